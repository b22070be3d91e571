public import CoachCore

/// How one part of the form changed from early to late in the run, at the same speed on level ground (G2).
public struct FormDrift: Hashable, Sendable {
  public var metric: FormMetric
  /// The median of the early part, in the metric's unit.
  public var early: Double
  /// From early to late: per cent of `early`, points for balance; matched where it can be, else by the trend.
  public var change: Double
  /// 95 %, in the unit of `change`; nil where there is too little running for one.
  public var interval: Interval?
  /// Windows matched by speed, of the early and the late part alike; 0 if there were too few.
  public var matchedWindows: Int
  public var trend: DriftTrend?
  public var quality: Quality

  public init(
    metric: FormMetric, early: Double, change: Double, interval: Interval?, matchedWindows: Int, trend: DriftTrend?,
    quality: Quality
  ) {
    self.metric = metric
    self.early = early
    self.change = change
    self.interval = interval
    self.matchedWindows = matchedWindows
    self.trend = trend
    self.quality = quality
  }

  /// What planning reads of it.
  public var finding: DriftFinding { DriftFinding(metric, change: change, interval: interval) }

  /// Only then is it called a drift: zero lies outside the interval, on the far side from the change.
  public var isClear: Bool { finding.isClear }
}

/// The slope over running time of a regression on speed and grade (G2 b).
public struct DriftTrend: Hashable, Sendable {
  /// Per cent of the early median an hour; points an hour for balance.
  public var perHour: Double
  /// 95 %, in the unit of `perHour`.
  public var interval: Interval?
  /// Windows of about 10 s.
  public var n: Int
  /// How long values stay alike once speed and grade are accounted for: to 1/e.
  public var correlationLength: Seconds
  /// Length of the blocks that were drawn, and how many independent ones the run is worth.
  public var blockLength: Seconds
  public var effectiveBlocks: Double

  public init(
    perHour: Double, interval: Interval?, n: Int, correlationLength: Seconds, blockLength: Seconds,
    effectiveBlocks: Double
  ) {
    self.perHour = perHour
    self.interval = interval
    self.n = n
    self.correlationLength = correlationLength
    self.blockLength = blockLength
    self.effectiveBlocks = effectiveBlocks
  }
}
