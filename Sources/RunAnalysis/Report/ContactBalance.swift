public import CoachCore

/// On which foot the runner stood longer, on straight level running (G3).
public struct ContactBalance: Hashable, Sendable {
  /// Points, 2 × (share of the left) − 100: above zero the left foot stands longer. The median of the windows.
  public var imbalance: Double
  /// 95 %, in points.
  public var interval: Interval?
  /// Windows of about 10 s.
  public var n: Int
  /// Fair where curves could not be told from straights.
  public var quality: Quality

  public init(imbalance: Double, interval: Interval?, n: Int, quality: Quality) {
    self.imbalance = imbalance
    self.interval = interval
    self.n = n
    self.quality = quality
  }

  /// Per cent of the contact time that the left foot has, as devices show it.
  public var leftShare: Double { 50 + imbalance / 2 }
}
