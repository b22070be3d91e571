/// Between which values a number may lie, in the unit of that number.
public struct Interval: Hashable, Sendable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether nothing changed can be told from this: zero lies outside.
  public var excludesZero: Bool { low > 0 || high < 0 }
}
