public import CoachCore

/// All that is known of one self-test of a runner: results, context, what has changed, and what follows from it.
public struct TestReport: Sendable {
  public let test: SelfTest
  /// The newest of each side.
  public let results: [TestResult]
  /// The days on which the next one is useful.
  public let next: ClosedRange<CalendarDay>
  /// What speaks against doing it now; pain is asked only when it begins.
  public let refusals: [TestRefusal]
  public let norms: [Norm]
  public let changes: [TestChange]
  /// Those that have two sound results.
  public let ratios: [RatioFinding]
  public let weakerSide: Side?
  /// The starting levels that it helps to set.
  public let levels: [StartingLevel]
  public let age: Int?
  let today: CalendarDay

  public init(_ kind: TestKind, _ picture: RunnerPicture, hasHelper: Bool = false) {
    let (state, all) = (picture.state, picture.state.tests.map { $0.value })
    let answers = picture.screening.answers(at: state.asOf)
    let sides: [Side?] = kind.hasSides ? [.left, .right] : [nil]
    test = SelfTest.of(kind)
    today = state.today
    age = answers.age
    results = sides.compactMap { side in
      all.filter { $0.kind == kind && $0.side == side }.max { $0.day < $1.day }
    }
    next = SelfTest.nextTest(of: kind, after: all, today: state.today)
    let conditions = TestConditions(picture, pain: PainScore.none, hasHelper: hasHelper)
    refusals = test.refusals(conditions)
    norms = Norm.shown(for: kind, sex: answers.sex ?? state.profile.sex, age: answers.age)
    changes = sides.compactMap { TestChange.newest(of: kind, side: $0, in: all, picture.backPainGroup) }
    ratios = EnduranceRatio.allCases.map { RatioFinding($0, from: all) }
      .filter { found in found.reading.map { $0.over.kind == kind || $0.under.kind == kind } ?? false }
    weakerSide = kind.hasSides ? StartingLevel.weakerSide(of: kind, in: all) : nil
    levels = kind.levels.compactMap { picture.levels[$0] }
  }

  public var isDue: Bool { next.lowerBound <= today }
  /// What is worth doing now: a side that is missing, or the one that was not done today, or both; empty without sides.
  public var sidesToDo: [Side] {
    guard test.kind.hasSides else { return [] }
    let done = results.filter { isHalfDone || $0.day == today }.compactMap { $0.side }
    let left: [Side] = [.left, .right].filter { !done.contains($0) }
    return left.isEmpty ? [.left, .right] : left
  }

  /// One side was done, the other was not.
  public var isHalfDone: Bool { test.kind.hasSides && results.count == 1 }
}
