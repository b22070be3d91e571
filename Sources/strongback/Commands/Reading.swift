import CoachCore
import Coaching
import Foundation

/// Reads the words of a command line into the coach's values, with an error that names the choices.
enum Reading {
  static func slug<Value: Slugged>(_ text: String, _ what: String, as type: Value.Type = Value.self) throws -> Value {
    if let value = Value(slug: text.lowercased()) { return value }
    let choices = Value.allCases.map(\.slug).joined(separator: ", ")
    throw CommandError(Exit.usage, "\"\(text)\" is no \(what). It can be: \(choices).")
  }

  static func side(_ word: String) throws -> Side {
    switch word {
    case "right": .right
    case "left": .left
    default: throw CommandError(Exit.usage, "\(word) is not a side. Write left or right.")
    }
  }

  /// A day: `2026-03-01`, `today`, `tomorrow`, `yesterday`, or the next such weekday, today included.
  static func day(_ text: String, today: CalendarDay) throws -> CalendarDay {
    if let day = CalendarDay(iso: text) { return day }
    switch text.lowercased() {
    case "today": return today
    case "tomorrow": return today + 1
    case "yesterday": return today - 1
    default: break
    }
    if let weekday = weekday(text) { return today + (weekday.rawValue - today.weekday.rawValue + 7) % 7 }
    throw CommandError(
      Exit.usage, "\"\(text)\" is no day. Write it as 2026-03-01, today, tomorrow or a weekday such as thursday.")
  }

  /// A day that is over; a weekday is the last one, today included.
  static func pastDay(_ text: String, today: CalendarDay) throws -> CalendarDay {
    if let weekday = weekday(text) { return today - (today.weekday.rawValue - weekday.rawValue + 7) % 7 }
    return try day(text, today: today)
  }

  /// A weekday by at least the first three letters of its English name.
  static func weekday(_ text: String) -> Weekday? {
    let word = text.lowercased()
    guard word.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.words.lowercased().hasPrefix(word) }
  }

  /// `45`, `45m`, `1h30`, `1:30:00` or `45:00`, as a length of time; a bare number is minutes.
  static func duration(_ text: String) throws -> Seconds {
    let word = text.lowercased().replacing(" ", with: "")
    let colons = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    if colons.count > 1, colons.count <= 3, !colons.contains(nil),
      colons.dropFirst().allSatisfy({ (0..<60).contains($0!) })
    {
      let seconds = colons.reduce(0) { $0 * 60 + $1! }
      return try positive(Seconds(Double(seconds)), text)
    }
    if let match = word.wholeMatch(of: /(?:(\d{1,2})h)?(?:(\d{1,4})m?(?:in)?)?/), match.1 != nil || match.2 != nil {
      let hours = match.1.flatMap { Double($0) } ?? 0
      let minutes = match.2.flatMap { Double($0) } ?? 0
      return try positive(.minutes(hours * 60 + minutes), text)
    }
    throw CommandError(Exit.usage, "\"\(text)\" is no length of time. Write it as 45 (minutes), 1h30 or 1:30:00.")
  }

  private static func positive(_ time: Seconds, _ text: String) throws -> Seconds {
    guard time > 0, time <= .hours(48) else {
      throw CommandError(Exit.usage, "\"\(text)\" is too short or too long for a run: from a moment to 48 hours.")
    }
    return time
  }

  /// `12`, `12km`, `7.5mi` or `800m`; a bare number is in the runner's own units.
  static func distance(_ text: String, _ units: UnitSystem) throws -> Metres {
    let word = text.lowercased().replacing(" ", with: "").replacing(",", with: ".")
    if let match = word.wholeMatch(of: /(\d{1,4}(?:\.\d{1,3})?)(km|mi|m)?/), let number = Double(match.1) {
      let factor: Double
      switch match.2 {
      case "m": factor = 1
      case "km": factor = 1000
      case "mi": factor = Units.metresPerMile
      default: factor = units == .metric ? 1000 : Units.metresPerMile
      }
      let metres = number * factor
      if metres > 0, metres <= 500_000 { return Metres(metres) }
    }
    throw CommandError(Exit.usage, "\"\(text)\" is no distance. Write it as 12, 12km, 7.5mi or 800m.")
  }

  /// `07:30` as seconds after midnight.
  static func clock(_ text: String) throws -> Seconds {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours),
      (0..<60).contains(minutes)
    else { throw CommandError(Exit.usage, "\"\(text)\" is no time of day. Write it as 07:30.") }
    return Seconds(Double(hours * 3600 + minutes * 60))
  }

  static func pain(_ value: Int) throws -> PainScore {
    guard let score = PainScore(value) else {
      throw CommandError(Exit.usage, "Pain is a whole number from 0, none, to 10, the worst you can imagine.")
    }
    return score
  }

  static func effort(_ value: Double) throws -> Effort {
    guard let effort = Effort(value) else {
      throw CommandError(Exit.usage, "Effort is a number from 0, rest, to 10, all you have.")
    }
    return effort
  }
}
