internal import CoachCore

extension Figure {
  static let pronePressUp = Figure(
    .pronePressUp,
    from: flat, "Face down, hands under the shoulders.",
    to: raised, "The arms press the chest up, the hips stay down.",
    moving: .trunk,
    props: [.mat(from: -560, to: 480)],
    views: [.side(.along(.head, beside: -110, from: 0.2, to: 0.8))])

  private static let hands = HandRest(.world(Vector(300, 0, 128)), elbow: Vector(-0.4, -1, 0.5), fingers: .ahead)

  private static let flat = Pose.prone.but {
    $0.setArms(.hand(hands))
  }

  private static let raised = Pose.prone.but {
    $0.setArms(.hand(hands))
    $0.pelvis.lean = 82
    $0.lumbar = Bend(-42)
    $0.thorax = Bend(-20)
    $0.neck = Bend(-6)
    $0.headRests = false
    $0.setLegs(.angles(LegAngles(-3, abduction: 3, knee: 4, ankle: -72)))
  }
}
