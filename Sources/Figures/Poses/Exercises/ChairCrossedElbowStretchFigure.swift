internal import CoachCore

extension Figure {
  static let chairCrossedElbowStretch = Figure(
    .chairCrossedElbowStretch,
    from: tall, "Sitting, feet flat, knees hip width.",
    through: [(0.4, crossed)],
    to: leant, "Leaning forward, arms crossed, each elbow outside the opposite knee; the upper back rounds.",
    moving: [.trunk, .arms],
    props: [.chairWithBack],
    views: [
      View(Camera(round: 90, down: 6), order: [.trunk, .leftLeg, .rightLeg, .head, .rightArm, .leftArm], spine: false),
      View(
        .side, order: [.leftLeg, .rightArm, .rightLeg, .leftArm, .trunk, .head],
        arrows: [.push(.head, Spot(90, -40), towards: Spot(30, 80))], scale: 0.9),
    ]
  ).telling(0.4, "The arms cross, each hand on the other knee.")

  private static let tall = Pose.seated.but { $0.setLegs(.foot(FootRest(Vector(240, 0, 36)))) }

  private static let crossed = tall.but {
    $0.pelvis.lean = 8
    $0.lumbar = Bend(6)
    $0.thorax = Bend(8)
    $0.arms.right = .hand(
      HandRest(.on(.hip(.left), Vector(48, -200, -6)), elbow: Vector(-0.6, -0.9, 0.75), palm: Vector(-1, 0, -0.25)))
    $0.arms.left = .hand(
      HandRest(.on(.hip(.right), Vector(52, -180, 6)), elbow: Vector(-0.6, -0.9, -0.75), palm: Vector(-1, 0, 0.25)))
  }

  private static let leant = Pose.seated.but {
    $0.pelvis.lean = 42
    $0.lumbar = Bend(28)
    $0.thorax = Bend(38)
    $0.setLegs(.foot(FootRest(Vector(240, 0, 36))))
    $0.shoulders = Pair(both: ShoulderGirdle(ahead: 26))
    $0.neck = Bend(-34)
    $0.nod = -8
    $0.arms.right = .forearm(upper: Vector(0.5, -0.56, -0.72), along: Vector(0.16, -0.9, -0.3), palm: .right)
    $0.arms.left = .forearm(upper: Vector(0.6, -0.56, 0.74), along: Vector(0.16, -0.9, 0.3), palm: .left)
  }
}
