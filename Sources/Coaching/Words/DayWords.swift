public import CoachCore

/// Days as people say them.
public enum DayWords {
  /// "today", "tomorrow", "Thursday", "Thursday 5 March", "5 March 2025", as near as they are.
  public static func near(_ day: CalendarDay, today: CalendarDay) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 2...6: day.weekday.words
    default: date(day, today: today)
    }
  }

  /// As in "your race ON Thursday": "tomorrow", "on Thursday", "on Thursday 5 March".
  public static func on(_ day: CalendarDay, today: CalendarDay) -> String {
    abs(day - today) <= 1 ? near(day, today: today) : "on " + near(day, today: today)
  }

  /// "Thursday 5 March", with the year where it is another.
  public static func date(_ day: CalendarDay, today: CalendarDay) -> String {
    let (year, month, number) = day.civil
    let text = "\(day.weekday.words) \(number) \(months[month - 1])"
    return year == today.civil.year ? text : text + " \(year)"
  }

  /// "Thu 5 Mar", or "5 Mar 2025" in another year.
  public static func short(_ day: CalendarDay, today: CalendarDay, weekday: Bool = true) -> String {
    let (year, month, number) = day.civil
    let name = "\(number) \(months[month - 1].prefix(3))"
    if year != today.civil.year { return "\(name) \(year)" }
    return weekday ? "\(day.weekday.words.prefix(3)) \(name)" : name
  }

  /// "in 3 weeks", "2 days ago".
  public static func distance(from today: CalendarDay, to day: CalendarDay) -> String {
    let days = day - today
    let size = abs(days)
    let amount: String
    switch size {
    case 0: return "today"
    case 1: return days > 0 ? "tomorrow" : "yesterday"
    case 2..<14: amount = "\(size) days"
    case 14..<60: amount = "\(size / 7) weeks"
    default: amount = "\(size / 30) months"
    }
    return days > 0 ? "in " + amount : amount + " ago"
  }

  public static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Weekday {
  public var words: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
