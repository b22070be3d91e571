internal import CoachCore

extension Figure {
  static let birdDog = Figure(
    .birdDog,
    from: .quadrupedOnLeftKnee, "On hands and knees, the back flat.",
    through: [(0.2, lightened), (0.45, slidBack)],
    to: reached, "One leg and the other arm reach long, level with the back.",
    moving: [.rightLeg, .leftArm],
    props: [.mat(from: -310, to: 500)],
    views: [
      .side(
        .along(.toes(.right), beside: -70, from: 0.55, to: 0.95),
        .along(.fingertips(.left), beside: 60, from: 0.5, to: 0.92))
    ])

  private static let lightened = Pose.quadrupedOnLeftKnee.but {
    $0.legs.right = .angles(LegAngles(63, knee: 100, ankle: -66))
    $0.arms.left = .angles(ArmAngles(104, abduction: 2, elbow: 60, pronation: 60))
  }

  private static let slidBack = Pose.quadrupedOnLeftKnee.but {
    $0.legs.right = .angles(LegAngles(18, knee: 14, ankle: -8, toes: 50))
    $0.arms.left = .angles(ArmAngles(118, abduction: 2, elbow: 14, pronation: 60))
  }

  private static let reached = slidBack.but {
    $0.legs.right = .angles(LegAngles(-12, knee: 3, ankle: -12))
    $0.arms.left = .angles(ArmAngles(168, abduction: 2, elbow: 4, pronation: 60))
    $0.neck = Bend(-8)
  }
}
