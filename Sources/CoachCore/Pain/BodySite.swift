/// Where it hurts. The first four are the spine group, which has one pain machine; the others are limb sites.
public enum BodySite: UInt8, Slugged {
  case neck
  case midBack
  case lowBack
  case legFromBack
  case shoulder
  case wrist
  case buttock
  case hip
  case groin
  case thigh
  case hamstring
  case knee
  case shin
  case calf
  case ankle
  case foot

  public var slug: String {
    switch self {
    case .neck: "neck"
    case .midBack: "mid-back"
    case .lowBack: "low-back"
    case .legFromBack: "leg-from-back"
    case .shoulder: "shoulder"
    case .wrist: "wrist"
    case .buttock: "buttock"
    case .hip: "hip"
    case .groin: "groin"
    case .thigh: "thigh"
    case .hamstring: "hamstring"
    case .knee: "knee"
    case .shin: "shin"
    case .calf: "calf"
    case .ankle: "ankle"
    case .foot: "foot"
    }
  }

  public var isSpine: Bool { rawValue <= BodySite.legFromBack.rawValue }
}

extension BodySite {
  /// Whether asking for a side makes no sense.
  public var isMidline: Bool { self == .neck || self == .midBack || self == .lowBack }
}
