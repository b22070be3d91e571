public import CoachCore

extension Figure {
  /// The figure of an exercise.
  public static func of(_ exercise: ExerciseID) -> Figure {
    switch exercise {
    case .seatedRotationAis: .seatedRotationAis
    case .seatedRotationFlexionAis: .seatedRotationFlexionAis
    case .threadTheNeedle: .threadTheNeedle
    case .catCow: .catCow
    case .standingRollDown: .standingRollDown
    case .hipRolling: .hipRolling
    case .singleKneeToChest: .singleKneeToChest
    case .pelvicTilt: .pelvicTilt
    case .childsPose: .childsPose
    case .pronePressUp: .pronePressUp
    case .chairCrossedElbowStretch: .chairCrossedElbowStretch
    case .shoulderCircles: .shoulderCircles
    case .movementBreakWalk: .movementBreakWalk
    case .diaphragmaticBreathing: .diaphragmaticBreathing
    case .mcgillCurlUp: .mcgillCurlUp
    case .deadBugHeelTap: .deadBugHeelTap
    case .deadBug: .deadBug
    case .plankKnees: .plankKnees
    case .frontPlank: .frontPlank
    case .plankLegLift: .plankLegLift
    case .sidePlankKnees: .sidePlankKnees
    case .sidePlank: .sidePlank
    case .sidePlankLegLift: .sidePlankLegLift
    case .birdDogSingleLimb: .birdDogSingleLimb
    case .birdDog: .birdDog
    case .proneBackExtension: .proneBackExtension
    case .gluteBridge: .gluteBridge
    case .pelvicLift: .pelvicLift
    case .bridgeMarch: .bridgeMarch
    case .singleLegBridge: .singleLegBridge
    case .hipHinge: .hipHinge
    case .singleLegRdl: .singleLegRdl
    case .clamshell: .clamshell
    case .sideLyingHipAbduction: .sideLyingHipAbduction
    case .standingHipHike: .standingHipHike
    case .hipAirplaneSupported: .hipAirplaneSupported
    case .hipAirplane: .hipAirplane
    case .adductorSqueeze: .adductorSqueeze
    case .copenhagenShortLever: .copenhagenShortLever
    case .splitSquat: .splitSquat
    case .straightLegRaise: .straightLegRaise
    case .calfRaise: .calfRaise
    case .halfKneelingHipFlexorStretch: .halfKneelingHipFlexorStretch
    case .tableTopHipLean: .tableTopHipLean
    case .figureFourStretch: .figureFourStretch
    case .ninetyNinety: .ninetyNinety
    case .hamstringAisStrap: .hamstringAisStrap
    case .ankleRockKneeToWall: .ankleRockKneeToWall
    }
  }
}
