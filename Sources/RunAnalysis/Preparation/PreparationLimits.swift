/// The numbers by which a run is prepared, all [E] (G0).
enum PreparationLimits {
  /// Metres a second; slower is walking or standing.
  static let slowest = 1.8
  /// Metres a second; faster is no running but a jump of the position.
  static let fastest = 12.0
  /// Seconds of moving that warm up.
  static let warmUp = 480.0
  /// Seconds between two records that are a hole rather than a device that records seldom.
  static let hole = 20.0
  /// Metres a second; who gets less far through a hole stood.
  static let standing = 0.5
  /// Seconds of running that make a window, and the least that a break may leave of one.
  static let window = 9.5
  static let shortWindow = 8.0
  /// Metres around the middle of a window over which the grade is taken: 30 m in all.
  static let reach = 15.0
  /// Up to here, either way, is level.
  static let level = 0.02
  /// Step length × cadence may be this share off the speed.
  static let stepError = 0.10
  /// Below this share of agreeing windows the sensors contradict each other.
  static let leastAgreement = 0.75
  /// Metres a second up or down that no runner does, beyond a first few metres of noise.
  static let steepestClimb = 3.0
  static let heightNoise = 5.0
  /// Heights in a row that stay after such a leap: it was the measurement that moved, and goes on from there.
  static let heightSettled = 5
  /// A loop ends within so many metres of where it began, and heights that differ by more have drifted.
  static let samePlace = 50.0
  static let heightDrift = 10.0
  /// Seconds for which a sensor repeats itself to the digit while the speed changes by so many metres a second.
  static let frozen = 60.0
  static let frozenSpeeds = 0.5
  static let frozenRows = 10
  /// Seconds either way over which a missing speed is taken from distance.
  static let speedReach = 5.0
}

/// What a stride can be; values beyond are the sensor's, not the runner's [E].
enum StrideLimits {
  static let heartRate = 30.0...240.0

  static func range(_ metric: Int) -> ClosedRange<Double> { ranges[metric] }

  /// In the order of `FormMetric`: steps a minute, mm, ms, mm, per cent, points from 50.
  private static let ranges: [ClosedRange<Double>] = [
    110...260, 300...2600, 100...500, 15...200, 1...25, 0...15,
  ]
}
