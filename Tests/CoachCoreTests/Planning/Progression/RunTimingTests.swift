import CoachCore
import Testing

struct RunTimingTests {
  private let monday = CalendarDay(iso: "2026-03-02")!

  /// What the plan keeps off the day so many days from Thursday, with these runs around it.
  private func keptOff(_ offset: Int, _ runs: [(day: Int, kind: RunKind)]) -> RunTiming.Work? {
    var facts = WeekFacts(first: monday, today: monday)
    facts.runs = runs.map { WeekFacts.RunOnDay(day: monday + 3 + $0.day, kind: $0.kind) }
    let roles = WeekPlan.plan(facts).days[3 + offset].kept.flatMap { $0.roles }
    if roles.contains(.lateralCore) { return .strength }
    return roles.contains(.backExtensors) ? .heavy : nil
  }

  @Test(arguments: [
    (RunKind.easy, -1, RunTiming.Work?.none), (.easy, 0, nil), (.hard, -2, nil), (.hard, -1, .heavy), (.hard, 0, nil),
    (.hard, 1, nil), (.long, -1, .heavy), (.race, -3, nil), (.race, -2, .heavy), (.race, -1, .strength),
    (.race, 0, .strength), (.race, 1, .strength), (.race, 2, nil),
  ])
  func `a run keeps work off the days around it`(run: RunKind, offset: Int, keepsOff: RunTiming.Work?) {
    #expect(keptOff(offset, [(0, run)]) == keepsOff)
  }

  @Test func `of two runs the stricter rule holds`() {
    #expect(keptOff(0, [(1, .long), (-1, .race)]) == .strength)
  }

  @Test func `strength waits for a hard or long run, an easy run for strength, and a race day asks nothing`() {
    #expect(RunTiming.advice(strength: true, runs: [.easy, .hard]) == .strengthAfterRun)
    #expect(RunTiming.advice(strength: true, runs: [.long]) == .strengthAfterRun)
    #expect(RunTiming.advice(strength: true, runs: [.easy]) == .easyRunAfterStrength)
    #expect(RunTiming.advice(strength: true, runs: [.race]) == nil)
    #expect(RunTiming.advice(strength: true, runs: []) == nil)
    #expect(RunTiming.advice(strength: false, runs: [.hard]) == nil)
  }
}

struct DeloadTests {
  @Test func `the fourth week is an easier one`() {
    var signs = DeloadSigns()
    signs.weeksTrained = 2
    #expect(signs.advice == .none)
    signs.weeksTrained = 3
    #expect(signs.advice == .due(weeksTrained: 3))
  }

  @Test func `two signs bring it forward, one does not`() {
    var signs = DeloadSigns()
    (signs.reserve, signs.reserveBefore) = (2.5, 3.5)
    #expect(signs.advice == .none)
    signs.amberDays = 2
    #expect(signs.advice == .signs([.reserveDown, .amberDays]))
    (signs.amberDays, signs.tiredThreeDays) = (1, true)
    #expect(signs.advice == .signs([.reserveDown, .tired]))
    (signs.reserve, signs.raceWeek) = (nil, true)
    #expect(signs.advice == .signs([.tired, .raceWeek]))
  }

  @Test func `half a dose for pain and an easier week are never combined`() {
    var signs = DeloadSigns()
    (signs.weeksTrained, signs.raceWeek, signs.tiredThreeDays, signs.reduced) = (5, true, true, true)
    #expect(signs.advice == .none)
  }
}
