import CoachCore
import TestKit
import Testing

struct RunTurnsTests {
  /// A run of an hour on a day, with metres of curves each way.
  private func run(_ index: Int, _ day: CalendarDay, left: Double, right: Double) -> KnownRun {
    let moment = LocalMoment(day, at: 36_000, .utc)
    var run = KnownRun(
      id: .number(UInt64(index)), recorded: moment,
      record: RunRecord(start: moment, elapsed: 3600, moving: 3600, distance: 10_000))
    run.findings = RunFindings(
      version: 1, leftCurves: Metres(left), rightCurves: Metres(right), turnBias: (left - right) / (left + right))
    return run
  }

  private let day = CalendarDay(iso: "2026-03-30")!

  /// One run a week for four weeks with this much more to the left, then today's.
  private func history(before: Double, today: (left: Double, right: Double), weeks: Int = 4) -> (RunLoad, KnownRun) {
    let before = (0..<weeks).map { run($0, day - 7 * (weeks - $0), left: 1000 + before, right: 1000) }
    let last = run(9, day, left: today.left, right: today.right)
    return (RunLoad(before + [last]), last)
  }

  @Test(arguments: [
    (1800.0, 200.0, Side?.some(.left)), (1799, 201, nil), (1799, 200, nil), (300, 2700, .right), (1700, 300, nil),
  ])
  func `two kilometres of curves alert when nine in ten go one way`(left: Double, right: Double, side: Side?) {
    let only = run(1, day, left: left, right: right)
    #expect(RunLoad([only]).turnAlert(of: only)?.side == side)
  }

  @Test(arguments: [
    (1000.0, 2500.0, false), (1000, 2501, true), (600, 1999, false), (600, 2000, true), (300, 1899, false),
  ])
  func `a week alerts above 1.5 times the mean of four, and from one kilometre on`(
    before: Double, left: Double, alerts: Bool
  ) {
    let (load, today) = history(before: before, today: (left, before == 300 ? 900 : 1000))
    #expect((load.turnAlert(of: today)?.reason == .unusualWeek) == alerts)
  }

  @Test func `three runs in 30 days are too few to call a week unusual`() {
    let (load, today) = history(before: 0, today: (4000, 1000), weeks: 3)
    #expect(load.turnAlert(of: today) == nil)
  }

  @Test func `a run to the other side makes up for the week, and is not blamed for it`() {
    let (_, today) = history(before: 0, today: (4000, 1000))
    let back = run(10, day + 1, left: 1000, right: 2500)
    let load = RunLoad((0..<4).map { run($0, day - 7 * (4 - $0), left: 1000, right: 1000) } + [today, back])
    #expect(load.turnAlert(of: today)?.weekDose == 3000)
    #expect(load.turnWeek(ending: day + 1).dose == 1500)
    #expect(load.turnAlert(of: back) == nil)
  }

  @Test func `the week is the seven days that end with the day`() {
    let load = RunLoad([run(1, day - 7, left: 500, right: 0), run(2, day - 6, left: 0, right: 300)])
    #expect(load.turnWeek(ending: day).right == 300 && load.turnWeek(ending: day).left == 0)
    #expect(load.turnWeek(ending: day).side == .right)
  }

  @Test func `minutes on one side of the road add up, and varied ones do not`() {
    let told: [Camber?] = [.left, .left, .right, .varied, nil]
    let runs = told.enumerated().map { index, camber in
      var run = run(index, day - index, left: 1, right: 1)
      run.description.camber = camber
      return run
    }
    let week = RunLoad(runs).turnWeek(ending: day)
    #expect(week.leftCamber == .hours(2) && week.rightCamber == .hours(1))
    #expect(week.camberDose == .hours(1) && week.camberSide == .left)
  }

  @Test func `a file that tells no turning alerts of none`() {
    var unknown = run(1, day, left: 5000, right: 0)
    unknown.findings = RunFindings(version: 1, descent: 10)
    #expect(RunLoad([unknown]).turnAlert(of: unknown) == nil)
  }
}
