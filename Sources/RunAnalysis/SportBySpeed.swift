internal import CoachCore
internal import RunFiles

/// What an activity was whose file does not say: by how fast it was on average, and by the steps where they were counted.
///
/// The limits are the product's own [E]: a brisk walk ends, and a jog begins, near 1.9 m/s (8:46 min/km); nobody runs on
/// average faster than 6 m/s (2:47 min/km); whoever takes 130 steps a minute from 1.5 m/s on runs.
enum SportBySpeed {
  private static let slowestRun = 1.9
  private static let slowestSteppedRun = 1.5
  private static let fastestRun = 6.0
  private static let runningSteps = 130.0

  /// `.other` where there is no speed to go by, or one that no runner has.
  static func sport(_ run: RecordedRun, distance: Metres, moving: Seconds) -> Sport {
    guard moving > 0, distance > 0 else { return .other }
    let speed = distance.value / moving.value
    if speed > fastestRun { return .other }
    if speed >= slowestRun || speed >= slowestSteppedRun && steps(run) >= runningSteps { return .running }
    return .walking
  }

  /// The average of the moments in which steps were counted, 0 without any.
  private static func steps(_ run: RecordedRun) -> Double {
    var (sum, count) = (0.0, 0.0)
    for steps in run.stepsPerMinute where steps > 0 {
      sum += steps
      count += 1
    }
    return count > 0 ? sum / count : 0
  }
}
