internal import CoachCore

extension Figure {
  static let deadBug = Figure(
    .deadBug,
    from: start, "Face up, arms to the ceiling, hips and knees at a right angle.",
    to: reached, "One leg and the other arm reach away, the back stays heavy.",
    moving: [.rightLeg, .leftArm],
    props: [.mat(from: -640, to: 540)],
    views: [
      .side(
        .along(.toes(.right), beside: 66, from: 0.15, to: 0.85),
        .along(.fingertips(.left), beside: -60, from: 0.2, to: 0.85))
    ])

  private static let start = Pose.supineTabletop.but {
    $0.setArms(.angles(ArmAngles(97, abduction: 2, elbow: 4, pronation: 30)))
  }

  private static let reached = start.but {
    $0.legs.right = .angles(LegAngles(16, abduction: 2, knee: 6, ankle: -6))
    $0.arms.left = .angles(ArmAngles(162, abduction: 2, elbow: 4, pronation: 30))
  }
}
