/// A sum that loses nothing to rounding: what each addition lost is added at the end (Neumaier, ZAMM 1974;54:39).
public struct RoundedSum: Sendable {
  private var sum: Double?
  private var lost = 0.0

  public init() {}

  /// Nil before anything was added.
  public var value: Double? { sum.map { $0 + lost } }

  public mutating func add(_ part: Double) {
    let before = sum ?? 0
    let after = before + part
    lost += before >= part ? (before - after) + part : (part - after) + before
    sum = after
  }
}
