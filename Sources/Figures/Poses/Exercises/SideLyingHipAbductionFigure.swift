internal import CoachCore

extension Figure {
  static let sideLyingHipAbduction = Figure(
    .sideLyingHipAbduction,
    from: flat, "On one side, body in one line, the lower knee a little bent.",
    to: raised, "The top leg lifts, heel first.",
    moving: .rightLeg,
    props: [.mat(from: -560, to: 460, near: 200)],
    views: [
      View(
        .raised, order: [.leftArm, .leftLeg, .rightLeg, .trunk, .head, .rightArm],
        arrows: [.along(.ankle(.right), beside: 74, from: 0.05, to: 0.95)])
    ])

  private static let flat = Pose.lyingOnLeftSide.but {
    $0.legs.left = .angles(LegAngles(26, knee: 42, ankle: -15))
    $0.legs.right = .angles(LegAngles(-2, abduction: -6, knee: 2, ankle: -4))
  }

  private static let raised = flat.but {
    $0.legs.right = .angles(LegAngles(-4, abduction: 30, knee: 2, ankle: -4))
  }
}
