/// A moment in time, in whole milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  public let unixMilliseconds: Int64

  public init(unixMilliseconds: Int64) { self.unixMilliseconds = unixMilliseconds }
  public init(unixSeconds: Int64) { unixMilliseconds = unixSeconds * 1000 }

  public static func < (a: Instant, b: Instant) -> Bool { a.unixMilliseconds < b.unixMilliseconds }
  public static func + (instant: Instant, seconds: Seconds) -> Instant {
    Instant(unixMilliseconds: instant.unixMilliseconds + Int64((seconds.value * 1000).rounded()))
  }
  public static func - (instant: Instant, seconds: Seconds) -> Instant { instant + -seconds }
  public static func - (a: Instant, b: Instant) -> Seconds {
    Seconds(Double(a.unixMilliseconds - b.unixMilliseconds) / 1000)
  }
}

/// A runner's distance from UTC at a moment, in whole seconds, east positive.
public struct UTCOffset: Hashable, Sendable {
  public let seconds: Int32

  public init(seconds: Int32) { self.seconds = seconds }
  public static let utc = UTCOffset(seconds: 0)
}

/// An instant as the runner's own clock showed it.
public struct LocalMoment: Hashable, Sendable {
  public let instant: Instant
  public let offset: UTCOffset

  /// A day of the coach ends at 03:00 local, so that a late evening belongs to the day it felt like.
  private static let dayEndsAt: Int64 = 10_800_000

  public init(_ instant: Instant, _ offset: UTCOffset) {
    self.instant = instant
    self.offset = offset
  }

  /// The moment `time` after midnight of `day`, on a clock that is `offset` from UTC.
  public init(_ day: CalendarDay, at time: Seconds, _ offset: UTCOffset) {
    let midnight = Int64(day.daysSinceEpoch) * 86_400_000 - Int64(offset.seconds) * 1000
    self.init(Instant(unixMilliseconds: midnight) + time, offset)
  }

  private var localMilliseconds: Int64 { instant.unixMilliseconds + Int64(offset.seconds) * 1000 }

  /// The date on the runner's wall calendar, which turns at midnight.
  public var calendarDay: CalendarDay { CalendarDay(daysSinceEpoch: Int32(floorDivide(localMilliseconds, 86_400_000))) }

  /// The coach's day, which turns at 03:00 local.
  public var day: CalendarDay {
    CalendarDay(daysSinceEpoch: Int32(floorDivide(localMilliseconds - LocalMoment.dayEndsAt, 86_400_000)))
  }

  /// Seconds since local midnight, 0 ..< 86 400.
  public var timeOfDay: Seconds {
    Seconds(Double(localMilliseconds - floorDivide(localMilliseconds, 86_400_000) * 86_400_000) / 1000)
  }
}

extension LocalMoment {
  /// As files and other programs read it, to the second: `2026-03-01T07:30:00+01:00`.
  public var iso: String {
    let seconds = Int(timeOfDay.value)
    let clock = padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
    let distance = abs(Int(offset.seconds))
    return calendarDay.description + "T" + clock + (offset.seconds < 0 ? "-" : "+") + padded(distance / 3600, 2) + ":"
      + padded(distance / 60 % 60, 2)
  }
}

private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
  let quotient = a / b
  return a % b < 0 ? quotient - 1 : quotient
}
