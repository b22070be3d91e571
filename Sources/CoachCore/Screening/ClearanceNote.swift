/// What a finding means beyond its level: care to seek now, or a limit for the plan.
public enum ClearanceNote: UInt8, Slugged {
  case sameDay
  case callMaternity
  case crisisContact
  case avoidPainfulWeightBearing
  case stopRunning
  case guardian
  case pelvicHealth
  case worthChecking
  case bloodTest
  case physioReview
  case adultNormsOff
  case beginnerFirstFourWeeks
  case intermediateAtMost
  case noFlexionInFirstHour

  public var slug: String {
    switch self {
    case .sameDay: "same-day"
    case .callMaternity: "call-maternity"
    case .crisisContact: "crisis-contact"
    case .avoidPainfulWeightBearing: "avoid-painful-weight-bearing"
    case .stopRunning: "stop-running"
    case .guardian: "guardian"
    case .pelvicHealth: "pelvic-health"
    case .worthChecking: "worth-checking"
    case .bloodTest: "blood-test"
    case .physioReview: "physio-review"
    case .adultNormsOff: "adult-norms-off"
    case .beginnerFirstFourWeeks: "beginner-first-four-weeks"
    case .intermediateAtMost: "intermediate-at-most"
    case .noFlexionInFirstHour: "no-flexion-in-first-hour"
    }
  }

  /// A limit for the plan, which an assessment does not lift; the others are advice until then.
  public var limitsPlan: Bool { rawValue >= ClearanceNote.adultNormsOff.rawValue }
}
