import CoachCore
import TestKit
import Testing

struct OfferedWeeksTests {
  /// Three blocks a session on Monday, Wednesday and Friday: time for each role once a week.
  private func busyRunner() -> RunnerDiary {
    RunnerDiary { ($0.minutes, $0.maxSessions) = ([10, 0, 10, 0, 10, 0, 0], 3) }
  }

  private let thirds: [[Role]] = [
    [.backExtensors, .lateralCore, .anteriorCore], [.thoracicRotation, .lumbarMobility, .hipMobility],
    [.hipExtensors, .hipAbductors, .lowerLimb],
  ]

  @Test func `a runner with little time who does all that fits has missed nothing`() {
    var diary = busyRunner()
    for week in 0..<3 { for (index, roles) in thirds.enumerated() { diary.session(7 * week + 2 * index, roles) } }
    let offered = diary.picture(20).offered
    #expect(offered.weeks.map(\.planned) == [3, 3, 3])
    #expect(offered.weeks.map(\.done) == [3, 3, 3])
    for role in Role.planned {
      let adherence = offered.adherence(of: role, through: RunnerDiary.monday + 20)
      #expect(adherence == Adherence(done: 2, planned: 2))
    }
  }

  @Test func `a role done less than seven times in ten does not step up, whatever the single exposures were`() {
    var (steady, patchy) = (RunnerDiary(), RunnerDiary())
    for day in [0, 3, 7, 10] { steady.session(day, [.backExtensors]) }
    for day in [0, 10] { patchy.session(day, [.backExtensors]) }
    let adherence = { (diary: RunnerDiary) in
      diary.picture(13).offered.adherence(of: .backExtensors, through: RunnerDiary.monday + 10)
    }
    #expect(adherence(steady).share == 1)
    #expect(adherence(patchy) == Adherence(done: 2, planned: 3))
    let step = { (diary: RunnerDiary) in
      diary.picture(13).progression.standing(onChainOf: .birdDogSingleLimb, on: RunnerDiary.monday + 13)?.index
    }
    #expect(step(steady) == 1)
    #expect(step(patchy) == 0)
  }

  @Test func `a minimum day counts in full`() {
    var (short, none) = (RunnerDiary(), RunnerDiary())
    for day in [0, 7] {
      short.session(day)
      none.session(day)
    }
    for day in [3, 10] { short.session(day, [.backExtensors], minimum: true) }
    let asked = { (diary: RunnerDiary) in
      diary.picture(13).offered.adherence(of: .hipExtensors, through: RunnerDiary.monday + 13)
    }
    #expect(asked(short).planned < asked(none).planned)
    #expect(asked(short).done == asked(none).done)
  }

  @Test func `a holiday asks for nothing`() {
    var diary = RunnerDiary()
    diary.session(0)
    let away = ModePeriod(.holiday, from: RunnerDiary.monday + 7, through: RunnerDiary.monday + 20)
    diary.tell(.modeChosen(away), 6)
    let picture = diary.picture(20)
    #expect(picture.offered.weeks.map(\.planned).suffix(2) == [0, 0])
    #expect(picture.offered.adherence(of: .backExtensors, through: RunnerDiary.monday + 20).planned == 0)
    #expect(picture.offered.weeks.last?.cut == nil)
  }

  @Test func `moves in desk breaks count for their mobility role, once a day`() {
    var diary = RunnerDiary()
    diary.session(0, [.backExtensors])
    for hour in [9, 10, 11] {
      diary.tell(.breakEnded(BreakRecord(.taken, moves: [.seatedRotationAis], length: .minutes(2))), 1, hour)
    }
    let picture = diary.picture(2)
    #expect(picture.offered.adherence(of: .thoracicRotation, through: RunnerDiary.monday + 2).done == 1)
  }

  @Test func `after a fortnight of which less than half was done the plan gets a session smaller and says so`() throws {
    var diary = RunnerDiary()
    for day in [0, 7] { diary.session(day) }
    let before = try diary.plan(7)
    let plan = try diary.plan(14)
    let cut = try #require(plan.cut)
    #expect(before.cut == nil)
    #expect(cut.sessions == 1)
    #expect(cut.because.share < 0.5)
    #expect(plan.days.count { $0.session != nil } == diary.picture(7).offered.weeks[0].planned - 1)
    #expect(plan.omissions.contains { $0.reason == .smallerPlan(cut.because) })
  }

  @Test func `the plan grows back once most of the smaller one is done`() {
    var diary = RunnerDiary()
    for day in [0, 7] { diary.session(day) }
    for week in 2..<6 { for day in [0, 2, 4, 6] { diary.session(7 * week + day) } }
    let cuts = diary.picture(42).offered.weeks.map { $0.cut?.sessions ?? 0 }
    #expect(cuts.prefix(4) == [0, 0, 1, 1])
    #expect(cuts.last == 0)
  }

  @Test func `a plan of one session is not made smaller than that`() throws {
    var diary = RunnerDiary { $0.maxSessions = 1 }
    diary.session(0, [.backExtensors])
    #expect(try diary.plan(21).days.count { $0.session != nil } == 1)
    #expect(diary.picture(84).offered.weeks.allSatisfy { $0.planned == 1 })
  }
}
