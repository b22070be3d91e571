internal import CoachCore

extension Figure {
  static let deadBugHeelTap = Figure(
    .deadBugHeelTap,
    from: .supineTabletop, "Face up, hips and knees at a right angle.",
    to: tapped, "One heel lowers to tap the floor, the back stays heavy.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 420)],
    views: [.side(.along(.heel(.right), beside: 70, from: 0.05, to: 0.66))])

  private static let tapped = Pose.supineTabletop.but {
    $0.legs.right = .angles(LegAngles(41, abduction: 2, knee: 90, ankle: 0))
  }
}
