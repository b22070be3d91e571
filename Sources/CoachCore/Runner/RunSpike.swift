/// A run that was much longer than the longest of the 30 days before it (Frandsen et al. 2025).
public struct RunSpike: Hashable, Sendable {
  public let band: Band
  /// The distance by the longest before it.
  public let ratio: Double
  public let previousLongest: Metres

  /// By how much: (1.10, 1.30], (1.30, 2.0], more than 2.0 times (K5).
  public enum Band: UInt8, Slugged {
    case caution, high, veryHigh

    public var slug: String {
      switch self {
      case .caution: "caution"
      case .high: "high"
      case .veryHigh: "very-high"
      }
    }
  }

  /// A spike is at least this much longer than the old longest (K5) [E].
  static let leastExcess: Metres = 1000

  /// Nil if the distance is within 10 %, or less than 1 km beyond the longest.
  public init?(distance: Metres, previousLongest: Metres) {
    guard previousLongest > 0, distance - previousLongest >= RunSpike.leastExcess else { return nil }
    ratio = distance.value / previousLongest.value
    guard ratio > 1.10 else { return nil }
    band = ratio <= 1.30 ? .caution : ratio <= 2 ? .high : .veryHigh
    self.previousLongest = previousLongest
  }
}
