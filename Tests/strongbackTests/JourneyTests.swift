import CoachCore
import Testing

/// Twelve weeks of one runner: a beginning, an easier week, a flare-up and the way back, a race, a missed fortnight, and a
/// danger sign that a clinician has to look at first. Each chosen day is read as a physiotherapist would read it.
struct JourneyTests {
  private let monday = CalendarDay(iso: "2026-03-02")!

  private func day(_ week: Int, _ weekday: Int) -> CalendarDay { monday + (7 * (week - 1) + weekday) }

  /// A week as it usually goes: easy runs on Tuesday and Thursday, a long one on Sunday, back work in between.
  private func live(
    _ journey: Journey, week: Int, days: ClosedRange<Int> = 0...6, pain: PainScore = 0, long: Double = 14,
    before: (CalendarDay) throws -> Void = { _ in }
  ) throws {
    for weekday in days {
      let day = day(week, weekday)
      journey.wake(day, pain)
      try before(day)
      if weekday == 1 || weekday == 3 { try journey.run(day, 8, pain: pain) }
      if weekday == 6 { try journey.run(day, long, pain: pain) }
      try journey.train(day, pain: pain)
    }
  }

  private func begin() throws -> Journey {
    let journey = try Journey()
    var profile = Profile()
    profile.name = "Kim"
    profile.usualRuns = [nil, .easy, nil, .easy, nil, nil, .long]
    journey.tell(.profileSet(profile), at: Journey.moment(monday, 6))
    try journey.screen(Journey.moment(monday, 6, 10), pain: 2)
    return journey
  }

  @Test func `twelve weeks of one runner read right from the first day to the last`() throws {
    let journey = try begin()
    try journey.expect("01-first-day", on: monday)
    try live(journey, week: 1, pain: 1, long: 12)
    try live(journey, week: 2, pain: 1, long: 13)
    try live(journey, week: 3, pain: 1) { day in
      if day == self.day(3, 5) { try journey.expect("02-day-before-long-run", on: day) }
    }
    try live(journey, week: 4) { day in
      if day == self.day(4, 0) { try journey.expect("03-easier-week", on: day) }
      if day == self.day(4, 0) { try journey.type("plan run 2026-04-19 race --distance 10km", Journey.moment(day, 7)) }
    }
    try flareUp(journey)
    try live(journey, week: 6, long: 12) { day in
      if day == self.day(6, 0) { try journey.expect("07-on-the-way-back", on: day) }
    }
    try race(journey)
    try awayForAFortnight(journey)
    try dangerSign(journey)
    try journey.expect("15-last-day", on: day(12, 6))
  }

  /// Week 5: a long hilly run hurts, the night is bad, and the coach asks before it goes on.
  private func flareUp(_ journey: Journey) throws {
    try live(journey, week: 5, days: 0...1)
    let (bad, after) = (day(5, 2), day(5, 3))
    journey.wake(bad, 0)
    try journey.run(bad, 19, hill: 420, pain: 4)
    try journey.type("log pain 6 --when after", Journey.moment(bad, 12))
    journey.wake(after, 5)
    try journey.expect("04-morning-after-the-flare", on: after, refused: true)
    try journey.screen(Journey.moment(after, 7, 30), pain: 5)
    try journey.expect("05-half-the-dose", on: after, at: 8)
    for (offset, score) in [4, 2, 1].enumerated() { journey.wake(after + 1 + offset, PainScore(score)!) }
    try journey.train(after + 3, pain: 1)
    try journey.expect("06-first-work-again", on: after + 3)
  }

  /// Week 7 ends with the race.
  private func race(_ journey: Journey) throws {
    try live(journey, week: 7, long: 10) { day in
      if day == self.day(7, 0) { try journey.expect("08-race-week", on: day) }
      if day == self.day(7, 5) { try journey.expect("09-day-before-the-race", on: day) }
      if day == self.day(7, 6) { try journey.expect("10-race-day", on: day) }
    }
    journey.wake(day(8, 0), 0)
    try journey.expect("11-day-after-the-race", on: day(8, 0))
    try live(journey, week: 8, days: 1...2)
  }

  /// Nothing from Thursday of week 8 to Friday of week 10.
  private func awayForAFortnight(_ journey: Journey) throws {
    let back = day(10, 5)
    journey.wake(back, 0)
    if try journey.picture(at: Journey.moment(back, 7)).due != nil {
      try journey.screen(Journey.moment(back, 7), pain: 0)
    }
    try journey.expect("12-back-after-a-fortnight", on: back, at: 8)
    try live(journey, week: 10, days: 6...6, long: 8)
    try live(journey, week: 11, long: 10)
  }

  /// Week 12: numbness where it must not be. Locked until a clinician has looked, and a day has passed.
  private func dangerSign(_ journey: Journey) throws {
    try live(journey, week: 12, days: 0...1)
    let danger = day(12, 2)
    journey.wake(danger, 1)
    try journey.screen(Journey.moment(danger, 7), first: ["y", "y"], pain: 1, code: 2)
    try journey.expect("13-danger-sign", on: danger, refused: true)
    let typed = ["2026-05-20", "2", "y", "y"] + (0..<20).map { _ in "n" }
    try journey.type("screen --attest", Journey.moment(danger, 18), typing: typed, code: 2)
    journey.wake(danger + 1, 1)
    try journey.type("screen --attest", Journey.moment(danger + 1, 7, 30), typing: typed)
    try journey.expect("14-after-the-clinician", on: danger + 2)
    try live(journey, week: 12, days: 4...6, pain: 1, long: 8)
  }
}
