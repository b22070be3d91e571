internal import CoachCore

extension Figure {
  static let chairCrossedElbowStretch = Figure(
    .chairCrossedElbowStretch,
    from: tall, "Sitting, feet flat, knees hip width.",
    to: leant, "Leaning forward, arms crossed, each elbow outside the opposite knee; the upper back rounds.",
    moving: [.trunk, .arms, .head],
    props: [.chairWithBack],
    views: [
      View(Camera(round: 62, down: 10), arrows: [.push(.head, Spot(110, -30), towards: Spot(30, 80))])
    ])

  private static let tall = Pose.seated

  private static let leant = Pose.seated.but {
    $0.pelvis.lean = 34
    $0.lumbar = Bend(26)
    $0.thorax = Bend(34)
    $0.neck = Bend(14)
    $0.arms.right = .forearm(upper: Vector(0.42, -0.6, -0.75), along: Vector(0.3, -0.9, 0.1), palm: .back)
    $0.arms.left = .forearm(upper: Vector(0.52, -0.6, 0.75), along: Vector(0.3, -0.9, -0.1), palm: .back)
  }
}
