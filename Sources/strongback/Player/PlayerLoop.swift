import CoachCore
import Coaching

/// What the player writes down while a session goes on; each call returns once it is saved.
struct PlayerSaving {
  var set: (SetRecord) async throws -> Void
  var rating: (ExerciseRating) async throws -> Void
  /// An exercise hurt too much: saved at once; the answer is what follows from it.
  var painful: (ExerciseID, PainScore) async throws -> PainfulAnswer
}

/// What the pain rules make of an exercise that hurt too much.
struct PainfulAnswer: Equatable {
  let words: String
  /// The session ends here, for today.
  let isOver: Bool
}

/// How a session ended, and the worst pain during it; nil where the runner did not say.
struct PlayerOutcome: Equatable {
  let end: SessionEnd
  let pain: PainScore?
  let sites: [BodySite]
}

/// Runs a session on a terminal: the clock, the keys, the sounds, and every finished set saved at once.
struct PlayerLoop<Terminal: PlayerTerminal> {
  let terminal: Terminal
  let now: () -> Instant
  let saving: PlayerSaving
  var player: SessionPlayer
  private var sound: PlayerSound
  private var message = ""
  private var messageUntil: Instant?

  init(
    _ player: SessionPlayer, on terminal: Terminal, sound: PlayerSound, saving: PlayerSaving,
    now: @escaping () -> Instant
  ) {
    self.player = player
    self.terminal = terminal
    self.sound = sound
    self.saving = saving
    self.now = now
  }

  /// Returns when the session is over or was ended; what was done is saved by then.
  mutating func run() async throws -> PlayerOutcome {
    while !player.isDone {
      if terminal.wasToldToEnd {
        try await take(player.press(.finish, at: now()))
        break
      }
      try await take(player.tick(now()))
      sound.ringDue(now(), on: terminal)
      guard let view = player.view(at: now()) else { break }
      if let until = messageUntil, now() > until { (message, messageUntil) = ("", nil) }
      terminal.show(PlayerScreen(size: terminal.size, hasFigures: DotScreen.canShow).lines(view, message: message))
      for key in terminal.keys(within: Seconds(0.1)) where !player.isDone { try await press(key) }
    }
    guard !terminal.wasToldToEnd else { return PlayerOutcome(end: player.end, pain: nil, sites: []) }
    return try await askAtTheEnd()
  }

  private mutating func take(_ signals: [SessionPlayer.Signal]) async throws {
    for signal in signals {
      switch signal {
      case .cue(let cue): sound.play(cue, at: now())
      case .finished(let record): try await saving.set(record)
      case .rated(let rating): try await saving.rating(rating)
      case .painful(let exercise, let score):
        let answer = try await saving.painful(exercise, score)
        say(answer.words)
        if answer.isOver { try await take(player.press(.finish, at: now())) }
      case .forgotten: message = "Still there? Space goes on, q ends and saves."
      case .done: sound.play(.done, at: now())
      }
    }
  }

  private mutating func say(_ text: String) {
    message = text
    messageUntil = now() + 10
  }

  private mutating func press(_ key: Key) async throws {
    let asked = player.asksAbout
    switch key {
    case .character(" "):
      message = ""
      let button: SessionPlayer.Button = player.isRunning ? .pause : player.hasStarted ? .resume : .start
      try await take(player.press(button, at: now()))
    case .character("n"), .right: try await take(player.press(.skip, at: now()))
    case .character("b"), .left: try await take(player.press(.back, at: now()))
    case .character("+"): try await take(player.press(.moreRest, at: now()))
    case .character("e"): try await take(player.press(.easier, at: now()))
    case .character("l"): try await take(player.press(.feelsLooser, at: now()))
    case .character("u"): try await take(player.press(.undo, at: now()))
    case .character("p"): try await askPain()
    case .character("?"): try await help()
    case .character("q"), .interrupt: try await take(player.press(.finish, at: now()))
    case .character(let letter):
      guard let asked else { return }
      try await rate(asked, letter)
    case .enter, .escape: break
    }
  }

  /// A digit is repetitions in reserve, h and x are the form; what was said before of the other stays.
  private mutating func rate(_ exercise: ExerciseID, _ letter: Character) async throws {
    let before = player.ratings.last { $0.exercise == exercise }
    let reserve = letter.wholeNumberValue.flatMap { (0...5).contains($0) ? $0 : nil }
    let form: Form? = letter == "h" ? .held : letter == "x" ? .slipped : nil
    guard reserve != nil || form != nil else { return }
    let rating = ExerciseRating(
      exercise: exercise, repsInReserve: reserve ?? before?.repsInReserve, form: form ?? before?.form)
    try await take(player.press(.rate(rating), at: now()))
  }

  private mutating func askPain() async throws {
    guard player.hasStarted, let step = player.step else { return }
    try await take(player.press(.pause, at: now()))
    let name = Exercise.with(player.timeline.exercises[step.item].exercise).name
    let score = ask(
      "Too painful: \(name)", ["How bad is it, from 0 (none) to 10 (the worst you can imagine)?"],
      "Type 0–10 and Enter · Esc goes back")
    if let score { try await take(player.press(.tooPainful(score), at: now())) }
    if !player.isDone { try await take(player.press(.resume, at: now())) }
  }

  private mutating func help() async throws {
    let wasRunning = player.isRunning
    if wasRunning { try await take(player.press(.pause, at: now())) }
    let exercise = player.step.map { Exercise.with(player.timeline.exercises[$0.item].exercise) }
    let text =
      (exercise.map {
        ["How: " + $0.cues.joined(separator: "; "), "Avoid: " + $0.commonErrors.joined(separator: "; ")]
      }
        ?? []) + [
        "Stop if pain is sharp, runs down a leg, or goes above 5 of 10.", "",
        "space  pause, go on        n →  skip", "b ←    back                +    10 s more rest",
        "e      easier              p    too painful", "u      take a skip back    l    feels looser",
        "0–5    how many more       h x  form held, slipped", "q      end and save",
      ]
    _ = answer(exercise?.name ?? "Keys", text, "Any key goes back") { _ in true }
    if wasRunning { try await take(player.press(.resume, at: now())) }
  }
}
