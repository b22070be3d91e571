import CoachCore

/// How an event comes again (RFC 5545, 3.3.10), as far as busy times need it: by days, never by hours.
struct RecurrenceRule: Hashable {
  enum Frequency: Hashable { case daily, weekly, monthly, yearly }

  var frequency = Frequency.daily
  var interval = 1
  var count: Int?
  var until: WrittenTime?
  /// Weekdays, Monday 0; each may say which of the month or year, from its end if negative, 0 for all.
  var byDay: [(ordinal: Int, weekday: Int)] { zip(ordinals, weekdays).map { ($0, $1) } }
  private var ordinals: [Int] = []
  private(set) var weekdays: [Int] = []
  var byMonthDay: [Int] = []
  var byMonth: [Int] = []
  var bySetPos: [Int] = []
  var weekStart = 0

  private static let most = 400

  /// Nil where there is anything in it that is not understood: then it is not known when the event comes again.
  init?(_ bytes: ArraySlice<UInt8>) {
    var said: Frequency?
    for part in bytes.split(separator: 0x3B) where part.contains(where: { $0 > 0x20 }) {
      let pair = part.split(separator: 0x3D, maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let values = pair[1].split(separator: 0x2C)
      guard values.count <= RecurrenceRule.most else { return nil }
      switch CalendarProperty.capitals(pair[0]) {
      case "FREQ":
        switch CalendarProperty.capitals(pair[1]) {
        case "DAILY": said = .daily
        case "WEEKLY": said = .weekly
        case "MONTHLY": said = .monthly
        case "YEARLY": said = .yearly
        default: return nil
        }
      case "INTERVAL":
        guard let number = RecurrenceRule.number(pair[1]), 1...100_000 ~= number else { return nil }
        interval = number
      case "COUNT":
        guard let number = RecurrenceRule.number(pair[1]), number >= 1 else { return nil }
        count = number
      case "UNTIL":
        guard let time = WrittenTime(pair[1]) else { return nil }
        until = time
      case "WKST":
        guard let day = RecurrenceRule.weekday(pair[1]) else { return nil }
        weekStart = day
      case "BYDAY":
        for value in values {
          let text = CalendarProperty.capitals(value).utf8
          guard text.count >= 2, let day = RecurrenceRule.weekday(value) else { return nil }
          let digits = Array(text.dropLast(2))
          guard let ordinal = digits.isEmpty ? 0 : RecurrenceRule.number(digits[...]), abs(ordinal) <= 53 else {
            return nil
          }
          ordinals.append(ordinal)
          weekdays.append(day)
        }
      case "BYMONTHDAY":
        guard let numbers = RecurrenceRule.numbers(values, 1...31) else { return nil }
        byMonthDay = numbers
      case "BYMONTH":
        guard let numbers = RecurrenceRule.numbers(values, 1...12), numbers.allSatisfy({ $0 > 0 }) else { return nil }
        byMonth = Set(numbers).sorted()
      case "BYSETPOS":
        guard let numbers = RecurrenceRule.numbers(values, 1...366) else { return nil }
        bySetPos = numbers
      default: return nil
      }
    }
    guard let said else { return nil }
    frequency = said
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.count <= 9 else { return text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? 999_999_999 : nil }
    return Int(text)
  }

  private static func numbers(_ values: [ArraySlice<UInt8>], _ sizes: ClosedRange<Int>) -> [Int]? {
    let numbers = values.compactMap { number($0).flatMap { sizes.contains(abs($0)) ? $0 : nil } }
    return numbers.count == values.count && !numbers.isEmpty ? numbers : nil
  }

  /// The day that a value ends with, Monday 0.
  private static func weekday(_ bytes: ArraySlice<UInt8>) -> Int? {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    return names.firstIndex(of: String(CalendarProperty.capitals(bytes).suffix(2)))
  }
}
