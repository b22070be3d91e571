internal import CoachCore

extension Figure {
  static let plankLegLift = Figure(
    .plankLegLift,
    from: frontPlankHeld, "A plank on forearms and toes.",
    to: lifted, "One foot lifts a hand's width, the pelvis stays level.",
    moving: .rightLeg,
    props: [.mat(from: -560, to: 520)],
    views: [.side(.along(.heel(.right), beside: -70, from: -0.2, to: 1.1))])

  private static let lifted = frontPlankHeld.but {
    $0.legs.right = .angles(LegAngles(-14, knee: 3, ankle: -5))
  }
}
