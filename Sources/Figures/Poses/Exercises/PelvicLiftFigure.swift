internal import CoachCore

extension Figure {
  static let pelvicLift = Figure(
    .pelvicLift,
    from: start, "Face up, knees bent and together, arms crossed on the chest.",
    through: [(0.35, tilted)],
    to: lifted, "The low back presses down first, then the pelvis lifts a little.",
    moving: [.trunk, .thighs],
    props: [.mat(from: -440, to: 380)],
    views: [.side(.push(.pubis, Spot(-34, -70), towards: Spot(0, -70)))])

  private static let start = Pose.bridgeStart.but {
    $0.setLegs(.foot(FootRest(Vector(234, 0, 38))))
    $0.setArms(.hand(.oppositeShoulder))
  }

  private static let tilted = start.but {
    $0.pelvis.lean = -97
    $0.pelvis.at.y = 7
    $0.lumbar = Bend(12)
  }

  private static let lifted = start.but {
    $0.pelvis.lean = -114
    $0.lumbar = Bend(18)
    $0.thorax = Bend(14)
  }
}
