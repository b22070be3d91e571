internal import CoachCore

extension Figure {
  static let movementBreakWalk = Figure(
    .movementBreakWalk,
    from: stride.mirrored, "Walking at an easy pace.",
    through: [(0.5, passing)],
    to: stride, "Long easy steps, arms swing.",
    back: [(0.5, passing.mirrored)],
    moving: [.rightLeg, .leftArm],
    props: [.ground(from: -330, to: 380)],
    views: [.side(.push(.pelvis, Spot(260, -120), towards: Spot(110, 0)))],
    flows: true)

  private static let stride = Pose.standing.but {
    $0.pelvis.at = Vector(0, 512, 0)
    $0.pelvis.lean = 2
    $0.legs.right = .foot(FootRest(Vector(158, 0, 40), pitch: 16))
    $0.legs.left = .foot(FootRest(Vector(-178, 0, -40), raise: 34))
    $0.arms.right = .angles(ArmAngles(-24, abduction: 6, elbow: 12, pronation: 30))
    $0.arms.left = .angles(ArmAngles(26, abduction: 6, elbow: 28, pronation: 30))
    $0.thorax = Bend(0, rotation: 5)
  }

  /// The right leg swings past the left one.
  private static let passing = Pose.standing.but {
    $0.pelvis.at = Vector(0, 526, 0)
    $0.pelvis.lean = 2
    $0.legs.left = .foot(FootRest(Vector(-8, 0, -40)))
    $0.legs.right = .angles(LegAngles(32, knee: 62, ankle: 8))
    $0.setArms(.angles(ArmAngles(2, abduction: 6, elbow: 18, pronation: 30)))
  }
}
