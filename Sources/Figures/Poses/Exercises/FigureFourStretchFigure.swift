internal import CoachCore

extension Figure {
  static let figureFourStretch = Figure(
    .figureFourStretch,
    from: crossed, "Face up, one ankle over the other knee.",
    to: drawn, "Both hands draw the lower thigh in.",
    moving: [.legs],
    props: [.mat(from: -440, to: 420)],
    views: [View(Camera(round: 34, down: 16), arrows: [.along(.knee(.left), beside: -90, from: 0.2, to: 1)])])

  private static func pose(_ flexion: Double, _ knee: Double) -> Pose {
    Pose.supine.but {
      $0.lumbar = Bend(12)
      $0.legs.left = .angles(LegAngles(flexion, abduction: 4, knee: knee, ankle: -5))
      $0.legs.right = .angles(LegAngles(flexion - 14, abduction: 34, rotation: 52, knee: 100, ankle: 5))
    }
  }

  private static let crossed = pose(70, 92)

  private static let drawn = pose(98, 92).but {
    $0.arms.right = .hand(
      HandRest(
        .on(.hip(.left), Vector(-36, -66, 32)), elbow: Vector(-0.2, -0.5, 1), palm: Vector(0.3, 0, -1)))
    $0.arms.left = .hand(
      HandRest(
        .on(.hip(.left), Vector(-36, -78, -32)), elbow: Vector(-0.2, -0.5, -1), palm: Vector(0.3, 0, 1)))
  }
}
