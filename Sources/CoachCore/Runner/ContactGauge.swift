/// How even the contact of left and right is, on the gauge that devices show (Garmin; G3).
public enum ContactGauge: UInt8, Slugged {
  case good, fair, poor

  /// Shares of the left foot in per cent; about 40 % of runners are within `good`.
  static let goodShares = 49.3...50.7
  static let fairShares = 47.8...52.2

  public init(leftShare: Double) {
    let rounded = (leftShare * 10).rounded() / 10
    self = ContactGauge.goodShares.contains(rounded) ? .good : ContactGauge.fairShares.contains(rounded) ? .fair : .poor
  }

  public var slug: String {
    switch self {
    case .good: "good"
    case .fair: "fair"
    case .poor: "poor"
    }
  }
}
