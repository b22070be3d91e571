internal import CoachCore

extension Figure {
  static let standingRollDown = Figure(
    .standingRollDown,
    from: tall, "Standing tall, knees soft.",
    through: [(0.35, chin)],
    to: rolled, "The back has rolled down from the head, arms and head hang.",
    moving: .trunk,
    props: [.ground(from: -220, to: 330)],
    views: [
      .side(
        .along(.head, beside: 130, from: 0.2, to: 0.75),
        order: [.leftArm, .leftLeg, .trunk, .rightLeg, .rightArm, .head])
    ])

  private static let tall = Pose.standing.but {
    $0.pelvis.at = Vector(0, 526, 0)
    $0.setArms(.hanging)
  }

  private static let chin = tall.but {
    $0.pelvis.lean = 4
    $0.lumbar = Bend(4)
    $0.thorax = Bend(34)
    $0.neck = Bend(34)
    $0.nod = 10
  }

  private static let rolled = tall.but {
    $0.pelvis.at = Vector(-46, 518, 0)
    $0.pelvis.lean = 44
    $0.lumbar = Bend(42)
    $0.thorax = Bend(48)
    $0.neck = Bend(26)
    $0.nod = 8
  }
}
