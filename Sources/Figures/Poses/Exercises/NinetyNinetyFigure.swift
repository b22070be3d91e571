internal import CoachCore

extension Figure {
  static let ninetyNinety = Figure(
    .ninetyNinety,
    from: switched.mirrored, "Sitting, both knees bent and fallen to one side, hands behind.",
    through: [(0.25, rising.mirrored), (0.5, middle), (0.75, rising)],
    to: switched, "Both knees have turned over to the other side.",
    moving: .legs,
    props: [.mat(from: -330, to: 430)],
    views: [View(Camera(round: 58, down: 26), arrows: [.push(.knee(.left), Spot(40, 128), towards: Spot(-150, 10))])]
  ).telling(0.5, "The knees come up together.")

  private static let seated: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: -21, at: Vector(0, 78, 0)),
      arms: .hand(HandRest(.world(Vector(-160, 0, 150)), elbow: Vector(-1, -0.2, 0.4), fingers: Vector(-0.8, 0, 0.5))),
      legs: .kneel(thigh: Vector(0.66, 0.72, 0.2).unit, shank: Vector(0.6, -0.78, 0.12).unit, ankle: 0, toes: 0))
    pose.lumbar = Bend(8)
    pose.neck = Bend(6)
    return pose
  }()

  private static let middle = seated

  private static let rising = seated.but {
    $0.legs.right = .kneel(thigh: Vector(0.75, 0.34, 0.57).unit, shank: Vector(0.8, -0.43, -0.4), ankle: -30, toes: 0)
    $0.legs.left = .kneel(thigh: Vector(0.94, 0.33, 0.06).unit, shank: Vector(0.29, -0.42, -0.84), ankle: -30, toes: 0)
  }

  private static let switched = seated.but {
    $0.legs.right = .kneel(
      thigh: Vector(0.66, -0.09, 0.74).unit, shank: Vector(0.7, -0.068, -0.7).unit, ankle: -50, toes: 0)
    $0.legs.left = .kneel(
      thigh: Vector(0.88, -0.1, 0.3).unit, shank: Vector(-0.1, -0.03, -1).unit, ankle: -50, toes: 0)
  }
}
