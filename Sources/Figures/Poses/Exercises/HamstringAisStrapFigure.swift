internal import CoachCore

extension Figure {
  static let hamstringAisStrap = Figure(
    .hamstringAisStrap,
    from: pose(34), "Face up, one knee bent, a strap round the foot of the straight leg.",
    to: pose(80), "The straight leg lifts; the strap helps a little at the end.",
    moving: .rightLeg,
    props: [.mat(from: -440, to: 560), .strap(hands: nil, foot: .right)],
    views: [.side(.along(.heel(.right), beside: 80, from: 0.15, to: 0.85))])

  private static func pose(_ flexion: Double) -> Pose {
    Pose.supine.but {
      $0.legs.left = .foot(FootRest(Vector(290, 0, -55)))
      $0.legs.right = .angles(LegAngles(flexion, abduction: 2, knee: 3, ankle: 5))
      $0.setArms(
        .hand(
          HandRest(
            .on(.breastbone, Vector(110, -70, 34)), elbow: Vector(-0.8, -0.6, 0.8), fingers: Vector(0.5, 0.3, 0.2),
            palm: .left)))
      $0.arms.left = .hand(
        HandRest(
          .on(.breastbone, Vector(110, -70, -34)), elbow: Vector(-0.8, -0.6, -0.8), fingers: Vector(0.5, 0.3, -0.2),
          palm: .right))
    }
  }
}
