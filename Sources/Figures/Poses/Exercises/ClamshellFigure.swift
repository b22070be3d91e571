internal import CoachCore

extension Figure {
  static let clamshell = Figure(
    .clamshell,
    from: closed, "On one side, hips and knees bent, feet together.",
    to: open, "The top knee opens, the pelvis does not roll back.",
    moving: .rightLeg,
    props: [.mat(from: -380, to: 560, near: 250)],
    views: [
      View(
        Camera(round: -10, down: 30), order: [.leftArm, .leftLeg, .rightLeg, .trunk, .head, .rightArm],
        arrows: [.push(.knee(.right), Spot(-20, -80), towards: Spot(-10, -80))])
    ])

  private static let closed = Pose.lyingOnLeftSide.but {
    $0.setLegs(.angles(LegAngles(48, abduction: -4, knee: 88, ankle: -15)))
    $0.legs.left = .angles(LegAngles(48, abduction: 1, knee: 88, ankle: -15))
  }

  private static let open = closed.but {
    $0.legs.right = .angles(LegAngles(46, abduction: 34, rotation: 42, knee: 92, ankle: -15))
  }
}
