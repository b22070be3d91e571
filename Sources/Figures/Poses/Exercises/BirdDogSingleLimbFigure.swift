internal import CoachCore

extension Figure {
  static let birdDogSingleLimb = Figure(
    .birdDogSingleLimb,
    from: .quadrupedOnLeftKnee, "On hands and knees, the back flat.",
    through: [(0.2, lightened), (0.45, slidBack)],
    to: reached, "One leg slides back and lifts to the height of the hip; both hands stay down.",
    moving: .rightLeg,
    props: [.mat(from: -310, to: 500)],
    views: [.side(.along(.toes(.right), beside: -70, from: 0.55, to: 0.95))])

  private static let lightened = Pose.quadrupedOnLeftKnee.but {
    $0.legs.right = .angles(LegAngles(63, knee: 100, ankle: -66))
  }

  private static let slidBack = Pose.quadrupedOnLeftKnee.but {
    $0.legs.right = .angles(LegAngles(18, knee: 14, ankle: -8, toes: 50))
  }

  private static let reached = Pose.quadrupedOnLeftKnee.but {
    $0.legs.right = .angles(LegAngles(-12, knee: 3, ankle: -12))
  }
}
