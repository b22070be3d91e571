internal import CoachCore

extension Figure {
  static let ankleRockKneeToWall = Figure(
    .ankleRockKneeToWall,
    from: pose(8), "Half kneeling before a wall, the front heel down.",
    to: pose(32), "The front knee travels over the second toe to the wall, the heel stays down.",
    moving: [.rightShank, .rightThigh],
    props: [.mat(from: -300, to: 430), .box(Vector(424, 0, 0), Vector(22, 760, 420))],
    views: [.side(.push(.knee(.right), Spot(-70, -84), towards: Spot(100, 0)))])

  private static func pose(_ thigh: Double) -> Pose {
    Pose.halfKneeling(thigh: thigh, foot: 286).mirrored.but {
      $0.pelvis.lean = 14
      $0.setArms(
        .hand(HandRest(.world(Vector(413, 590, 110)), elbow: Vector(-0.4, -1, 0.4), fingers: .up, palm: .ahead)))
    }
  }
}
