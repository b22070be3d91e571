internal import CoachCore

extension Figure {
  static let bridgeMarch = Figure(
    .bridgeMarch,
    from: .bridge, "A bridge: shoulders, hips and knees in one line.",
    to: marching, "One foot lifts, the pelvis stays level.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 380)],
    views: [.side(.push(.toes(.right), Spot(54, 40), towards: Spot(-16, -90)))])

  private static let marching = Pose.bridge.but {
    $0.legs.right = .angles(LegAngles(62, knee: 92, ankle: -5))
  }
}
