extension SelfTest {
  static func reach(_ kind: TestKind) -> SelfTest {
    let bending: Set<Tag> = [.flexionIntolerant, .acuteRadicular, .osteoporosisLoadedFlexion, .pregnancyAbdominal]
    switch kind {
    case .sitAndReach:
      return SelfTest(
        kind, "Sit and reach",
        [
          "Sit with legs straight, feet 30 cm apart, a tape between them with its 38 cm mark at the heels.",
          "Warm up first. One hand on the other, reach slowly along the tape, breathing out.",
          "Read the mark that you can keep for two seconds.",
          "It says little about the back. Leave it out if bending is not good for you.",
        ], excludedBy: bending, optional: true)
    case .fingerToFloor:
      return SelfTest(
        kind, "Fingers to floor",
        [
          "Stand with feet together and knees straight, and bend forward slowly, breathing out.",
          "Measure from the middle fingertip to the floor: 0 is a touch.",
          "Leave it out if bending is not good for you.",
        ], equipment: [.none], excludedBy: bending.union([.balanceRisk]), optional: true)
    case .straightLegRaiseAngle:
      return SelfTest(
        kind, "Straight-leg raise",
        [
          "Lie on the back, one leg flat.",
          "Lift the other, straight, with its own strength, until it stops by itself.",
          "Read the angle of the thigh with a phone on it.",
        ], excludedBy: [.acuteRadicular, .hamstringAcute, .pregnancySupine])
    case .seatedRotation:
      return SelfTest(
        kind, "Seated turn",
        [
          "Sit tall with a cushion between the knees, a stick across the chest.",
          "Turn as far as is easy; knees and hips stay still.",
          "Read the angle between the stick and where it started.",
        ], equipment: [.chair], excludedBy: [.rotationIntolerant, .osteoporosisEndRangeRotation])
    case .lumbarLockedRotation:
      return SelfTest(
        kind, "Upper-back turn on heels",
        [
          "Kneel and sit back on the heels, one forearm on the floor in front of the knees.",
          "Other hand on the back of the head: turn that elbow toward the ceiling.",
          "Read the angle with a phone between the shoulder blades.",
        ],
        excludedBy: [
          .rotationIntolerant, .osteoporosisEndRangeRotation, .osteoporosisLoadedFlexion, .flexionIntolerant, .knee,
        ])
    default:
      return SelfTest(
        .kneeToWall, "Knee to wall",
        [
          "One foot forward, big toe on a tape that starts at the wall.",
          "Bend the knee to touch the wall with the heel down; move the foot back until it just still does.",
          "Read the distance from toe to wall.",
        ], equipment: [.wallSupport], excludedBy: [.ankleAchilles])
    }
  }
}
