internal import CoachCore

extension Figure {
  static let singleLegRdl = Figure(
    .singleLegRdl,
    from: upright, "Standing on one leg, knee soft.",
    to: hinged, "Trunk and free leg tip like one plank, the pelvis stays square.",
    moving: [.trunk, .leftLeg],
    props: [.ground(from: -260, to: 300)],
    views: [
      View(
        .side, order: [.leftLeg, .leftArm, .trunk, .head, .rightLeg, .rightArm],
        arrows: [
          .along(.heel(.left), beside: -90, from: 0.35, to: 0.86), .along(.head, beside: 110, from: 0.3, to: 0.8),
        ])
    ])

  private static let upright = Pose.standing.but {
    $0.pelvis.held = .hip(.right)
    $0.pelvis.at = Vector(0, 526, 46)
    $0.legs.right = .foot(FootRest(Vector(-4, 0, 24), heading: 3))
    $0.legs.left = .angles(LegAngles(20, knee: 60, ankle: 5))
    $0.setArms(.hanging)
  }

  private static let hinged = upright.but {
    $0.pelvis.lean = 78
    $0.pelvis.at = Vector(-40, 512, 46)
    $0.legs.left = .angles(LegAngles(-8, knee: 6, ankle: -5))
    $0.neck = Bend(-10)
  }
}
