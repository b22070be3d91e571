/// What a block of a week trains. The first nine are planned; the order is that of domain H2.
public enum Role: UInt8, Slugged {
  case anteriorCore
  case lateralCore
  case backExtensors
  case hipExtensors
  case hipAbductors
  case lowerLimb
  case thoracicRotation
  case lumbarMobility
  case hipMobility
  case upperBack
  case breathing
  case movementBreak

  public var slug: String {
    switch self {
    case .anteriorCore: "anterior-core"
    case .lateralCore: "lateral-core"
    case .backExtensors: "back-extensors"
    case .hipExtensors: "hip-extensors"
    case .hipAbductors: "hip-abductors"
    case .lowerLimb: "lower-limb"
    case .thoracicRotation: "thoracic-rotation"
    case .lumbarMobility: "lumbar-mobility"
    case .hipMobility: "hip-mobility"
    case .upperBack: "upper-back"
    case .breathing: "breathing"
    case .movementBreak: "movement-break"
    }
  }

  /// The nine roles that the weekly planner places, in the order that breaks ties.
  public static let planned: [Role] = [
    .anteriorCore, .lateralCore, .backExtensors, .hipExtensors, .hipAbductors, .lowerLimb, .thoracicRotation,
    .lumbarMobility, .hipMobility,
  ]

  /// Strength work, never on consecutive days for one role.
  public var isStrength: Bool { rawValue <= Role.lowerLimb.rawValue }

  /// Fatiguing work, kept off the day before a hard, long or race day.
  public var isHeavy: Bool { self == .backExtensors || self == .hipExtensors || self == .lowerLimb }

  /// Mobility work among the planned roles.
  public var isMobility: Bool { self == .thoracicRotation || self == .lumbarMobility || self == .hipMobility }
}
