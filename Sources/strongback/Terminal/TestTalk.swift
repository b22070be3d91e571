import CoachCore
import Coaching

/// One attempt at a self-test: the clock or the count, and why it ended.
struct TestTalk {
  let test: SelfTest

  struct Attempt {
    let value: Double
    let stop: TestStop
  }

  /// Nil if the runner left without a result.
  func attempt(_ side: Side?) throws -> Attempt? {
    if let side { print("\n" + Ink.bold("\(side.words.capitalizedSentence) side")) }
    guard let value = try measure(side) else { return nil }
    if let cap = test.kind.cap, value >= cap { return Attempt(value: value, stop: .cap) }
    guard test.attempts == 1 else { return Attempt(value: value, stop: .limit) }
    let stop: TestStop = try Prompt().choice(
      "Why did it end?",
      [("I could do no more", TestStop.limit), ("the shape slipped twice", .form), ("pain above 3", .pain)],
      otherwise: 0)
    return Attempt(value: value, stop: stop)
  }

  private func measure(_ side: Side?) throws -> Double? {
    switch test.kind.unit {
    case .seconds:
      if let screen = TerminalScreen() { return time(side, on: screen)?.seconds }
      return try number("How many seconds did you hold it?")
    case .repetitions: return try number("How many full repetitions?")
    case .centimetres: return try best("How many centimetres?")
    case .degrees: return try best("How many degrees?")
    }
  }

  private func time(_ side: Side?, on screen: TerminalScreen) -> TimedAttempt? {
    defer { screen.close() }
    return Stopwatch(
      terminal: screen, title: test.name, side: side.map { ", \($0.words)" } ?? "",
      cap: Seconds(test.kind.cap ?? 600), rules: Array(test.stopRules.prefix(2)), now: { Clock.now().instant }
    )
    .run()
  }

  /// The best of three tries, or of as many as were made.
  private func best(_ question: String) throws -> Double? {
    var values: [Double] = []
    for turn in 1...test.attempts {
      guard let value = try number("Try \(turn) of \(test.attempts). " + question, canSkip: turn > 1) else { break }
      values.append(value)
    }
    return test.kind.best(of: values)
  }

  private func number(_ question: String, canSkip: Bool = false) throws -> Double? {
    while true {
      let line = try Prompt().line(question + (canSkip ? Ink.quiet(" [Enter to skip]") : ""))
      if canSkip, line.isEmpty { return nil }
      if let value = Double(line.replacing(",", with: ".")), value.isFinite { return value }
      print("Please type a number.")
    }
  }
}
