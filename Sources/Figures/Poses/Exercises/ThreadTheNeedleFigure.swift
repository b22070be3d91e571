internal import CoachCore

extension Figure {
  static let threadTheNeedle = Figure(
    .threadTheNeedle,
    from: open, "On hands and knees, one arm reaches to the ceiling, the eyes follow.",
    through: [(0.25, aside), (0.5, between), (0.75, sinking)],
    to: threaded, "The arm slides under the body, the shoulder sinks to the floor.",
    moving: [.rightArm, .trunk],
    props: [.mat(from: -310, to: 500)],
    views: [
      View(Camera(round: 40, down: 16), arrows: [.along(.fingertips(.right), beside: -40, from: 0.02, to: 0.42)])

    ])

  private static let base = Pose.quadrupedOnLeftKnee.but {
    $0.arms.left = .hand(HandRest(.world(Vector(368, 0, -110)), elbow: Vector(-0.3, -1, -0.4), fingers: .ahead))
  }

  private static let open = base.but {
    $0.lumbar = Bend(0, rotation: 6)
    $0.thorax = Bend(0, rotation: 42)
    $0.neck = Bend(-6, rotation: 40)
    $0.arms.right = .forearm(upper: Vector(0, 1, 0.35), along: Vector(0.2, 1, 0.3), palm: .ahead)
  }

  private static let aside = base.but {
    $0.thorax = Bend(0, rotation: 20)
    $0.neck = Bend(-10, rotation: 18)
    $0.arms.right = .forearm(upper: Vector(0.1, 0, 1), along: Vector(0.3, -0.2, 1), palm: .down)
  }

  private static let between = base.but {
    $0.arms.right = .forearm(upper: Vector(0.2, -0.75, 0.5), along: Vector(0.3, -0.4, -0.75), palm: .left)
  }

  private static let sinking = SolvedPose(between).toward(SolvedPose(threaded), 0.5).but {
    $0.arms.left = .hand(leaning)
    $0.arms.right = .forearm(upper: Vector(0.1, -0.45, -0.87), along: Vector(0.4, -0.24, -0.85), palm: .left)
  }

  private static let leaning = HandRest(
    .world(Vector(466, 0, -176)), elbow: Vector(-0.18, -1, -0.3), fingers: .ahead)

  private static let threaded = base.but {
    $0.arms.left = .hand(leaning)
    $0.headRests = true
    $0.pelvis.lean = 116
    $0.lumbar = Bend(10, rotation: -8)
    $0.thorax = Bend(14, rotation: -46)
    $0.neck = Bend(-10, rotation: -20)
    $0.arms.right = .forearm(upper: Vector(0.02, -0.16, -1), along: Vector(0.08, -0.14, -1), palm: .up)
  }
}
