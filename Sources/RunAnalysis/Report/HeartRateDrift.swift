public import CoachCore

/// How much more the heart beat for the same speed in the second half of steady running.
public struct HeartRateDrift: Hashable, Sendable {
  /// Per cent more beats a metre in the second half than in the first; on slopes by the level metres they are worth.
  public var change: Double
  /// 95 %, in per cent.
  public var interval: Interval?
  /// Mean beats a minute of the halves.
  public var first: Double
  public var second: Double
  /// Windows of about 10 s.
  public var n: Int
  public var quality: Quality

  public init(change: Double, interval: Interval?, first: Double, second: Double, n: Int, quality: Quality) {
    self.change = change
    self.interval = interval
    self.first = first
    self.second = second
    self.n = n
    self.quality = quality
  }
}
