internal import CoachCore

extension Figure {
  static let hipHinge = Figure(
    .hipHinge,
    from: upright, "Standing, a stick along head, back and tailbone.",
    to: hinged, "The hips go back, shins nearly upright, the back keeps its line on the stick.",
    moving: .trunk,
    props: [.ground(from: -300, to: 360), .stick],
    views: [
      .side(
        .push(.buttocks, Spot(-70, 74), towards: Spot(-90, 12)),
        order: [.leftArm, .leftLeg, .rightLeg, .trunk, .rightArm, .head])
    ])

  private static let upright = Pose.standing.but {
    $0.arms.right = .hand(
      HandRest(
        .on(.backOfHead, Vector(20, 0, 60)), elbow: Vector(0.25, 0.15, 1), fingers: Vector(-0.5, 0.2, -1),
        palm: Vector(1, 0, -0.5)))
    $0.arms.left = .hand(
      HandRest(
        .on(.lowBack, Vector(-18, -8, -62)), elbow: Vector(-0.6, 0, -1), fingers: Vector(0, -0.2, 1), palm: .back)
    )
    $0.shoulders.right.ahead = -18
    $0.neck = Bend(-8)
    $0.nod = -4
  }

  private static let hinged = upright.but {
    $0.pelvis.lean = 62
    $0.pelvis.at = Vector(-112, 494, 0)
    $0.neck = Bend(-12)
  }
}
