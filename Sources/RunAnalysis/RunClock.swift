internal import CoachCore
internal import RunFiles

/// When a run began, how long it lasted, and how much of that was run.
struct RunClock {
  let start: Instant
  let elapsed: Seconds
  let moving: Seconds

  /// Without a timer's total, what moved is what is left without the pauses, told or not.
  init(_ run: RecordedRun, _ trace: RunTrace) {
    // Smaller times count from the start of the device, not of the calendar; larger ones are beyond FIT's clock.
    let times = run[.time].filter { $0 >= 900_000_000 && $0 < 5_000_000_000 }
    let first = times.min().map { Instant(unixMilliseconds: Int64($0 * 1000)) }
    let span = Seconds((times.max() ?? 0) - (times.min() ?? 0))
    start =
      run.sessions.first?.start ?? first ?? run.pauses.first?.time ?? run.device.created ?? Instant(unixSeconds: 0)
    let told = RunClock.total(run.sessions) { $0.elapsed }
    let timer = RunClock.total(run.sessions) { $0.timer }
    elapsed = told > 0 ? told : max(span, timer)
    moving = timer > 0 ? timer : max(.zero, min(elapsed, elapsed - RunClock.paused(run.pauses) - Seconds(trace.stood)))
  }

  private static func total(_ sessions: [RecordedSession], _ part: (RecordedSession) -> Seconds?) -> Seconds {
    var sum: Seconds = 0
    for session in sessions { sum += part(session) ?? 0 }
    return sum
  }

  /// Time between a stop of the timer and its next start.
  private static func paused(_ events: [TimerEvent]) -> Seconds {
    var sum: Seconds = 0
    var stopped: Instant?
    for event in events {
      if !event.starts {
        stopped = stopped ?? event.time
      } else if let since = stopped {
        sum += max(.zero, event.time - since)
        stopped = nil
      }
    }
    return sum
  }
}
