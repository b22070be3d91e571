import CoachCore
import TestKit
import Testing

struct RunLoadTests {
  /// Runs of `kilometres` on these days, in order of the list.
  private func runs(_ days: [(String, Double)], sport: Sport = .running) -> [KnownRun] {
    days.enumerated().map { index, run in
      let moment = at(run.0)
      let record = RunRecord(
        start: moment, sport: sport, elapsed: 3600, moving: 3600, distance: Metres(run.1 * 1000))
      return KnownRun(id: .number(UInt64(index)), recorded: moment, record: record)
    }
  }

  private let fourTens = [("2026-03-02", 10.0), ("2026-03-04", 8.0), ("2026-03-06", 8.0), ("2026-03-08", 8.0)]

  @Test(arguments: [
    (11.0, RunSpike.Band?.none), (11.5, .caution), (13.0, .caution), (14.0, .high), (20.0, .high), (21.0, .veryHigh),
  ])
  func `a run is weighed against the longest of 30 days`(kilometres: Double, band: RunSpike.Band?) {
    let all = runs(fourTens + [("2026-03-10", kilometres)])
    #expect(RunLoad(all).spike(of: all[4])?.band == band)
  }

  @Test func `a short run is no spike unless it is a whole kilometre longer`() {
    let all = runs([1, 2, 3, 4].map { ("2026-03-0\($0)", 3.0) } + [("2026-03-10", 3.9), ("2026-03-10", 4.0)])
    #expect(RunLoad(all).spike(of: all[4]) == nil)
    #expect(RunLoad(all).spike(of: all[5])?.previousLongest == 3000)
  }

  @Test func `three runs are too few to compare with, and rides do not count`() {
    let three = runs(Array(fourTens.prefix(3)) + [("2026-03-10", 25)])
    #expect(RunLoad(three).spike(of: three[3]) == nil)
    let rides = runs(fourTens, sport: .cycling)
    #expect(RunLoad(rides + [three[3]]).spike(of: three[3]) == nil)
  }

  @Test(arguments: [("2026-04-01", true), ("2026-04-02", false)])
  func `the window is the 30 days before the day of the run`(day: String, isSpike: Bool) {
    let all = runs(Array(repeating: ("2026-03-02", 8.0), count: 4) + [(day, 20)])
    #expect((RunLoad(all).spike(of: all[4]) != nil) == isSpike)
    #expect(RunLoad(all).changes(of: all[4]).contains(.returning) == !isSpike)
  }

  @Test func `a spike counts for 72 hours`() {
    let all = runs(fourTens + [("2026-03-10", 14)])
    let days = RunLoad(all).spikeDays(through: CalendarDay(iso: "2026-03-31")!)
    #expect(days.map(\.description).sorted() == ["2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"])
    #expect(RunLoad(all).spikeDays(through: CalendarDay(iso: "2026-03-11")!).count == 2)
  }

  @Test func `the runner's word comes before effort, and effort before length`() {
    var run = runs([("2026-03-02", 10)])[0]
    let load = RunLoad([run])
    #expect(load.kind(of: run) == .easy)
    run.record.moving = 5400
    #expect(load.kind(of: run) == .long)
    run.description.effort = Effort(6)
    #expect(load.kind(of: run) == .hard)
    run.description.kind = .easy
    #expect(load.kind(of: run) == .easy)
  }

  @Test func `the longest run of a day on which a race was planned is that race, whatever its length`() {
    let day = CalendarDay(iso: "2026-03-08")!
    let both = runs([("2026-03-08", 2), ("2026-03-08", 10), ("2026-03-09", 10)])
    let load = RunLoad(both, planned: [PlannedRun(day: day, kind: .easy), PlannedRun(day: day, kind: .race)])
    #expect(both.map { load.kind(of: $0) } == [.easy, .race, .easy])
  }

