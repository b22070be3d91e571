/// What an exercise needs at hand.
public enum Equipment: UInt8, Slugged {
  case none
  case mat
  case chair
  case stickOptional
  case step
  case wallSupport
  case ballOrCushion
  case benchOrChair
  case stepOptional
  case tableHipHeight
  case strap

  public var slug: String {
    switch self {
    case .none: "none"
    case .mat: "mat"
    case .chair: "chair"
    case .stickOptional: "stick-optional"
    case .step: "step"
    case .wallSupport: "wall-support"
    case .ballOrCushion: "ball-or-cushion"
    case .benchOrChair: "bench-or-chair"
    case .stepOptional: "step-optional"
    case .tableHipHeight: "table-hip-height"
    case .strap: "strap"
    }
  }
}
