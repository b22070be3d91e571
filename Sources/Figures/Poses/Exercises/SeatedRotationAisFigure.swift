internal import CoachCore

extension Figure {
  static let seatedRotationAis = Figure(
    .seatedRotationAis,
    from: seatedTall, "Sitting tall, hands behind the head, elbows wide.",
    to: seatedTurned, "The trunk has turned to one side, both sit bones stay down.",
    moving: [.trunk, .arms],
    props: [.stool],
    views: [
      View(Camera(round: 90, down: 12), order: handsBehindHead),
      View(
        Camera(round: 90, down: 90), arrows: [.along(.elbow(.left), beside: -46, from: 0.1, to: 0.95)], spine: false,
        scale: 0.8),
    ])

  static let handsBehindHead: [Parts] = [.leftArm, .rightArm, .trunk, .leftLeg, .rightLeg, .head]

  static let seatedTall = Pose.seated.but {
    $0.setArms(.hand(.behindHead))
    $0.setLegs(.foot(FootRest(Vector(240, 0, 48), heading: 3)))
  }

  static let seatedTurned = seatedTall.but {
    $0.lumbar = Bend(0, rotation: 8)
    $0.thorax = Bend(0, rotation: 38)
    $0.neck = Bend(-2, rotation: 4)
  }
}
