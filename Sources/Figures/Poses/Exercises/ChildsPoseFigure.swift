internal import CoachCore

extension Figure {
  static let childsPose = Figure(
    .childsPose,
    from: .quadruped, "On hands and knees.",
    to: folded, "Hips back towards the heels, arms long, the forehead rests.",
    moving: .trunk,
    props: [.mat(from: -330, to: 620)],
    views: [
      .side(
        .push(.lowBack, Spot(-40, -76), towards: Spot(-120, 16)),
        order: [.leftArm, .leftLeg, .rightLeg, .trunk, .head, .rightArm])
    ])

  private static let folded = Pose.quadruped.but {
    $0.pelvis.lean = 67
    $0.setLegs(.kneel(thigh: Vector(217, -115, 0).unit, shank: .kneelingShank, ankle: -72, toes: 0))
    $0.lumbar = Bend(42)
    $0.thorax = Bend(12)
    $0.neck = Bend(-10)
    $0.headRests = true
    $0.setArms(.hand(HandRest(.world(Vector(394, 0, 100)), elbow: Vector(-0.2, -0.3, 1), fingers: .ahead)))
    $0.breath = 1
  }
}
