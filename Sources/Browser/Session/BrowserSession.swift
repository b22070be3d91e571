import CoachCore

/// A session in a page: buttons and the time go in, and what to show, sound and write down comes out as JSON.
struct BrowserSession {
  private(set) var player: SessionPlayer
  private let pain: PainBook
  private let offset: UTCOffset
  /// What hurt too much, with its moment.
  private(set) var felt: [PainInput]
  /// When a set was last written down, which is when the session's work ended so far.
  private(set) var lastSet: Instant?

  /// How far ahead sounds are named.
  static let horizon: Seconds = 30

  init(_ description: SessionDescription) {
    player = description.player
    (pain, offset, felt) = (description.pain, description.offset, [])
  }

  /// Goes on from a snapshot of this session.
  init(
    _ description: SessionDescription, restoring json: UnsafeBufferPointer<UInt8>, at now: Instant
  ) throws(BrowserFault) {
    let fields = try Fields(document: json)
    var kept = PlayerSnapshot(description.exercises, countIn: description.countIn)
    (kept.tags, kept.excluded) = (description.tags, description.excluded)
    try kept.read(fields)
    guard let player = SessionPlayer(kept, at: now) else { throw .field("index") }
    self.player = player
    (pain, offset) = (description.pain, description.offset)
    felt = try fields.list("felt") { value throws(BrowserFault) in try PainInput(value) }
    lastSet = try fields.instant("lastSet")
  }

  /// What `BrowserSession(_:restoring:at:)` goes on from.
  var snapshot: [UInt8] {
    JSONWriter.document { writer in
      player.snapshot.write(&writer)
      writer.put("felt", each: felt) { $1.write(&$0) }
      writer.put("lastSet", lastSet.map { Double($0.unixMilliseconds) })
    }
  }

  /// The time has come to `now`; the state, with what happened since.
  mutating func tick(_ now: Instant) -> [UInt8] { state(after: player.tick(now), at: now) }

  /// Presses `{button, …}`; the state, with what follows from it.
  mutating func press(_ json: UnsafeBufferPointer<UInt8>, at now: Instant) throws(BrowserFault) -> [UInt8] {
    let pressed = try PressedButton(try Fields(document: json))
    return state(after: player.press(pressed.button, at: now), pressed, at: now)
  }

  private mutating func state(
    after signals: [SessionPlayer.Signal], _ pressed: PressedButton? = nil, at now: Instant
  ) -> [UInt8] {
    var news: [SessionNews] = []
    for signal in signals {
      news.append(SessionNews(signal, of: player))
      if case .finished = signal { lastSet = now }
      guard case .painful(let exercise, let score) = signal else { continue }
      let moment = LocalMoment(now, offset)
      var entry = PainEntry(.during, score, exercise: exercise)
      pressed?.place(&entry)
      felt.append(PainInput(moment, .pain(entry)))
      let decision = pain.decision(adding: felt + work, at: moment)
      news.append(.felt(entry, decision))
      if decision.isOver {
        let last = player.press(.finish, at: now)
        news += last.map { SessionNews($0, of: player) }
      }
    }
    return JSONWriter.document { writer in
      player.write(&writer, at: now)
      writer.put("news", each: news) { $1.write(&$0) }
    }
  }

  /// The session itself, as far as it was done.
  private var work: [PainInput] {
    guard let lastSet, !player.records.isEmpty else { return [] }
    return [PainInput(LocalMoment(lastSet, offset), .activity(PainInput.What.someActivity, isRun: false))]
  }
}
