import CoachCore

/// Walks through the days on which a rule lets an event begin, period by period, from near where they are wanted.
struct Recurrences {
  let rule: RecurrenceRule
  /// When the event begins the first time, in seconds on its own clock.
  let start: Int64
  /// The last second that the rule allows, on the same clock.
  let until: Int64?

  private var firstDay: Int { Int(start.flooredDays) }
  private static let lastDay = 2_932_896

  /// Calls `take` with each beginning, on the event's clock, from `lower` on and up to `upper`.
  ///
  /// - Parameter budget: periods that may still be looked at, over all events of a file.
  func walk(from lower: Int64, through upper: Int64, budget: inout Int, _ take: (Int64) -> Void) {
    let time = start - Int64(firstDay) * 86_400
    let last = min(upper, until ?? upper)
    let lastDay = min(Recurrences.lastDay, Int(last.flooredDays))
    let (civil, first) = (CalendarDay(daysSinceEpoch: Int32(firstDay)).civil, firstDay)
    let wanted = Int(lower.flooredDays)
    // With a count, all that came before has to be counted.
    var period = rule.count == nil ? max(0, (wanted - first) / longestPeriod - 1) : 0
    var taken = 0
    while budget > 0 {
      budget -= 1
      let (days, begins) = days(ofPeriod: period, civil)
      guard begins <= lastDay else { return }
      for day in days where day >= first {
        let at = Int64(day) * 86_400 + time
        guard at <= last else { return }
        if let count = rule.count {
          guard taken < count else { return }
          taken += 1
        }
        if at >= lower { take(at) }
      }
      period += 1
    }
  }

  /// No period is longer, so that none that matters is passed over.
  private var longestPeriod: Int {
    switch rule.frequency {
    case .daily: rule.interval
    case .weekly: 7 * rule.interval
    case .monthly: 31 * rule.interval
    case .yearly: 366 * rule.interval
    }
  }

  /// The days of a period in order, and the day with which the period begins.
  private func days(ofPeriod period: Int, _ civil: (year: Int, month: Int, day: Int)) -> (days: [Int], begins: Int) {
    let step = period * rule.interval
    var days: [Int]
    var begins: Int
    switch rule.frequency {
    case .daily:
      begins = firstDay + step
      guard begins <= Recurrences.lastDay else { return ([], begins) }
      days = fits(begins) && onWeekday(begins) ? [begins] : []
    case .weekly:
      begins = firstDay - Recurrences.modulo(Recurrences.weekday(firstDay) - rule.weekStart, 7) + 7 * step
      guard begins <= Recurrences.lastDay else { return ([], begins) }
      let weekdays = rule.weekdays.isEmpty ? [Recurrences.weekday(firstDay)] : rule.weekdays
      days = (0..<7).map { begins + $0 }.filter { weekdays.contains(Recurrences.weekday($0)) && fits($0) }
    case .monthly:
      let month = civil.year * 12 + civil.month - 1 + step
      guard let found = Recurrences.month(month) else { return ([], .max) }
      begins = found.first
      days = rule.byMonth.isEmpty || rule.byMonth.contains(month % 12 + 1) ? daysOfMonth(found, civil.day) : []
    case .yearly:
      guard let january = Recurrences.month((civil.year + step) * 12),
        let december = Recurrences.month(
          (civil.year + step) * 12 + 11)
      else { return ([], .max) }
      begins = january.first
      days = daysOfYear(civil.year + step, january.first..<(december.first + december.count), civil)
    }
    return (rule.bySetPos.isEmpty ? days : chosen(days), begins)
  }

  /// Of a month: the days that the rule names, or that of the first time.
  private func daysOfMonth(_ month: (first: Int, count: Int), _ date: Int) -> [Int] {
    let all = month.first..<(month.first + month.count)
    if rule.byMonthDay.isEmpty, rule.weekdays.isEmpty {
      return date <= month.count ? [month.first + date - 1] : []
    }
    return all.filter { day in
      (rule.byMonthDay.isEmpty || named(day - month.first + 1, of: month.count))
        && (rule.weekdays.isEmpty || onWeekday(day, within: all))
    }
  }

  private func daysOfYear(_ year: Int, _ all: Range<Int>, _ civil: (year: Int, month: Int, day: Int)) -> [Int] {
    // Weekdays without months or dates count through the whole year.
    if rule.byMonth.isEmpty, rule.byMonthDay.isEmpty, !rule.weekdays.isEmpty {
      return all.filter { onWeekday($0, within: all) }
    }
    let months = rule.byMonth.isEmpty ? (rule.byMonthDay.isEmpty ? [civil.month] : Array(1...12)) : rule.byMonth
    return months.flatMap { number in
      Recurrences.month(year * 12 + number - 1).map { daysOfMonth($0, civil.day) } ?? []
    }
  }

  /// Months and dates, where they only narrow down what a day or a week gives.
  private func fits(_ day: Int) -> Bool {
    if rule.byMonth.isEmpty, rule.byMonthDay.isEmpty { return true }
    let civil = CalendarDay(daysSinceEpoch: Int32(day)).civil
    guard rule.byMonth.isEmpty || rule.byMonth.contains(civil.month) else { return false }
    guard !rule.byMonthDay.isEmpty else { return true }
    guard let month = Recurrences.month(civil.year * 12 + civil.month - 1) else { return false }
    return named(civil.day, of: month.count)
  }

  private func named(_ date: Int, of count: Int) -> Bool {
    rule.byMonthDay.contains { $0 == date || $0 == date - count - 1 }
  }

  private func onWeekday(_ day: Int) -> Bool {
    rule.weekdays.isEmpty || rule.weekdays.contains(Recurrences.weekday(day))
  }

  /// Of all, the second of its kind, or the last.
  private func onWeekday(_ day: Int, within all: Range<Int>) -> Bool {
    let weekday = Recurrences.weekday(day)
    let fromStart = (day - all.lowerBound) / 7 + 1
    let fromEnd = -((all.upperBound - 1 - day) / 7 + 1)
    return rule.byDay.contains { $0.weekday == weekday && [0, fromStart, fromEnd].contains($0.ordinal) }
  }

  private func chosen(_ days: [Int]) -> [Int] {
    let indices = rule.bySetPos.map { $0 > 0 ? $0 - 1 : days.count + $0 }
    return Set(indices).sorted().filter(days.indices.contains).map { days[$0] }
  }

  /// The first day of a month, counted from year 0, and how many days it has; nil past the calendar's end.
  private static func month(_ number: Int) -> (first: Int, count: Int)? {
    guard number < 9999 * 12, let first = CalendarDay(year: number / 12, month: number % 12 + 1, day: 1),
      let next = CalendarDay(year: (number + 1) / 12, month: (number + 1) % 12 + 1, day: 1)
    else { return nil }
    return (Int(first.daysSinceEpoch), next - first)
  }

  /// Monday 0; 1970 began on a Thursday.
  private static func weekday(_ day: Int) -> Int { modulo(day + 3, 7) }
  private static func modulo(_ a: Int, _ b: Int) -> Int { (a % b + b) % b }
}
