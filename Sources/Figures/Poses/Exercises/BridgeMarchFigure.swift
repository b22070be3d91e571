internal import CoachCore

extension Figure {
  static let bridgeMarch = Figure(
    .bridgeMarch,
    from: .bridge, "A bridge: shoulders, hips and knees in one line.",
    to: marching, "One foot lifts, the pelvis stays level.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 380)],
    views: [.side(.along(.knee(.right), beside: -74, from: -0.05, to: 1))])

  private static let marching = Pose.bridge.but {
    $0.legs.right = .angles(LegAngles(62, knee: 92, ankle: -5))
  }
}
