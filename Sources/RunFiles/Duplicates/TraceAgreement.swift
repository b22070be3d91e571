internal import CMaths
public import CoachCore

/// Whether the traces of two files show the same activity.
public enum TraceAgreement: Hashable, Sendable {
  case agree, disagree
  /// They have too little in common to tell.
  case unknown

  /// Ten moments of `a` beside those of `b` that are `later` on its clock: positions within 30 m, or, where one has none, heart
  /// rate within 5 beats a minute and speed within 0.5 m/s [E].
  public init(_ a: RecordedRun, _ b: RecordedRun, later: Seconds) {
    if let pairs = TraceAgreement.pairs(a, b, [.latitude, .longitude], later.value) {
      self = pairs.allSatisfy { TraceAgreement.metres($0.0, $0.1) <= 30 } ? .agree : .disagree
    } else if let pairs = TraceAgreement.pairs(a, b, [.heartRate, .speed], later.value) {
      let isSame = pairs.allSatisfy { abs($0.0[0] - $0.1[0]) <= 5 && abs($0.0[1] - $0.1[1]) <= 0.5 }
      self = isSame ? .agree : .disagree
    } else {
      self = .unknown
    }
  }

  /// What both measured at ten moments spread over what they have in common; nil where there are not ten.
  private static func pairs(_ a: RecordedRun, _ b: RecordedRun, _ channels: [RecordChannel], _ later: Double)
    -> [([Double], [Double])]?
  {
    let (first, second) = (Trace(a, channels), Trace(b, channels))
    var common: [([Double], [Double])] = []
    for (time, values) in first.points {
      if let others = second.values(at: time + later) { common.append((values, others)) }
    }
    guard common.count >= 10 else { return nil }
    return (0..<10).map { common[(2 * $0 + 1) * common.count / 20] }
  }

  /// On a sphere, which is exact enough for the length of a street.
  private static func metres(_ a: [Double], _ b: [Double]) -> Double {
    let radians = Double.pi / 180
    let north = (b[0] - a[0]) * radians
    var turn = b[1] - a[1]
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let east = turn * radians * cos(a[0] * radians)
    return 6_371_000 * (north * north + east * east).squareRoot()
  }
}

/// Moments at which a file has values in all of some channels, in order of time.
private struct Trace {
  private(set) var points: [(time: Double, values: [Double])] = []

  init(_ run: RecordedRun, _ channels: [RecordChannel]) {
    guard run.has(.time), channels.allSatisfy({ run.has($0) }) else { return }
    let times = run[.time]
    let columns = channels.map { run[$0] }
    for row in 0..<run.count where times[row].isFinite {
      let values = columns.map { $0[row] }
      if values.allSatisfy({ $0.isFinite }) { points.append((times[row], values)) }
    }
    points.sort { $0.time < $1.time }
  }

  /// Between the two moments around this one, if they are at most a minute apart.
  func values(at time: Double) -> [Double]? {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].time < time { low = middle + 1 } else { high = middle }
    }
    guard low < points.count else { return nil }
    let after = points[low]
    if after.time == time { return after.values }
    guard low > 0 else { return nil }
    let before = points[low - 1]
    guard after.time - before.time <= 60 else { return nil }
    let share = (time - before.time) / (after.time - before.time)
    return before.values.indices.map { before.values[$0] + share * (after.values[$0] - before.values[$0]) }
  }
}
