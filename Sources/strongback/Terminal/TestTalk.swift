import CoachCore
import Coaching

/// A self-test on the terminal: led by a clock where there is a screen, else by questions alone.
struct TestTalk {
  let test: SelfTest

  /// A side that was measured; pain is what ended it.
  struct Attempt {
    let side: Side?
    let value: Double
    let stop: TestStop
    var pain: PainScore?

    init(_ side: Side?, _ value: Double, _ stop: TestStop) { (self.side, self.value, self.stop) = (side, value, stop) }
  }

  typealias Saving = (Attempt) async throws -> Void

  /// Leads through these sides; each is saved before the next begins.
  func guide(_ sides: [Side], lastTest: Instant?, save: Saving) async throws {
    if test.kind.canBeGuided, TerminalScreen.isThere {
      try await byClock(sides, lastTest, save)
    } else {
      try await byQuestions(test.kind.hasSides ? sides : [nil], save)
    }
  }

  private func byClock(_ sides: [Side], _ lastTest: Instant?, _ save: Saving) async throws {
    guard var guided = GuidedTest(test.kind, sides: sides, lastTest: lastTest, at: Clock.now().instant) else { return }
    while !guided.isDone {
      guard let screen = TerminalScreen() else { return }
      var measured = TestLoop(terminal: screen, now: { Clock.now().instant }).run(&guided)
      let wasToldToEnd = screen.wasToldToEnd
      screen.close()
      if guided.phase == .ended { measured += try answers(&guided) }
      for attempt in measured {
        var told = Attempt(attempt.side, Double(attempt.value), attempt.stop)
        told.pain = attempt.pain
        try await save(told)
      }
      if wasToldToEnd { return }
    }
  }

  /// Why the attempt ended, asked once.
  private func answers(_ guided: inout GuidedTest) throws -> [TestAttempt] {
    func press(_ button: GuidedTest.Button) -> [TestAttempt] {
      guided.press(button, at: Clock.now().instant).compactMap {
        if case .measured(let attempt) = $0 { attempt } else { nil }
      }
    }
    let counted = guided.count(at: Clock.now().instant)
    print("\n" + test.name + (guided.side.map { ", \($0.words)" } ?? "") + ": " + test.kind.unit.text(Double(counted)))
    if guided.isUnsure {
      let held = try Prompt().yes(guided.advice ?? "", otherwise: false)
      return press(held ? .because(.cap) : .again)
    }
    if test.kind.unit == .repetitions {
      let most = Int(test.kind.cap ?? 50)
      let full = try Prompt().number("How many of them were full?", 0...most, otherwise: counted)
      _ = press(.correct(full - counted))
    }
    let known = guided.stop.flatMap { TestStop.asked.firstIndex(of: $0) }
    let stop = try Prompt().choice(
      "Why did it end?",
      TestStop.asked.map { ($0.reason, Optional($0)) } + [("It does not count: this side again", nil)],
      otherwise: known ?? 0)
    guard let stop else { return press(.again) }
    let measured = press(.because(stop))
    guard stop == .pain else { return measured }
    let score = press(.hurt(try Prompt().pain("How bad was it?")))
    if score.isEmpty { print("Pain of 3 or less ends no test.") }
    return score
  }

  private func byQuestions(_ sides: [Side?], _ save: Saving) async throws {
    for (index, side) in sides.enumerated() {
      if index > 0 { _ = try Prompt().line("Rest for five minutes. Enter when the other side may begin.") }
      guard let attempt = try attempt(side) else { return }
      try await save(attempt)
      if attempt.stop == .pain { return }
    }
  }

  /// Nil if the runner left without a result.
  private func attempt(_ side: Side?) throws -> Attempt? {
    if let side { print("\n" + Ink.bold("\(side.words.capitalizedSentence) side")) }
    guard let value = try measure() else { return nil }
    if let cap = test.kind.cap, value >= cap { return Attempt(side, value, .cap) }
    guard test.attempts == 1 else { return Attempt(side, value, .limit) }
    let stop = try Prompt().choice("Why did it end?", TestStop.asked.map { ($0.reason, $0) }, otherwise: 0)
    var attempt = Attempt(side, value, stop)
    if stop == .pain { attempt.pain = try Prompt().pain("How bad was it?") }
    return attempt
  }

  private func measure() throws -> Double? {
    switch test.kind.unit {
    case .seconds: try number("How many seconds did you hold it?")
    case .repetitions: try number("How many full repetitions?")
    case .centimetres: try best("How many centimetres?")
    case .degrees: try best("How many degrees?")
    }
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
