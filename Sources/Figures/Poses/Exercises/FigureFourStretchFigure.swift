internal import CoachCore

extension Figure {
  static let figureFourStretch = Figure(
    .figureFourStretch,
    from: crossed, "Face up, one foot down, the other ankle on its thigh.",
    to: drawn, "Both hands draw the lower thigh in.",
    moving: [.legs],
    props: [.mat(from: -440, to: 420)],
    views: [
      View(
        Camera(round: 112, down: 30), order: [.head, .trunk, .rightArm, .leftArm, .leftLeg, .rightLeg],
        arrows: [.push(.knee(.right), Spot(-76, -30), towards: Spot(60, -70))], spine: false)
    ])

  private static let crossed = Pose.supine.but {
    $0.legs.left = .foot(FootRest(Vector(280, 0, -55)))
    $0.legs.right = .kneel(thigh: Vector(0.3, 0.79, 0.54), shank: Vector(-0.02, -0.04, -1), ankle: 5, toes: 0)
  }

  private static let drawn = Pose.supine.but {
    $0.lumbar = Bend(12)
    $0.legs.left = .angles(LegAngles(98, abduction: 4, knee: 92, ankle: -5))
    $0.legs.right = .kneel(thigh: Vector(-0.29, 0.79, 0.54), shank: Vector(-0.01, 0.02, -1), ankle: 5, toes: 0)
    $0.arms.right = .hand(
      HandRest(
        .on(.hip(.left), Vector(-36, -66, 32)), elbow: Vector(-0.2, -0.5, 1), palm: Vector(0.3, 0, -1)))
    $0.arms.left = .hand(
      HandRest(
        .on(.hip(.left), Vector(-36, -78, -32)), elbow: Vector(-0.2, -0.5, -1), palm: Vector(0.3, 0, 1)))
  }
}
