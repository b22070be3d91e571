import CoachCore

/// Written as `2026-03-01`.
extension CalendarDay: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let text) = json, let day = CalendarDay(iso: text) else { throw .wrong(field: "") }
    self = day
  }

  var json: JSON { .string(description) }
}

/// Written as ISO 8601 with milliseconds and offset, `2026-03-01T07:30:00.000+01:00`; years 1 to 9999.
///
/// An offset that is not whole minutes has seconds as well, `+00:19:32`.
extension LocalMoment: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(var text) = json,
      let moment = text.withUTF8({ LocalMoment(iso: UnsafeRawBufferPointer($0)) })
    else { throw .wrong(field: "") }
    self = moment
  }

  private init?(iso bytes: UnsafeRawBufferPointer) {
    func two(_ at: Int) -> Int? {
      let (tens, ones) = (Int(bytes[at]) - 0x30, Int(bytes[at + 1]) - 0x30)
      return 0...9 ~= tens && 0...9 ~= ones ? tens * 10 + ones : nil
    }
    guard bytes.count == 29 || bytes.count == 32, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54,
      bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x2E, bytes[26] == 0x3A,
      let century = two(0), let year = two(2), let month = two(5), let day = two(8),
      let date = CalendarDay(year: century * 100 + year, month: month, day: day),
      let hour = two(11), hour < 24, let minute = two(14), minute < 60, let second = two(17), second < 60,
      let tens = two(20), 0x30...0x39 ~= bytes[22],
      let offsetHours = two(24), let offsetMinutes = two(27), offsetMinutes < 60
    else { return nil }
    var offset = offsetHours * 3600 + offsetMinutes * 60
    if bytes.count == 32 {
      guard bytes[29] == 0x3A, let seconds = two(30), 1..<60 ~= seconds else { return nil }
      offset += seconds
    }
    switch bytes[23] {
    case 0x2B: break
    case 0x2D where offset != 0: offset = -offset
    default: return nil
    }
    let milliseconds = tens * 10 + Int(bytes[22] - 0x30)
    let seconds = Int(date.daysSinceEpoch) * 86_400 + hour * 3600 + minute * 60 + second - offset
    self.init(Instant(unixMilliseconds: Int64(seconds * 1000 + milliseconds)), UTCOffset(seconds: Int32(offset)))
  }

  /// Null outside the years 1 to 9999 and for offsets of 100 hours, which no reader accepts.
  var json: JSON {
    let years: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
    let seconds = Int64(offset.seconds)
    guard years.contains(instant.unixMilliseconds), abs(seconds) < 360_000 else { return .null }
    let local = instant.unixMilliseconds + seconds * 1000
    guard years.contains(local) else { return .null }
    let time = Int(((local % 86_400_000) + 86_400_000) % 86_400_000)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let milliseconds = time % 1000
    let clock =
      "\(two(time / 3_600_000)):\(two(time / 60_000 % 60)):\(two(time / 1000 % 60))"
      + (milliseconds < 100 ? ".0" : ".") + two(milliseconds)
    let east = Int(abs(seconds))
    let zone =
      (seconds < 0 ? "-" : "+") + "\(two(east / 3600)):\(two(east / 60 % 60))"
      + (east % 60 == 0 ? "" : ":\(two(east % 60))")
    return .string("\(calendarDay)T\(clock)\(zone)")
  }
}
