/// How well form was held late in the long enough runs: the last ones beside those before (G2).
public struct FormCourse: Hashable, Sendable {
  /// Of so many runs, in how many something changed clearly as it does with tiredness.
  public struct Share: Hashable, Sendable {
    public let faded: Int
    public let of: Int
  }

  public let now: Share
  /// Of the runs before those; nil while there are too few.
  public let before: Share?
  /// For each flag the change in per cent of the last runs that measured it, oldest first.
  public let changes: [Change]

  public struct Change: Hashable, Sendable {
    public let metric: FormMetric
    public let values: [Double]
  }

  /// Runs in a share, and the fewest to speak of [E].
  enum Limits {
    static let runs = 8
    static let leastRuns = 3
  }

  /// Nil until three runs of 45 minutes or more had their form measured.
  public init?(_ runs: [KnownRun]) {
    let measured = runs.filter {
      $0.isRun && $0.record.moving >= FormFade.Limits.duration && $0.findings?.drift.isEmpty == false
    }
    guard measured.count >= Limits.leastRuns else { return nil }
    func share(_ runs: ArraySlice<KnownRun>) -> Share {
      Share(faded: runs.count { $0.findings?.formFlags.isEmpty == false }, of: runs.count)
    }
    let last = measured.suffix(Limits.runs)
    let earlier = measured.dropLast(Limits.runs).suffix(Limits.runs)
    now = share(last)
    before = earlier.count >= Limits.leastRuns ? share(earlier) : nil
    changes = [FormMetric.cadence, .contactTime, .verticalOscillation].compactMap { metric in
      let values = last.compactMap { run in run.findings?.drift.first { $0.metric == metric }?.change }
      return values.count >= Limits.leastRuns ? Change(metric: metric, values: values) : nil
    }
  }
}
