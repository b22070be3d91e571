import CoachCore
import Foundation

/// The machine's clock, zone and units, the one place where the program asks for them.
enum Clock {
  static func now(in zone: TimeZone = .current) -> LocalMoment { moment(Date(), in: zone) }

  /// What this machine's region measures in.
  static var units: UnitSystem { Locale.current.measurementSystem == .us ? .imperial : .metric }

  static func moment(_ date: Date, in zone: TimeZone) -> LocalMoment {
    LocalMoment(
      Instant(unixMilliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded())),
      UTCOffset(seconds: Int32(zone.secondsFromGMT(for: date))))
  }

  /// A day, which means 07:00 on the runner's clock, or an instant such as `2026-03-01T07:30+01:00`; nil if it is neither.
  static func parse(_ text: String, in zone: TimeZone = .current) -> LocalMoment? {
    if let day = CalendarDay(iso: text) { return morning(of: day, in: zone) }
    guard text.count >= 17, text.contains("T") else { return nil }
    var iso = text
    if iso.hasSuffix("Z") { iso.replaceSubrange(iso.index(before: iso.endIndex)..., with: "+00:00") }
    // 2026-03-01T07:30[:15[.5]]+01:00
    guard let sign = iso.lastIndex(where: { $0 == "+" || $0 == "-" }),
      iso.distance(from: iso.startIndex, to: sign) >= 16,
      let day = CalendarDay(iso: String(iso.prefix(10))), let offset = hoursAndMinutes(iso[iso.index(after: sign)...]),
      offset <= 18 * 3600
    else { return nil }
    let clock = iso[iso.index(iso.startIndex, offsetBy: 11)..<sign]
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let time = hoursAndMinutes(parts[0] + ":" + parts[1]), time < 86_400
    else { return nil }
    var seconds = 0.0
    if parts.count == 3 {
      guard parts[2].first?.isNumber == true, let value = Double(parts[2]), value < 61 else { return nil }
      seconds = value
    }
    let east = UTCOffset(seconds: Int32(iso[sign] == "+" ? offset : -offset))
    return LocalMoment(day, at: Seconds(Double(time) + seconds), east)
  }

  /// 07:00 on the wall clock of that day.
  static func morning(of day: CalendarDay, in zone: TimeZone = .current) -> LocalMoment {
    local(day, at: .hours(7), in: zone)
  }

  /// The moment when a wall clock in this zone shows `time` on `day`.
  static func local(_ day: CalendarDay, at time: Seconds, in zone: TimeZone = .current) -> LocalMoment {
    let asIfUTC = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400 + time.value)
    // The offset of the moment itself: a second look settles the days on which the clock changes.
    let guess = zone.secondsFromGMT(for: asIfUTC)
    let offset = zone.secondsFromGMT(for: asIfUTC.addingTimeInterval(-Double(guess)))
    return LocalMoment(day, at: time, UTCOffset(seconds: Int32(offset)))
  }

  private static func hoursAndMinutes(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 3600 + minutes * 60
  }
}
