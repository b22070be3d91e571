/// Names an exercise; the order is that of the catalogue.
public enum ExerciseID: UInt8, Slugged {
  case seatedRotationAis
  case seatedRotationFlexionAis
  case threadTheNeedle
  case catCow
  case standingRollDown
  case hipRolling
  case singleKneeToChest
  case pelvicTilt
  case childsPose
  case pronePressUp
  case chairCrossedElbowStretch
  case shoulderCircles
  case movementBreakWalk
  case diaphragmaticBreathing
  case mcgillCurlUp
  case deadBugHeelTap
  case deadBug
  case plankKnees
  case frontPlank
  case plankLegLift
  case sidePlankKnees
  case sidePlank
  case sidePlankLegLift
  case birdDogSingleLimb
  case birdDog
  case proneBackExtension
  case gluteBridge
  case pelvicLift
  case bridgeMarch
  case singleLegBridge
  case hipHinge
  case singleLegRdl
  case clamshell
  case sideLyingHipAbduction
  case standingHipHike
  case hipAirplaneSupported
  case hipAirplane
  case adductorSqueeze
  case copenhagenShortLever
  case splitSquat
  case straightLegRaise
  case calfRaise
  case halfKneelingHipFlexorStretch
  case tableTopHipLean
  case figureFourStretch
  case ninetyNinety
  case hamstringAisStrap
  case ankleRockKneeToWall

  public var slug: String {
    switch self {
    case .seatedRotationAis: "seated-rotation-ais"
    case .seatedRotationFlexionAis: "seated-rotation-flexion-ais"
    case .threadTheNeedle: "thread-the-needle"
    case .catCow: "cat-cow"
    case .standingRollDown: "standing-roll-down"
    case .hipRolling: "hip-rolling"
    case .singleKneeToChest: "single-knee-to-chest"
    case .pelvicTilt: "pelvic-tilt"
    case .childsPose: "childs-pose"
    case .pronePressUp: "prone-press-up"
    case .chairCrossedElbowStretch: "chair-crossed-elbow-stretch"
    case .shoulderCircles: "shoulder-circles"
    case .movementBreakWalk: "movement-break-walk"
    case .diaphragmaticBreathing: "diaphragmatic-breathing"
    case .mcgillCurlUp: "mcgill-curl-up"
    case .deadBugHeelTap: "dead-bug-heel-tap"
    case .deadBug: "dead-bug"
    case .plankKnees: "plank-knees"
    case .frontPlank: "front-plank"
    case .plankLegLift: "plank-leg-lift"
    case .sidePlankKnees: "side-plank-knees"
    case .sidePlank: "side-plank"
    case .sidePlankLegLift: "side-plank-leg-lift"
    case .birdDogSingleLimb: "bird-dog-single-limb"
    case .birdDog: "bird-dog"
    case .proneBackExtension: "prone-back-extension"
    case .gluteBridge: "glute-bridge"
    case .pelvicLift: "pelvic-lift"
    case .bridgeMarch: "bridge-march"
    case .singleLegBridge: "single-leg-bridge"
    case .hipHinge: "hip-hinge"
    case .singleLegRdl: "single-leg-rdl"
    case .clamshell: "clamshell"
    case .sideLyingHipAbduction: "side-lying-hip-abduction"
    case .standingHipHike: "standing-hip-hike"
    case .hipAirplaneSupported: "hip-airplane-supported"
    case .hipAirplane: "hip-airplane"
    case .adductorSqueeze: "adductor-squeeze"
    case .copenhagenShortLever: "copenhagen-short-lever"
    case .splitSquat: "split-squat"
    case .straightLegRaise: "straight-leg-raise"
    case .calfRaise: "calf-raise"
    case .halfKneelingHipFlexorStretch: "half-kneeling-hip-flexor-stretch"
    case .tableTopHipLean: "table-top-hip-lean"
    case .figureFourStretch: "figure-four-stretch"
    case .ninetyNinety: "ninety-ninety"
    case .hamstringAisStrap: "hamstring-ais-strap"
    case .ankleRockKneeToWall: "ankle-rock-knee-to-wall"
    }
  }
}
