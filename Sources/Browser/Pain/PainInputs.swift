import CoachCore

extension PainInput {
  init(_ value: JSONValue) throws(BrowserFault) {
    let fields = try Fields(value, "inputs")
    self.init(try fields.moment("at"), try What(fields))
  }

  func write(_ writer: inout JSONWriter) {
    writer.put("at", Double(moment.instant.unixMilliseconds))
    writer.put("offsetSeconds", Int(moment.offset.seconds))
    switch what {
    case .screened(let lock, let pain):
      writer.put("what", "screened")
      writer.put("lock", lock.slug)
      writer.put("score", pain?.value)
    case .attested(let day, let strength, let lock):
      writer.put("what", "attested")
      writer.put("assessed", day.description)
      writer.put("strength", strength)
      writer.put("lock", lock.slug)
    case .activity(_, let isRun): writer.put("what", isRun ? "run" : "session")
    case .pain(let entry):
      writer.put("what", "pain")
      entry.write(&writer)
    case .morning(let morning):
      writer.put("what", "morning")
      writer.put("score", morning.score.value)
      writer.put("nightPain", morning.nightPain ? true : nil)
      writer.put("rested", morning.rested)
    }
  }
}

extension PainInput.What {
  /// The words under `what`.
  private enum Word: UInt8, Slugged {
    case screened, attested, run, session, pain, morning

    var slug: String {
      switch self {
      case .screened: "screened"
      case .attested: "attested"
      case .run: "run"
      case .session: "session"
      case .pain: "pain"
      case .morning: "morning"
      }
    }
  }

  /// The pain rules never ask which activity it was.
  static let someActivity = EventID(high: 0, low: 0)

  fileprivate init(_ fields: Fields) throws(BrowserFault) {
    switch try fields.needed("what", try fields.slug("what", Word.self)) {
    case .screened:
      self = .screened(try fields.needed("lock", try fields.slug("lock")), pain: try fields.score("score"))
    case .attested:
      self = .attested(
        assessed: try fields.needed("assessed", try fields.day("assessed")),
        strength: try fields.needed("strength", try fields.flag("strength")),
        lock: try fields.needed("lock", try fields.slug("lock")))
    case .run: self = .activity(Self.someActivity, isRun: true)
    case .session: self = .activity(Self.someActivity, isRun: false)
    case .pain: self = .pain(try PainEntry(fields))
    case .morning:
      self = .morning(
        MorningCheckIn(
          try fields.needed("score", try fields.score("score")), nightPain: try fields.flag("nightPain") ?? false,
          rested: try fields.whole("rested", in: 1...5)))
    }
  }
}

extension PainEntry {
  init(_ fields: Fields) throws(BrowserFault) {
    self.init(
      try fields.needed("timing", try fields.slug("timing")), try fields.needed("score", try fields.score("score")),
      site: try fields.slug("site") ?? .lowBack, side: try fields.side("side"),
      sharp: try fields.flag("sharp") ?? false, gaveWay: try fields.flag("gaveWay") ?? false,
      exercise: try fields.slug("exercise"))
  }

  func write(_ writer: inout JSONWriter) {
    writer.put("timing", timing.slug)
    writer.put("score", score.value)
    writer.put("site", site.slug)
    writer.put("side", side?.slug)
    writer.put("sharp", sharp ? true : nil)
    writer.put("gaveWay", gaveWay ? true : nil)
    writer.put("exercise", exercise?.slug)
  }
}
