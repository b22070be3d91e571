import CoachCore

/// A time as a calendar file writes it, before anybody knows its zone.
struct WrittenTime: Hashable {
  enum Kind: Hashable {
    /// A day without a time.
    case date
    /// On whatever clock the `TZID`, or the reader, has.
    case wall
    case utc
  }

  /// Seconds since 1970 on the clock in question.
  var seconds: Int64
  var kind: Kind

  /// `20260302`, `20260302T070000`, `20260302T070000Z`; also without seconds. Nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    let text = Array(bytes.drop { $0 <= 0x20 }.prefix(20))
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= text.count else { return nil }
      var value = 0
      for byte in text[from..<(from + count)] {
        guard 0x30...0x39 ~= byte else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(4, 2), let date = number(6, 2),
      let day = CalendarDay(year: year, month: month, day: date)
    else { return nil }
    seconds = Int64(day.daysSinceEpoch) * 86_400
    kind = .date
    guard text.count > 8, text[8] == 0x54 || text[8] == 0x74 else { return }
    guard let hour = number(9, 2), let minute = number(11, 2), hour < 24, minute < 60 else { return nil }
    // A leap second counts as the one before it.
    let second = number(13, 2)
    seconds += Int64(hour * 3600 + minute * 60 + min(59, second ?? 0))
    let end = second == nil ? 13 : 15
    kind = end < text.count && (text[end] == 0x5A || text[end] == 0x7A) ? .utc : .wall
  }
}

/// `P1DT2H`: whole days on the clock, and seconds beyond them.
struct WrittenDuration: Hashable {
  var days: Int64 = 0
  var seconds: Int64 = 0

  init() {}

  /// Nil for what is no duration, or a negative one.
  init?(_ bytes: ArraySlice<UInt8>) {
    var text = bytes.drop { $0 <= 0x20 }
    if text.first == 0x2B { text.removeFirst() }
    guard text.first == 0x50 else { return nil }
    var number: Int64?
    for byte in text.dropFirst() {
      switch byte {
      case 0x30...0x39: number = min((number ?? 0) * 10 + Int64(byte - 0x30), 1_000_000_000)
      case 0x54: number = nil
      case 0x57: days += 7 * (number ?? 0)
      case 0x44: days += number ?? 0
      case 0x48: seconds += 3600 * (number ?? 0)
      case 0x4D: seconds += 60 * (number ?? 0)
      case 0x53: seconds += number ?? 0
      case 0x0D, 0x20: break
      default: return nil
      }
      if !(0x30...0x39 ~= byte) { number = nil }
    }
  }
}
