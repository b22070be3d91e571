import CoachCore
import Testing

struct OutcomeTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func activities(_ scores: [Int], _ names: [String] = ["stairs", "tying shoes", "long run"]) throws
    -> ActivityScores
  {
    try #require(ActivityScores(zip(names, scores).compactMap { ActivityScore($0, $1) }))
  }

  private func total(_ value: Int) throws -> RolandMorrisTotal { try #require(RolandMorrisTotal(value)) }

  @Test func `own activities two, four and six are four, and six is the smallest real change`() throws {
    let first = try activities([2, 4, 6])
    #expect(first.mean == 4.0)
    #expect(ActivityChange(from: first, to: try activities([4, 6, 8])).verdict == .better(change: 2, needed: 2))
    #expect(ActivityChange(from: first, to: try activities([0, 2, 4])).verdict == .worse(change: -2, needed: 2))
    guard case .insideError = ActivityChange(from: first, to: try activities([4, 6, 7])).verdict else {
      Issue.record("a change below two is inside the error")
      return
    }
  }

  @Test func `a single activity needs three points`() throws {
    let change = ActivityChange(from: try activities([2, 4, 6]), to: try activities([5, 6, 6]))
    #expect(
      change.each == [
        .better(change: 3, needed: 3), .insideError(change: 2, needed: 3), .insideError(change: 0, needed: 3),
      ])
  }

  @Test func `other activities cannot be compared`() throws {
    let change = ActivityChange(from: try activities([2, 4, 6]), to: try activities([9, 9, 9], ["a", "b", "c"]))
    #expect(change.verdict == .differentActivities && change.each.isEmpty)
  }

  @Test func `one to five activities, each from nought to ten`() throws {
    let one = try #require(ActivityScore("stairs", 3))
    #expect(ActivityScores([]) == nil)
    #expect(ActivityScores(Array(repeating: one, count: 5)) != nil)
    #expect(ActivityScores(Array(repeating: one, count: 6)) == nil)
    #expect(ActivityScore("stairs", 11) == nil && ActivityScore("", 3) == nil)
    #expect(GlobalChange(6) == nil && RolandMorrisTotal(25) == nil && OswestryPercent(101) == nil)
  }

  @Test func `a Roland–Morris total from twelve to seven matters, from three to one is not shown`() throws {
    guard case .better(5, let needed) = try total(7).verdict(from: try total(12)) else {
      Issue.record("five points matter")
      return
    }
    #expect(needed <= 5)
    #expect(try total(1).verdict(from: try total(3)) == .hidden(baseline: 3))
    #expect(try total(2).verdict(from: try total(9)) == .recovered(change: 7))
    #expect(try total(10).verdict(from: try total(12)) == .insideError(change: 2, needed: 12 * 0.3))
  }

  @Test(arguments: [(1, "inside"), (2, "better"), (-1, "inside"), (-2, "worse")])
  func `a global change of two is one`(value: Int, expected: String) throws {
    let words =
      switch try #require(GlobalChange(value)).verdict {
      case .better: "better"
      case .worse: "worse"
      default: "inside"
      }
    #expect(words == expected)
  }

  @Test(arguments: [
    ([6, 6, 6], [4, 4, 4], OutcomeVerdict.better(change: 2, needed: 1.7999999999999998)),
    ([6, 6, 6], [5, 5, 5], .insideError(change: 1, needed: 1.7999999999999998)),
    ([8, 8, 8], [6, 6, 6], .better(change: 2, needed: 2)), ([2, 2, 2], [1, 1, 1], .better(change: 1, needed: 1)),
    ([3, 3, 3], [0, 0, 0], .recovered(change: 3)), ([3, 3, 3], [5, 5, 5], .worse(change: -2, needed: 1)),
  ])
  func `morning pain is compared week with week`(first: [Int], now: [Int], verdict: OutcomeVerdict) throws {
    let scores =
      try first.enumerated().map { (day: day + $0, pain: try #require(PainScore($1))) }
      + now.enumerated().map { (day: day + 20 + $0, pain: try #require(PainScore($1))) }
    #expect(PainTrend(scores, today: day + 22).verdict == verdict)
  }

  @Test func `two mornings, or one week, are too early to tell`() throws {
    let week = (0..<7).map { (day: day + $0, pain: PainScore(integerLiteral: $0 < 3 ? 6 : 2)) }
    #expect(PainTrend(week, today: day + 6).verdict == .tooEarly)
    #expect(PainTrend([], today: day).verdict == .tooEarly)
    #expect(PainTrend(Array(week.prefix(2)), today: day + 20).verdict == .tooEarly)
  }

  @Test(arguments: [
    (0, [OutcomeQuestion.activities, .rolandMorris]), (27, [.activities, .rolandMorris]),
    (28, [.activities, .change, .rolandMorris]), (200, [.activities, .change, .rolandMorris]),
  ])
  func `what was never answered is due`(days: Int, due: [OutcomeQuestion]) {
    #expect(OutcomeQuestion.due(today: day + days, since: day, answered: [], hasPain: true) == due)
    let painless = OutcomeQuestion.due(today: day + days, since: day, answered: [], hasPain: false)
    #expect(painless == due.filter { $0 != .rolandMorris })
  }

  @Test(arguments: [(13, false), (14, true), (83, true), (139, true), (140, true)])
  func `activities come again after two weeks, and later every eight`(days: Int, due: Bool) throws {
    let answers = Outcome.Answer.activities(try activities([2, 4, 6]))
    func isDue(_ today: Int, answered: [Int]) -> Bool {
      OutcomeQuestion.due(
        today: day + today, since: day, answered: answered.map { Outcome(day: day + $0, answers) }, hasPain: false
      ).contains(.activities)
    }
    #expect(isDue(days, answered: [0]) == due)
    #expect(!isDue(139, answered: [84]))
    #expect(isDue(140, answered: [84]))
  }
}

struct ConsistencyTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func weeks(_ counts: [(planned: Int, done: Int)]) -> Consistency {
    Consistency(
      counts.enumerated().map {
        WeekCount(start: day + $0 * 7, planned: $1.planned, done: $1.done, minimum: 2)
      })
  }

  @Test func `one skip a week is free`() {
    #expect(weeks([(3, 2), (3, 3), (3, 2), (3, 2)]).share == 1)
    #expect(weeks([(3, 1), (3, 1), (3, 1), (3, 1)]).share == 0.5)
    #expect(weeks([(1, 0)]).share == 0)
    #expect(weeks([(3, 5), (3, 0)]).share == 0.5)
  }

  @Test func `four weeks count, and a holiday is not a week`() {
    let consistency = weeks([(3, 0), (3, 3), (0, 0), (3, 3), (3, 3), (3, 1)])
    #expect(consistency.weeks.count == 4)
    #expect(consistency.share == 7.0 / 8)
    #expect(consistency.keptWeeks == 3)
    #expect(weeks([(0, 0)]).share == nil)
  }

  @Test(arguments: [
    (4, 8, 4, ShrinkAdvice.keep), (3, 8, 4, .oneSessionFewer), (3, 8, 2, .oneRoleFewer), (0, 0, 4, .keep),
  ])
  func `a plan of which less than half is done gets smaller`(
    done: Int, planned: Int, sessions: Int, advice: ShrinkAdvice
  ) {
    #expect(ShrinkAdvice.after(fourteenDays: Adherence(done: done, planned: planned), sessions: sessions) == advice)
  }
}
