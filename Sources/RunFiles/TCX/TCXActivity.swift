internal import CoachCore

/// One activity of a TCX file while it is read: its totals are those of its laps.
struct TCXActivity {
  struct Lap {
    var start: ISOTime?
    var timer = Double.nan
    var distance = Double.nan
  }

  let sport: Sport?
  var id: ISOTime?
  var lap: Lap?
  /// Of its last record.
  var lastTime: Double?
  private var start: ISOTime?
  private var timer = RoundedSum()
  private var distance = RoundedSum()

  init(sport: Sport?) { self.sport = sport }

  mutating func startLap(at time: ISOTime?) {
    lap = Lap(start: time)
    start = start ?? time
  }

  /// The lap that was open, if one was.
  mutating func endLap() -> RecordedLap? {
    guard let lap else { return nil }
    self.lap = nil
    var made = RecordedLap()
    made.start = lap.start.map { Instant($0) }
    if TCXActivity.isTotal(lap.timer) {
      made.timer = Seconds(lap.timer)
      timer.add(lap.timer)
    }
    if TCXActivity.isTotal(lap.distance) {
      made.distance = Metres(lap.distance)
      distance.add(lap.distance)
    }
    return made
  }

  var session: RecordedSession {
    var session = RecordedSession()
    session.sport = sport
    session.start = (start ?? id).map { Instant($0) }
    session.elapsed = elapsed.map { Seconds($0) }
    session.timer = timer.value.map { Seconds($0) }
    session.distance = distance.value.map { Metres($0) }
    return session
  }

  /// From its start to its last record, or the time of its laps if that is longer.
  private var elapsed: Double? {
    guard let start = start ?? id, let lastTime, TCXActivity.isTotal(lastTime - start.seconds) else { return nil }
    return max(lastTime - start.seconds, timer.value ?? 0)
  }

  /// A lap of more than thirty years, or of a light-minute, is damage.
  private static func isTotal(_ value: Double) -> Bool { value >= 0 && value < 1e9 }
}
