import CoachCore

/// What the alarm does outside the terminal; each call returns once it is done.
struct BreakEdge {
  /// The runner's moment.
  var now: () -> LocalMoment
  var log: (BreakRecord) async throws -> Void
  /// A message on the desktop, where there is one.
  var notify: (String, String) -> Void
  /// The moves of the next break, after so many breaks today.
  var moves: (Int) -> [PrescribedExercise]
}

/// The half-hourly alarm on a terminal (S1-7): a clock, a bell, a message on the desktop, and one key for each answer.
struct BreakLoop<Terminal: PlayerTerminal> {
  let terminal: Terminal
  let edge: BreakEdge
  private(set) var timer: BreakTimer
  private(set) var taken: Int
  private var moves: [PrescribedExercise]
  private var message = ""

  init(_ policy: BreakPolicy, takenToday: Int, on terminal: Terminal, edge: BreakEdge) {
    self.terminal = terminal
    self.edge = edge
    taken = takenToday
    moves = edge.moves(takenToday)
    timer = BreakTimer(policy, moves: moves.map { $0.exercise })
  }

  /// Returns when the runner ends it; what was logged is saved by then.
  mutating func run() async throws {
    while true {
      if terminal.wasToldToEnd { return try await end() }
      try await take(timer.tick(edge.now()))
      terminal.show(lines)
      for key in terminal.keys(within: Seconds(0.5)) {
        if key == .interrupt || key == .character("q") { return try await end() }
        try await press(key)
      }
    }
  }

  /// A break that goes on is logged with what there was of it.
  private mutating func end() async throws {
    if case .onBreak = timer.phase { try await take(timer.press(.skip, at: edge.now())) }
  }

  private mutating func press(_ key: Key) async throws {
    let isOff = if case .off = timer.phase { true } else { false }
    message = ""
    switch key {
    case .character(" "), .enter: try await take(timer.press(isOff ? .on : .begin, at: edge.now()))
    case .character("s"): try await take(timer.press(.snooze, at: edge.now()))
    case .character("n"): try await take(timer.press(.skip, at: edge.now()))
    case .character("o"): try await take(timer.press(isOff ? .on : .off(BreakTimer.quiet), at: edge.now()))
    default: break
    }
  }

  private mutating func take(_ signals: [BreakTimer.Signal]) async throws {
    for signal in signals {
      switch signal {
      case .notice: message = "A break in half a minute."
      case .ring:
        message = ""
        terminal.ring()
        edge.notify("Time to get up", words.joined(separator: " · "))
      case .breakOver:
        terminal.ring()
        message = "Well done. Sit down again, another way than before."
      case .noSnoozeLeft: message = "No more snoozes for this one: space takes it, n lets it go."
      case .log(let record):
        try await edge.log(record)
        guard record.outcome == .taken else { continue }
        taken += 1
        moves = edge.moves(taken)
        timer.moves = moves.map { $0.exercise }
      }
    }
  }

  private var words: [String] { moves.map { Exercise.with($0.exercise).name } }

  private var lines: [ScreenLine] {
    let screen = PlayerScreen(size: terminal.size)
    let done = taken == 1 ? "1 break today" : "\(taken) breaks today"
    func left(_ until: Instant) -> Int { max(0, Int((until - edge.now().instant).value.rounded(.up))) }
    switch timer.phase {
    case .outsideHours:
      return screen.watch("Outside your hours", done, nil, ["The alarm sleeps.", message], "q quit")
    case .off(let until):
      return screen.watch("Quiet", done, left(until), ["The alarm sleeps.", message], "space wake it · q quit")
    case .sitting(let due):
      let next = "Next break: " + words.joined(separator: " · ")
      return screen.watch(
        "Sitting", done, left(due), [next, message], "space take it now · o quiet for an hour · q quit")
    case .due:
      return screen.watch(
        "TIME TO GET UP", done, 0, cues + [message], "space begin · s in 5 minutes · n not now · q quit")
    case .onBreak(let until):
      return screen.watch("ON YOUR FEET", done, left(until), cues + [message], "n stop here · q quit")
    }
  }

  private var cues: [String] {
    moves.map { move in
      let exercise = Exercise.with(move.exercise)
      return exercise.name + ": " + (exercise.cues.first ?? "")
    }
  }
}
