public import CoachCore
public import Foundation

/// The clocks of a zone over some time: which instant is seven o'clock of a day, and the other way round.
public struct WallClock: Sendable {
  private let rules: ZoneRules

  public init(_ zone: TimeZone, from: CalendarDay, through: CalendarDay) {
    rules = ZoneRules(zone, from: Int64(from.daysSinceEpoch) * 86_400, to: Int64(through.daysSinceEpoch + 1) * 86_400)
  }

  /// When the clocks show so many seconds after midnight; of a time that they skip, as the clocks before would have it.
  public func instant(_ time: Seconds, on day: CalendarDay) -> Instant {
    Instant(unixSeconds: rules.instant(Int64(day.daysSinceEpoch) * 86_400 + Int64(time.value)))
  }

  public func moment(_ instant: Instant) -> LocalMoment {
    LocalMoment(instant, UTCOffset(seconds: Int32(rules.offset(at: instant.unixSeconds))))
  }
}
