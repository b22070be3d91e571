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

  static func duration(_ text: String) throws -> Seconds {
    try typed { () throws(Mistyped) in try Typed.duration(text) }
  }

  static func distance(_ text: String, _ units: UnitSystem) throws -> Metres {
    try typed { () throws(Mistyped) in try Typed.distance(text, units) }
  }

  static func clock(_ text: String) throws -> Seconds { try typed { () throws(Mistyped) in try Typed.clock(text) } }

  /// What a word says, or the error of a command that was typed wrongly.
  static func typed<Value>(_ read: () throws(Mistyped) -> Value) throws -> Value {
    do { return try read() } catch { throw CommandError(Exit.usage, error.sentence) }
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
