internal import CoachCore

extension Figure {
  static let catCow = Figure(
    .catCow,
    from: cow, "On hands and knees, the belly low, the chest forward.",
    to: cat, "The back rounds up, tailbone and head hang.",
    moving: .trunk,
    props: [.mat(from: -310, to: 480)],
    views: [
      .side(
        .push(.lowBack, Spot(0, -70), towards: Spot(0, -80)),
        order: [.leftArm, .leftLeg, .rightLeg, .trunk, .head, .rightArm])
    ])

  private static let cow = Pose.quadruped.but {
    $0.pelvis.lean = 101
    $0.lumbar = Bend(-26)
    $0.thorax = Bend(-4)
    $0.neck = Bend(-26)
    $0.nod = -10
    $0.breath = 0.6
  }

  private static let cat = Pose.quadruped.but {
    $0.pelvis.lean = 47
    $0.lumbar = Bend(36)
    $0.thorax = Bend(34)
    $0.neck = Bend(12)
    $0.nod = 4
    $0.breath = -1
  }
}
