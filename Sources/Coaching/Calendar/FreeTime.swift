import CoachCore
import Exchange

/// Finds room on a day between what the runner's own calendar has in it.
struct FreeTime {
  let busy: BusyTimes
  let clock: WallClock

  /// Sessions are not moved to before or after these times of the day [E].
  static let earliest = Seconds.hours(6)
  static let latest = Seconds.hours(22.5)
  static let step = Seconds.minutes(5)

  /// Where a session of this length fits, as near to the wish as can be, the later of two; on its own day always.
  ///
  /// A day that has no room at all changes nothing: the runner knows best what can give way.
  func place(_ length: Seconds, wished: Seconds, on day: CalendarDay) -> Instant {
    let (midnight, next) = (clock.instant(.zero, on: day), clock.instant(.zero, on: day + 1))
    let wish = min(max(clock.instant(wished, on: day), midnight), next - length)
    let earliest = min(clock.instant(FreeTime.earliest, on: day), wish)
    let latest = max(clock.instant(FreeTime.latest, on: day), wish + length)
    for distance in 0...288 {
      let away = FreeTime.step * distance
      for start in [wish + away, wish - away]
      where start >= earliest && start + length <= min(latest, next) && busy.isFree(from: start, to: start + length) {
        return start
      }
    }
    return wish
  }

  /// A break at its time, or once what is in the way is over, if that is soon enough; nil for none.
  func place(break length: Seconds, at time: Seconds, within patience: Seconds, on day: CalendarDay) -> Instant? {
    let due = clock.instant(time, on: day)
    var start = due
    while start - due <= patience {
      guard let meeting = busy.spans.first(where: { $0.from < start + length && start < $0.to }) else { return start }
      start = meeting.to
    }
    return nil
  }
}
