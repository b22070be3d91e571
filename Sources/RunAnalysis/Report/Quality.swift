public import CoachCore

/// How far a number may be relied on.
public enum Quality: UInt8, Slugged {
  /// Measured as the rule asks.
  case good
  /// Something is missing that would support it, such as height, or one of two ways to look at it.
  case fair
  /// Sensors contradict each other, or much is missing: not to be acted on.
  case poor

  public var slug: String {
    switch self {
    case .good: "good"
    case .fair: "fair"
    case .poor: "poor"
    }
  }
}
