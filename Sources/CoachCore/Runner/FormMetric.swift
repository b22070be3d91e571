/// What a device measures of the stride that may change within a run (G2).
public enum FormMetric: UInt8, Slugged {
  /// Steps a minute.
  case cadence
  /// Millimetres.
  case stepLength
  /// Milliseconds.
  case contactTime
  /// Millimetres.
  case verticalOscillation
  /// Per cent of the step.
  case verticalRatio
  /// How far the share of the left foot's contact is from 50 %, in points; its change is in points too (K5).
  case balance

  public var slug: String {
    switch self {
    case .cadence: "cadence"
    case .stepLength: "step-length"
    case .contactTime: "contact-time"
    case .verticalOscillation: "vertical-oscillation"
    case .verticalRatio: "vertical-ratio"
    case .balance: "balance"
    }
  }
}
