import CoachCore

/// What is laid down beforehand in the life of the made-up runner: seasons, races, holidays, and when the back flares up.
///
/// Everything is counted in weeks from the end, so that the end is always calm.
struct DemoSeason {
  let first: CalendarDay
  let last: CalendarDay

  /// Whole weeks, on Mondays, the last of which holds `last`.
  init(weeks: Int, until last: CalendarDay) {
    self.last = last
    first = last.startOfWeek(on: .monday) - 7 * (max(1, weeks) - 1)
  }

  func week(of day: CalendarDay) -> Int { (day - first) / 7 }
  /// 0 in the week of the last day.
  func weeksLeft(on day: CalendarDay) -> Int { (last.startOfWeek(on: .monday) - day.startOfWeek(on: .monday)) / 7 }

  /// Races come on Sundays, four a year: ten kilometres and half marathons in turn.
  func race(on day: CalendarDay) -> Metres? {
    guard day.weekday == .sunday, isRaceWeek(day) else { return nil }
    return weeksLeft(on: day) / 13 % 2 == 0 ? Metres(21_097.5) : Metres(10_000)
  }

  func isRaceWeek(_ day: CalendarDay) -> Bool { weeksLeft(on: day) % 13 == 4 && week(of: day) >= 8 }

  /// The Sunday whose long run the back does not forgive.
  func flaresUp(on day: CalendarDay) -> Bool {
    day.weekday == .sunday && weeksLeft(on: day) % 26 == 10 && week(of: day) >= 6
  }

  /// A knee that is felt after an easy run, and forgotten in a few days.
  func kneeAches(on day: CalendarDay) -> Bool {
    day.weekday == .saturday && weeksLeft(on: day) % 15 == 5 && week(of: day) >= 5
  }

  /// Two weeks a year.
  func isHolidayWeek(_ day: CalendarDay) -> Bool { (20...21).contains(weeksLeft(on: day) % 52) && week(of: day) >= 4 }

  /// A cold, from Monday to Friday, once a year.
  func isIll(on day: CalendarDay) -> Bool {
    weeksLeft(on: day) % 52 == 33 && day.weekday.rawValue < 5 && week(of: day) >= 4
  }

  /// Every fifth Friday; the first one is for getting used to the tests.
  func tests(on day: CalendarDay) -> Bool {
    day.weekday == .friday && (week(of: day) % 5 == 0) && !isHolidayWeek(day) && !isIll(on: day) && !isRaceWeek(day)
  }

  func checksHips(on day: CalendarDay) -> Bool { day.weekday == .saturday && week(of: day) % 12 == 1 }

  /// Nothing unforeseen in the last three weeks.
  func isCalm(_ day: CalendarDay) -> Bool { weeksLeft(on: day) < 3 }

  /// Kilometres of the week's Sunday; the other runs follow from it.
  func longRun(on day: CalendarDay) -> Double {
    let week = week(of: day)
    let built = 12 + 7 * min(1, Double(week) / 36)
    if isRaceWeek(day - 7) { return built * 0.6 }
    if isHolidayWeek(day) { return built * 0.5 }
    return week % 4 == 3 ? built * 0.8 : built
  }

  /// How fit: 0 at the start, towards 1 over years.
  func fitness(on day: CalendarDay) -> Double { 1 - 1 / (1 + Double(day - first) / 420) }
}
