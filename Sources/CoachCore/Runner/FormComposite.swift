/// A run's drift beside the runner's own earlier runs: the mean of signed z-scores, above zero as when tired (G2, K5).
public struct FormComposite: Hashable, Sendable {
  /// Standard deviations.
  public let score: Double
  /// How many parts of the form it is the mean of, and over how many runs each was compared at most.
  public let metrics: Int
  public let runs: Int

  enum Limits {
    static let runs = 20
    /// Fewer give no deviation worth dividing by [E].
    static let leastRuns = 5
  }

  /// Nil for a run without drift, or where no part of the form was measured in 5 earlier runs.
  ///
  /// Each part is compared with the last 20 runs before this one that have it.
  public init?(_ run: KnownRun, among runs: [KnownRun]) {
    let start = (run.record.start.instant, run.id)
    let earlier = runs.filter { $0.isRun && ($0.record.start.instant, $0.id) < start }
      .sorted { ($1.record.start.instant, $1.id) < ($0.record.start.instant, $0.id) }
    var (sum, metrics, most) = (0.0, 0, 0)
    for drift in run.findings?.drift ?? [] {
      guard let sign = FormComposite.sign(of: drift.metric) else { continue }
      var values: [Double] = []
      for other in earlier where values.count < Limits.runs {
        if let same = other.findings?.drift.first(where: { $0.metric == drift.metric }) { values.append(same.change) }
      }
      guard values.count >= Limits.leastRuns else { continue }
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let deviation = (squares / Double(values.count - 1)).squareRoot()
      guard deviation > 0 else { continue }
      sum += sign * (drift.change - mean) / deviation
      metrics += 1
      most = max(most, values.count)
    }
    guard metrics > 0 else { return nil }
    score = sum / Double(metrics)
    self.metrics = metrics
    self.runs = most
  }

  /// + goes up with tiredness, − goes down; step length is left out, for it follows cadence (K5).
  private static func sign(of metric: FormMetric) -> Double? {
    switch metric {
    case .contactTime, .verticalOscillation, .verticalRatio, .balance: 1
    case .cadence: -1
    case .stepLength: nil
    }
  }
}
