/// A date and time of ISO 8601, as run files write it.
struct ISOTime: Equatable {
  /// Since 1970-01-01T00:00:00Z.
  var microseconds: Int64
  /// Local time less UTC, where one is written; nil for UTC and for none, which means UTC.
  var offsetSeconds: Int32?

  var seconds: Double { Double(microseconds) / 1_000_000 }
  /// To the millisecond before.
  var milliseconds: Int64 { microseconds >= 0 ? microseconds / 1000 : (microseconds - 999) / 1000 }

  /// Year, month and day, then hour and minute; seconds, their fraction and the zone may be missing. Blanks aside.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    var end = text.count
    while at < end, text[at] <= 0x20 { at += 1 }
    while end > at, text[end - 1] <= 0x20 { end -= 1 }

    func number(_ count: Int) -> Int64? {
      guard at + count <= end else { return nil }
      var value: Int64 = 0
      for _ in 0..<count {
        let digit = text[at] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int64(digit)
        at += 1
      }
      return value
    }
    func mark(_ byte: UInt8) -> Bool {
      guard at < end, text[at] == byte else { return false }
      at += 1
      return true
    }

    let minus = UInt8(ascii: "-")
    guard let year = number(4), mark(minus), let month = number(2), mark(minus), let day = number(2),
      ISOTime.isDay(year, month, day)
    else { return nil }
    var micros = ISOTime.daysSinceEpoch(year, month, day) * 86_400_000_000
    if at < end {
      guard mark(UInt8(ascii: "T")) || mark(UInt8(ascii: "t")) || mark(0x20), let hour = number(2), hour < 24,
        mark(UInt8(ascii: ":")), let minute = number(2), minute < 60
      else { return nil }
      micros += (hour * 60 + minute) * 60_000_000
      if mark(UInt8(ascii: ":")) {
        // A leap second is the first second of the next minute.
        guard let second = number(2), second <= 60 else { return nil }
        micros += second * 1_000_000
        if mark(UInt8(ascii: ".")) || mark(UInt8(ascii: ",")) {
          var worth: Int64 = 100_000
          while at < end, text[at] &- 0x30 < 10 {
            micros += worth * Int64(text[at] - 0x30)
            worth /= 10
            at += 1
          }
        }
      }
      if at < end, !mark(UInt8(ascii: "Z")), !mark(UInt8(ascii: "z")) {
        let west = mark(minus)
        guard west || mark(UInt8(ascii: "+")), let hours = number(2), hours < 24 else { return nil }
        _ = mark(UInt8(ascii: ":"))
        guard let minutes = at < end ? number(2) : 0, minutes < 60 else { return nil }
        let offset = (hours * 60 + minutes) * 60 * (west ? -1 : 1)
        offsetSeconds = Int32(offset)
        micros -= offset * 1_000_000
      }
    }
    guard at == end else { return nil }
    microseconds = micros
  }

  private static func isDay(_ year: Int64, _ month: Int64, _ day: Int64) -> Bool {
    guard year >= 1, (1...12).contains(month), day >= 1 else { return false }
    switch month {
    case 2: return day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  /// In the Gregorian calendar; years begin in March, so that the leap day is their last.
  private static func daysSinceEpoch(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
