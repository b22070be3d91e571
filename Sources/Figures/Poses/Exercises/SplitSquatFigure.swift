internal import CoachCore

extension Figure {
  static let splitSquat = Figure(
    .splitSquat,
    from: tall, "A long stance, trunk tall.",
    to: low, "The back knee drops straight down, the front foot carries.",
    moving: [.trunk, .rightThigh],
    props: [.ground(from: -420, to: 360)],
    views: [.side(.push(.pelvis, Spot(-170, 10), towards: Spot(0, 90)))])

  private static func stance(_ hips: Vector, raise: Double) -> Pose {
    Pose.standing.but {
      $0.pelvis.at = hips
      $0.legs.right = .foot(FootRest(Vector(190, 0, 52)))
      $0.legs.left = .foot(FootRest(Vector(-300, 0, -52), raise: raise, knee: Vector(0.6, -0.6, 0)))
      $0.setArms(
        .hand(
          HandRest(
            .on(.hipSide(.right), Vector(16, 44, 2)), elbow: Vector(-1, 0.1, 0.8), fingers: Vector(0.7, -0.7, 0),
            palm: .left)))
    }
  }

  private static let tall = stance(Vector(-20, 455, 0), raise: 46)
  private static let low = stance(Vector(-16, 300, 0), raise: 68)
}
