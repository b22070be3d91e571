public import CoachCore

/// How much faster the heart beat in the middle of the second half of steady running than of the first, at one speed.
public struct HeartRateDrift: Hashable, Sendable {
  /// Per cent of the first half's rate; slopes count as the level speed that costs the same (Minetti et al. 2002).
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
