internal import CoachCore

extension Figure {
  static let straightLegRaise = Figure(
    .straightLegRaise,
    from: flat, "Face up, one knee bent, one leg straight.",
    to: raised, "The straight leg lifts to the height of the other knee.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 560)],
    views: [.side(.along(.heel(.right), beside: 74, from: 0.1, to: 0.85))])

  private static let flat = Pose.supine.but {
    $0.legs.left = .foot(FootRest(Vector(290, 0, -55)))
    $0.legs.right = .angles(LegAngles(9, abduction: 2, rotation: 4, knee: 2, ankle: 0))
  }

  private static let raised = flat.but {
    $0.legs.right = .angles(LegAngles(42, abduction: 2, rotation: 4, knee: 2, ankle: 2))
  }
}
