internal import CoachCore

extension Figure {
  static let proneBackExtension = Figure(
    .proneBackExtension,
    from: .prone, "Face down, arms beside the body.",
    to: lifted, "Head, arms, shoulders and chest lift together, the eyes stay on the floor.",
    moving: [.trunk, .rightArm, .head],
    props: [.mat(from: -560, to: 480)],
    views: [.side(.along(.head, beside: -100, from: -0.4, to: 1.3))])

  private static let lifted = Pose.prone.but {
    $0.lumbar = Bend(-16)
    $0.thorax = Bend(-16)
    $0.neck = Bend(2)
    $0.headRests = false
    $0.setArms(.angles(ArmAngles(-26, abduction: 12, elbow: 4, pronation: 60)))
  }
}
