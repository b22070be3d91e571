/// A self-test of strength endurance or reach (domain E).
public enum TestKind: UInt8, Slugged {
  /// Biering-Sørensen: only with a helper or a strap.
  case sorensen
  /// The Ito-style hold on the floor; compared with oneself only.
  case proneHold
  case flexor
  case sideBridge
  case frontPlank
  /// On the floor: sets the starting level (E7).
  case singleLegBridge
  /// Heel on a 60 cm box (E4).
  case singleLegBridgeBox
  case sideLyingRaises
  case splitSquats
  case calfRaises
  case sitAndReach
  case fingerToFloor
  case straightLegRaiseAngle
  case seatedRotation
  case lumbarLockedRotation
  case kneeToWall

  public var slug: String {
    switch self {
    case .sorensen: "sorensen"
    case .proneHold: "prone-hold"
    case .flexor: "flexor"
    case .sideBridge: "side-bridge"
    case .frontPlank: "front-plank"
    case .singleLegBridge: "single-leg-bridge"
    case .singleLegBridgeBox: "single-leg-bridge-box"
    case .sideLyingRaises: "side-lying-raises"
    case .splitSquats: "split-squats"
    case .calfRaises: "calf-raises"
    case .sitAndReach: "sit-and-reach"
    case .fingerToFloor: "finger-to-floor"
    case .straightLegRaiseAngle: "straight-leg-raise-angle"
    case .seatedRotation: "seated-rotation"
    case .lumbarLockedRotation: "lumbar-locked-rotation"
    case .kneeToWall: "knee-to-wall"
    }
  }

  /// Done on the left and on the right, each with its own result.
  public var hasSides: Bool {
    switch self {
    case .sorensen, .proneHold, .flexor, .frontPlank, .sitAndReach, .fingerToFloor: false
    default: true
    }
  }

  public var unit: TestUnit {
    switch self {
    case .sorensen, .proneHold, .flexor, .sideBridge, .frontPlank: .seconds
    case .singleLegBridge, .singleLegBridgeBox, .sideLyingRaises, .splitSquats, .calfRaises: .repetitions
    case .sitAndReach, .fingerToFloor, .kneeToWall: .centimetres
    case .straightLegRaiseAngle, .seatedRotation, .lumbarLockedRotation: .degrees
    }
  }

  /// The longest or the most that is asked for; a result at the cap says "at least this much". Nil for reach.
  ///
  /// 240 s for the extensor is the published cap (McGill 1999); all others are [E].
  public var cap: Double? {
    switch self {
    case .sorensen, .proneHold, .flexor, .frontPlank: 240
    case .sideBridge: 180
    case .singleLegBridge, .singleLegBridgeBox, .sideLyingRaises, .splitSquats, .calfRaises: 50
    default: nil
    }
  }

  /// A smaller number is the better one.
  public var lowerIsBetter: Bool { self == .fingerToFloor }
}

public enum TestUnit: UInt8, Slugged {
  case seconds, repetitions, centimetres, degrees

  public var slug: String {
    switch self {
    case .seconds: "s"
    case .repetitions: "reps"
    case .centimetres: "cm"
    case .degrees: "degrees"
    }
  }
}
