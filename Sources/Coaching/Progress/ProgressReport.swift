public import CoachCore

/// Whether it helps: pain, own words, tests and consistency of a runner, with what may honestly be said of each.
public struct ProgressReport: Sendable {
  public let today: CalendarDay
  /// The day of the first screening.
  public let start: CalendarDay?
  public let pain: PainTrend
  /// Mean morning pain of each of the last twelve weeks, oldest first, ending today; nil where nothing was said.
  public let painWeeks: [Double?]
  public let activities: ActivityCourse?
  public let change: Dated<GlobalChange>?
  public let rolandMorris: RolandMorrisCourse?
  public let oswestry: [Dated<OswestryPercent>]
  /// One for each test and side with a result, in the order of the tests.
  public let tests: [TestCourse]
  /// Form late in runs; nil until there is enough of it.
  public let form: FormCourse?
  public let consistency: Consistency
  /// What is worth answering today.
  public let due: [OutcomeQuestion]

  static let weeksShown = 12

  public init(_ picture: RunnerPicture) {
    let state = picture.state
    let today = state.today
    self.today = today
    start = picture.screening.firstAnswered?.day
    let mornings = state.mornings.map { (day: $0.moment.day, pain: $0.value.score) }
    pain = PainTrend(mornings, today: today)
    painWeeks = (0..<ProgressReport.weeksShown).reversed().map { back in
      let week = mornings.filter { (7 * back..<7 * back + 7).contains(today - $0.day) }.map { $0.pain.value }
      return week.isEmpty ? nil : Double(week.reduce(0, +)) / Double(week.count)
    }
    let outcomes = state.outcomes.map { $0.value }.sorted { $0.day < $1.day }
    activities = ActivityCourse(outcomes)
    change =
      outcomes.compactMap { outcome -> Dated<GlobalChange>? in
        guard case .change(let value) = outcome.answer else { return nil }
        return Dated(outcome.day, value)
      }.last
    rolandMorris = RolandMorrisCourse(outcomes)
    oswestry = outcomes.compactMap { outcome in
      guard case .oswestry(let value) = outcome.answer else { return nil }
      return Dated(outcome.day, value)
    }
    let results = state.tests.map { $0.value }
    tests = TestKind.allCases.flatMap { kind in
      (kind.hasSides ? [Side?.some(.left), .some(.right)] : [nil]).compactMap {
        TestCourse(kind, $0, results, picture.backPainGroup)
      }
    }
    form = FormCourse(state.runs)
    consistency = Consistency(picture)
    due =
      start.map {
        OutcomeQuestion.due(
          today: today, since: $0, answered: outcomes, hasPain: (picture.pain.lastScore ?? .none) > .none)
      } ?? []
  }

  /// What pain and the runner's own words say together.
  public var overall: OverallVerdict {
    let verdicts = [pain.verdict, activities?.change.verdict, change?.value.verdict, rolandMorris?.verdict]
    return OverallVerdict(verdicts.compactMap { $0 })
  }
}

/// A value and the day that it is of.
public struct Dated<Value: Sendable>: Sendable {
  public let day: CalendarDay
  public let value: Value

  init(_ day: CalendarDay, _ value: Value) {
    self.day = day
    self.value = value
  }
}

/// The runner's own activities: the newest answer, and the first about the same ones.
public struct ActivityCourse: Sendable {
  public let first: Dated<ActivityScores>
  public let now: Dated<ActivityScores>
  /// Against the first answer; too early while there is one only.
  public let change: (verdict: OutcomeVerdict, each: [OutcomeVerdict])

  init?(_ outcomes: [Outcome]) {
    let answers = outcomes.compactMap { outcome -> Dated<ActivityScores>? in
      guard case .activities(let scores) = outcome.answer else { return nil }
      return Dated(outcome.day, scores)
    }
    guard let now = answers.last else { return nil }
    let first = answers.first { $0.value.all.map { $0.name } == now.value.all.map { $0.name } } ?? now
    self.first = first
    self.now = now
    guard first.day < now.day else {
      change = (.tooEarly, now.value.all.map { _ in .tooEarly })
      return
    }
    let judged = ActivityChange(from: first.value, to: now.value)
    change = (judged.verdict, judged.each)
  }
}

/// Totals of a Roland–Morris questionnaire that was filled in elsewhere: the first and the newest.
public struct RolandMorrisCourse: Sendable {
  public let first: Dated<RolandMorrisTotal>
  public let now: Dated<RolandMorrisTotal>

  init?(_ outcomes: [Outcome]) {
    let totals = outcomes.compactMap { outcome -> Dated<RolandMorrisTotal>? in
      guard case .rolandMorris(let total) = outcome.answer else { return nil }
      return Dated(outcome.day, total)
    }
    guard let first = totals.first, let now = totals.last else { return nil }
    (self.first, self.now) = (first, now)
  }

  public var verdict: OutcomeVerdict { first.day < now.day ? now.value.verdict(from: first.value) : .tooEarly }
}

/// All results of one test and side, oldest first.
public struct TestCourse: Sendable {
  public let kind: TestKind
  public let side: Side?
  public let results: [TestResult]
  /// The newest against the one before it; nil while there is one only.
  public let change: TestChange?

  init?(_ kind: TestKind, _ side: Side?, _ all: [TestResult], _ group: BackPainGroup) {
    results = all.filter { $0.kind == kind && $0.side == side }.sorted { $0.day < $1.day }
    guard !results.isEmpty else { return nil }
    self.kind = kind
    self.side = side
    change = TestChange.newest(of: kind, side: side, in: all, group)
  }
}
