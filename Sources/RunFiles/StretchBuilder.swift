internal import CoachCore

/// Stretches of records as they come, and the pauses between those of one lap.
struct StretchBuilder {
  private var stretches: [RecordedStretch] = []
  private var pauses: [TimerEvent] = []
  private var lastTime: Double?

  /// One record that belongs to `place`; its time is nil if it has none.
  @inline(__always)
  mutating func take(_ place: RecordedStretch, time: Double?, at row: Int) {
    if let last = stretches.last, last.isPart(of: place) {
      if let time { lastTime = time }
    } else {
      begin(place, time, row)
    }
  }

  @inline(never)
  private mutating func begin(_ place: RecordedStretch, _ time: Double?, _ row: Int) {
    if let last = stretches.last, last.lap == place.lap, let time, let lastTime, time > lastTime {
      pauses.append(TimerEvent(time: StretchBuilder.instant(lastTime), starts: false))
      pauses.append(TimerEvent(time: StretchBuilder.instant(time), starts: true))
    }
    stretches.append(place)
    stretches[stretches.count - 1].row = row
    lastTime = time
  }

  mutating func finish(into run: inout RecordedRun) {
    run.stretches = stretches
    run.pauses = pauses
  }

  /// Times of text files lie in the years 1 to 9999.
  private static func instant(_ seconds: Double) -> Instant {
    Instant(unixMilliseconds: Int64((seconds * 1000).rounded()))
  }
}
