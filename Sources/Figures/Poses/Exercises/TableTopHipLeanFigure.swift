internal import CoachCore

extension Figure {
  static let tableTopHipLean = Figure(
    .tableTopHipLean,
    from: upright, "One bent leg rests on a table at hip height, the other leg is straight.",
    to: pose(lean: 38), "The trunk folds forward from the hips, hands on the table.",
    moving: [.trunk],
    props: [.ground(from: -200, to: 560), .table(Vector(340, 0, 40), Vector(420, 470, 520))],
    views: [View(Camera(round: 164, down: 16), arrows: [.push(.head, Spot(-104, -30), towards: Spot(-50, 80))])])

  private static let upright = pose(lean: 4).but {
    $0.setArms(.angles(ArmAngles(20, abduction: 12, elbow: 34, pronation: 40)))
  }

  private static func pose(lean: Double) -> Pose {
    Pose.standing.but {
      $0.pelvis = PelvisPlan(lean: lean, .hip(.left), at: Vector(0, 526, -50))
      $0.legs.left = .foot(FootRest(Vector(-10, 0, -54)))
      $0.legs.right = .kneel(thigh: Vector(0.93, -0.03, 0.36), shank: Vector(0.42, -0.05, -0.9), ankle: -10, toes: 0)
      $0.setArms(
        .hand(HandRest(.world(Vector(330, 470, 200)), elbow: Vector(-0.6, -1, 0.8), fingers: .ahead)))
    }
  }
}