  @Test(arguments: [(nil, RunKind.hard), (3.0, .easy), (7.0, .hard)])
  func `a run planned as hard was hard, unless its effort says otherwise`(effort: Double?, kind: RunKind) {
    var run = runs([("2026-03-08", 8)])[0]
    run.description.effort = effort.flatMap { Effort($0) }
    let planned = PlannedRun(day: run.day, kind: .hard)
    #expect(RunLoad([run], planned: [planned]).kind(of: run) == kind)
  }

  @Test(arguments: [(10.3, RunKind.easy), (10.4, .long)])
  func `long is 1.3 times the median of four runs`(kilometres: Double, kind: RunKind) {
    let all = runs(fourTens + [("2026-03-10", kilometres)])
    #expect(RunLoad(all).kind(of: all[4]) == kind)
    #expect(RunLoad([all[4]]).kind(of: all[4]) == .easy)
  }

  @Test(arguments: [(130.0, false), (131.0, true)])
  func `a descent alerts at 1.3 times the most of 30 days`(descent: Double, alerts: Bool) {
    var all = runs(fourTens + [("2026-03-10", 8)])
    for index in 0..<4 { all[index].findings = RunFindings(version: 1, descent: 100, downhillDose: 50) }
    all[4].findings = RunFindings(version: 1, descent: Metres(descent), downhillDose: 50)
    #expect(RunLoad(all).downhillAlert(of: all[4]) == alerts)
  }

  @Test(arguments: [(299.0, 0.0, false), (300, 0, true), (200, 300, true)])
  func `without history only 300 metres of descent alert`(descent: Double, dose: Double, alerts: Bool) {
    var all = runs([("2026-03-10", 8)])
    all[0].findings = RunFindings(version: 1, descent: Metres(descent), downhillDose: Metres(dose))
    #expect(RunLoad(all).downhillAlert(of: all[0]) == alerts)
  }

  @Test func `a rest day is no load, and a run without effort is an unknown one`() {
    var all = runs([("2026-03-02", 8), ("2026-03-04", 8)])
    all[0].description.effort = Effort(5)
    let loads = RunLoad(all).loads(from: CalendarDay(iso: "2026-03-02")!, through: CalendarDay(iso: "2026-03-05")!)
    #expect(loads == [300, 0, nil, 0])
  }

  /// An hour at effort 5 on every second day: 300 units.
  private func everySecondDay(_ count: Int) -> [KnownRun] {
    runs((0..<count).map { ((CalendarDay(iso: "2026-03-02")! + 2 * $0).description, 8.0) }).map { run in
      var run = run
      run.description.effort = Effort(5)
      return run
    }
  }

  @Test func `a week is compared with the one before it`() throws {
    var all = everySecondDay(7)
    let end = CalendarDay(iso: "2026-03-15")!
    #expect(RunLoad(all).week(ending: end)?.total == 900)
    #expect(RunLoad(all).weeklyChange(ending: end) == -25)
    #expect(RunLoad(all).weeklyChange(ending: end - 7) == nil)
    all[0].description.effort = nil
    #expect(RunLoad(all).weeklyChange(ending: end) == nil)
  }

  @Test func `the ratio of new to usual load is hidden for 28 days, and needs an effort in the first week`() throws {
    let all = everySecondDay(20)
    let first = CalendarDay(iso: "2026-03-02")!
    #expect(RunLoad(all).acuteChronic(at: first + 26) == .tooEarly(days: 27))
    #expect(RunLoad([]).acuteChronic(at: first) == .tooEarly(days: 0))
    // 28 days of 300, 0, 300 …, from the mean of four such days in seven.
    var (acute, chronic) = (1200 / 7.0, 1200 / 7.0)
    for day in 7..<28 {
      let load = day % 2 == 0 ? 300.0 : 0
      acute = 0.25 * load + 0.75 * acute
      chronic = 2 / 29 * load + 27 / 29 * chronic
    }
    #expect(abs(try #require(RunLoad(all).acuteChronic(at: first + 27).ratio) - acute / chronic) < 1e-12)
    let untold = runs((0..<28).map { ((first + $0).description, 8.0) })
    #expect(RunLoad(untold).acuteChronic(at: first + 27) == .effortsMissing)
  }
}
