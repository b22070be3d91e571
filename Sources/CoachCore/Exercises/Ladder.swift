/// A family of exercises from easier to harder; once one is in use, only its rung is planned.
public enum Ladder: UInt8, Slugged {
  case thoracicRotation
  case lumbarMobility
  case backExtension
  case upperBack
  case movementBreak
  case anteriorCore
  case plank
  case lateralCore
  case bridge
  case hinge
  case hipAbductors
  case adductor
  case lowerLimb
  case hipFlexorStrength
  case hipMobility
  case ankleMobility

  public var slug: String {
    switch self {
    case .thoracicRotation: "thoracic-rotation"
    case .lumbarMobility: "lumbar-mobility"
    case .backExtension: "back-extension"
    case .upperBack: "upper-back"
    case .movementBreak: "movement-break"
    case .anteriorCore: "anterior-core"
    case .plank: "plank"
    case .lateralCore: "lateral-core"
    case .bridge: "bridge"
    case .hinge: "hinge"
    case .hipAbductors: "hip-abductors"
    case .adductor: "adductor"
    case .lowerLimb: "lower-limb"
    case .hipFlexorStrength: "hip-flexor-strength"
    case .hipMobility: "hip-mobility"
    case .ankleMobility: "ankle-mobility"
    }
  }
}
