internal import CoachCore

extension Figure {
  static let singleKneeToChest = Figure(
    .singleKneeToChest,
    from: .supine, "Face up, both legs long.",
    through: [(0.4, bent)],
    to: drawn, "One thigh is drawn to the chest with both hands behind it, the other leg stays flat.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 560)],
    views: [.side(.push(.knee(.right), Spot(-10, -84), towards: Spot(-110, 14)))])

  private static let bent = Pose.supine.but {
    $0.legs.right = .angles(LegAngles(62, knee: 86, ankle: -15))
  }

  private static let drawn = Pose.supine.but {
    $0.legs.right = .angles(LegAngles(122, knee: 118, ankle: -10))
    $0.lumbar = Bend(12)
    $0.setArms(
      .hand(
        HandRest(
          .on(.hip(.right), Vector(-36, -186, 30)), elbow: Vector(-0.2, -0.5, 1), palm: Vector(0.3, 0, -1))))
    $0.arms.left = .hand(
      HandRest(
        .on(.hip(.right), Vector(-36, -170, -32)), elbow: Vector(-0.2, -0.5, -1), palm: Vector(0.3, 0, 1)))
  }
}
