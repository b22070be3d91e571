internal import CoachCore

extension Figure {
  static let seatedRotationFlexionAis = Figure(
    .seatedRotationFlexionAis,
    from: seatedTall, "Sitting tall, hands behind the head, elbows wide.",
    through: [(0.5, seatedTurned)],
    to: folded, "Turned fully, then folded: the elbow travels towards the seat.",
    moving: [.trunk, .arms],
    props: [.stool],
    views: [
      View(
        Camera(round: 128, down: 12), order: [.rightArm, .rightLeg, .leftLeg, .trunk, .head, .leftArm],
        arrows: [.along(.elbow(.left), beside: 60, from: 0.5, to: 1)])
    ]
  ).telling(0.5, "The trunk has turned fully to one side.")

  private static let folded = seatedTurned.but {
    $0.pelvis.lean = 16
    $0.lumbar = Bend(32, rotation: 8)
    $0.thorax = Bend(30, rotation: 40)
    $0.neck = Bend(10, rotation: 4)
  }
}
