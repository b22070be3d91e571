internal import CoachCore

extension Figure {
  static let pelvicTilt = Figure(
    .pelvicTilt,
    from: arched, "Face up, knees bent, a hand's breadth of air under the low back.",
    to: pressed, "The pelvis tips and the low back presses into the floor.",
    moving: .trunk,
    props: [.mat(from: -440, to: 420)],
    views: [
      .side(.push(.pubis, Spot(-40, -78), towards: Spot(0, 84)))
    ])

  private static let arched = Pose.supineKneesBent.but {
    $0.pelvis.lean = -78
    $0.lumbar = Bend(-20)
    $0.thorax = Bend(14)
    $0.setArms(.hand(.oppositeShoulder))
    $0.breath = 0.6
  }

  private static let pressed = Pose.supineKneesBent.but {
    $0.pelvis.lean = -103
    $0.lumbar = Bend(20)
    $0.thorax = Bend(4)
    $0.setArms(.hand(.oppositeShoulder))
    $0.breath = -1
  }
}
