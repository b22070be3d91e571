internal import CoachCore

extension Figure {
  static let calfRaise = Figure(
    .calfRaise,
    from: flat, "Standing on one leg, a hand on the wall.",
    through: [(0.35, leant)],
    to: raised, "The heel rises over the big toe, the knee stays straight.",
    moving: [.rightShank],
    props: [.ground(from: -220, to: 320), .box(Vector(295, 0, 0), Vector(22, 1000, 420))],
    views: [.side(.push(.heel(.right), Spot(-70, -10), towards: Spot(0, -90)))])

  private static func stance(_ hips: Vector, raise: Double) -> Pose {
    Pose.standing.but {
      $0.pelvis.held = .hip(.right)
      $0.pelvis.at = hips
      $0.legs.right = .foot(FootRest(Vector(-4, 0, 34), raise: raise))
      $0.legs.left = .angles(LegAngles(6, knee: 62, ankle: -25))
      $0.setArms(
        .hand(HandRest(.world(Vector(284, 745, 110)), elbow: Vector(-0.4, -1, 0.4), fingers: .up, palm: .ahead)))
    }
  }

  private static let flat = stance(Vector(12, 528, 64), raise: 0)
  /// The weight goes over the ball of the foot before the heel can rise.
  private static let leant = stance(Vector(86, 521, 64), raise: 0)
  private static let raised = stance(Vector(90, 570, 64), raise: 38)
}
