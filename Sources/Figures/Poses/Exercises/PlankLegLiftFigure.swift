internal import CoachCore

extension Figure {
  static let plankLegLift = Figure(
    .plankLegLift,
    from: frontPlankHeld, "A plank on forearms and toes.",
    to: lifted, "One foot lifts a hand's width, the pelvis stays level.",
    moving: .rightLeg,
    props: [.mat(from: -560, to: 520)],
    views: [.side(.push(.heel(.right), Spot(-76, 0), towards: Spot(0, -80)))])

  private static let lifted = frontPlankHeld.but {
    $0.legs.right = .angles(LegAngles(-7, knee: 3, ankle: -5))
  }
}
