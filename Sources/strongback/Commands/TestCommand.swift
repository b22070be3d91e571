import ArgumentParser
import CoachCore
import Coaching

struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Self-tests: what is due, one of them guided, or a result by hand.",
    discussion: """
      strongback test                                   lists them, with what is due
      strongback test side-bridge                       guides you through one
      strongback test side-bridge --seconds 45 --side left    writes a result down
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "A test, such as side-bridge.") var test: String?
  @Option(help: "A hold that you have timed.") var seconds: Double?
  @Option(help: "Full repetitions that you have counted.") var reps: Double?
  @Option(help: "A reach in centimetres.") var cm: Double?
  @Option(help: "A turn or a lift in degrees.") var degrees: Double?
  @Option(help: "left or right.") var side: String?
  @Option(help: "Why it ended: limit, form or pain.") var stop: String?
  @Flag(help: "Someone is there to hold your legs.") var helper = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    guard let test else { return try list(picture) }
    let kind: TestKind = try Reading.slug(test, "test")
    if let result = try resultByHand(kind, moment.day) {
      try await translated { try await coach.record([.testTaken(result)], at: moment) }
    } else if json {
      return try printJSON(TestJSON(TestReport(kind, picture, hasHelper: helper)))
    } else if try await guide(kind, picture, coach, moment) == 0 {
      return print("No result was written down.")
    }
    let after = try await translated { try await coach.picture(at: moment) }
    let report = TestReport(kind, after, hasHelper: helper)
    if json { return try printJSON(TestJSON(report)) }
    print(
      "\nSaved. " + TestSheet(today: moment.day).outcome(report, before: kind.levels.compactMap { picture.levels[$0] }))
  }

  private func list(_ picture: RunnerPicture) throws {
    let reports = TestKind.allCases.map { TestReport($0, picture, hasHelper: helper) }
    if json { return try printJSON(reports.map(TestJSON.init)) }
    print(TestSheet(today: picture.state.today).list(reports))
  }

  /// The result that the options spell; nil if they hold no number.
  private func resultByHand(_ kind: TestKind, _ day: CalendarDay) throws -> TestResult? {
    let given: [(TestUnit, Double)] = [
      (.seconds, seconds), (.repetitions, reps), (.centimetres, cm), (.degrees, degrees),
    ].compactMap { unit, value in value.map { (unit, $0) } }
    guard let (unit, value) = given.first else {
      guard stop == nil else {
        throw CommandError(Exit.usage, "--stop belongs to a result: add \(TestCommand.option(kind.unit)).")
      }
      return nil
    }
    guard given.count == 1, unit == kind.unit else {
      throw CommandError(
        Exit.usage, "\(SelfTest.of(kind).name) is measured with \(TestCommand.option(kind.unit)) alone.")
    }
    let ending: TestStop = try stop.map { try Reading.slug($0, "reason to stop") } ?? .limit
    let side = try TestCommand.side(side)
    if kind.hasSides != (side != nil) {
      throw CommandError(
        Exit.usage, kind.hasSides ? "Which side was it? Add --side left or --side right." : "This test has no sides.")
    }
    guard let result = TestResult(kind, side: side, value: value, stop: ending, day: day) else {
      throw CommandError(Exit.usage, "\(kind.unit.text(value)) cannot be a result of this test. Check the number.")
    }
    return result
  }

  static func option(_ unit: TestUnit) -> String {
    switch unit {
    case .seconds: "--seconds"
    case .repetitions: "--reps"
    case .centimetres: "--cm"
    case .degrees: "--degrees"
    }
  }

  static func side(_ text: String?) throws -> Side? {
    switch text?.lowercased() {
    case nil: return nil
    case "left", "l": return .left
    case "right", "r": return .right
    default: throw CommandError(Exit.usage, "\"\(text ?? "")\" is no side. It can be: left, right.")
    }
  }

  /// Leads through the test and saves each side at once; returns how many results there were.
  private func guide(_ kind: TestKind, _ picture: RunnerPicture, _ coach: Coach, _ moment: LocalMoment) async throws
    -> Int
  {
    if let refusal = picture.refusal { throw Refused.because(refusal, picture) }
    let test = SelfTest.of(kind)
    print(TestSheet(today: moment.day).protocolText(test) + "\n")
    var refusals = TestReport(kind, picture, hasHelper: helper).refusals
    if refusals.isEmpty {
      let pain = try Prompt().pain("How is your back right now?")
      try await translated { try await coach.record([.painLogged(PainEntry(.now, pain))], at: moment) }
      let now = try await translated { try await coach.picture(at: moment) }
      if let refusal = now.refusal { throw Refused.because(refusal, now) }
      refusals = test.refusals(TestConditions(now, pain: pain, hasHelper: helper))
    }
    guard refusals.isEmpty else {
      throw CommandError(
        Exit.refusedForSafety, "Not now. " + refusals.map { $0.sentence(.terminal) }.joined(separator: " "))
    }
    let sides = try TestCommand.side(side).map { [$0] } ?? TestReport(kind, picture).sidesToDo
    let lastTest = picture.state.tests.map { $0.moment.instant }.max()
    var count = 0
    try await TestTalk(test: test).guide(sides, lastTest: lastTest) { attempt in
      if let score = attempt.pain {
        try await translated { try await coach.record([.painLogged(PainEntry(.now, score))], at: moment) }
      }
      let result = TestResult(
        kind, side: attempt.side, value: attempt.value, stop: attempt.stop, day: moment.day)
      guard let result else {
        throw CommandError(
          Exit.usage, "\(kind.unit.text(attempt.value)) cannot be a result of this test. Try again with the right one.")
      }
      try await translated { try await coach.record([.testTaken(result)], at: moment) }
      count += 1
    }
    return count
  }
}
