import CoachCore
import Testing

struct RunTimingTests {
  private var day: CalendarDay { CalendarDay(daysSinceEpoch: 20_000) }

  @Test(arguments: [
    (RunKind.easy, -1, RunTiming.Work?.none), (.easy, 0, nil), (.hard, -2, nil), (.hard, -1, .heavy), (.hard, 0, nil),
    (.hard, 1, nil), (.long, -1, .heavy), (.race, -3, nil), (.race, -2, .heavy), (.race, -1, .strength),
    (.race, 0, .strength), (.race, 1, .strength), (.race, 2, nil),
  ])
  func `a run keeps work off the days around it`(run: RunKind, offset: Int, keepsOff: RunTiming.Work?) {
    #expect(RunTiming.strictest(on: day + offset, runs: [(day, run)])?.keepsOff == keepsOff)
  }

  @Test func `of two runs the stricter rule holds`() {
    #expect(RunTiming.strictest(on: day, runs: [(day + 1, .long), (day - 1, .race)])?.keepsOff == .strength)
  }

  @Test func `strength after a hard run waits six hours, or ends the same visit`() {
    let end = Instant(unixSeconds: 1_700_000_000)
    #expect(!RunTiming.allowsStrength(at: end + .hours(3), afterRunEnding: end, oneWindow: false))
    #expect(RunTiming.allowsStrength(at: end + .hours(6), afterRunEnding: end, oneWindow: false))
    #expect(RunTiming.allowsStrength(at: end, afterRunEnding: end, oneWindow: true))
    #expect(!RunTiming.allowsStrength(at: end - .hours(1), afterRunEnding: end, oneWindow: true))
    #expect(!RunTiming.allowsEasyRun(at: end + .hours(2), afterStrengthEnding: end, painFree: false))
    #expect(RunTiming.allowsEasyRun(at: end + .hours(2), afterStrengthEnding: end, painFree: true))
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
