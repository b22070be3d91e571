internal import CoachCore
internal import RunFiles

/// When the timer stood, as intervals of Unix seconds in order.
struct TimerPauses {
  private var stops: [Double] = []
  private var starts: [Double] = []
  private var next = 0

  init(_ events: [TimerEvent]) {
    var stopped: Instant?
    for event in events.sorted(by: { $0.time < $1.time }) {
      if !event.starts {
        stopped = stopped ?? event.time
      } else if let since = stopped {
        stops.append(Double(since.unixMilliseconds) / 1000)
        starts.append(Double(event.time.unixMilliseconds) / 1000)
        stopped = nil
      }
    }
  }

  /// Whether the timer stood at some time between these two; calls must go forward in time.
  mutating func stood(from last: Double, to time: Double) -> Bool {
    while next < stops.count, starts[next] <= last { next += 1 }
    return next < stops.count && stops[next] < time
  }
}
