internal import CoachCore

extension Pose {
  /// On the left side, head at the right of the picture, belly towards the viewer; the right leg is on top.
  static let onLeftSide: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 90, spin: 90, .hipSide(.left), at: Vector(0, 3, 0)),
      arms: .angles(ArmAngles(40)),
      legs: .angles(LegAngles(6, knee: 4)))
    return pose
  }()

  /// On the right side, head at the left of the picture, belly towards the viewer.
  static let onRightSide = onLeftSide.but {
    $0.pelvis.lean = -90
    $0.pelvis.held = .hipSide(.right)
  }
}

extension Pose {
  /// The head on the lower arm, the upper hand on the floor before the chest.
  static let lyingOnLeftSide = onLeftSide.but {
    $0.arms.left = .forearm(upper: Vector(0.98, 0, 0.2), along: Vector(0.98, 0.02, -0.1), palm: .up)
    $0.arms.right = .hand(
      HandRest(.world(Vector(215, 0, 175)), elbow: Vector(-0.26, -0.07, 0.96), fingers: Vector(0.95, 0, 0.24)))
    $0.lumbar = Bend(0, side: 5)
    $0.thorax = Bend(0, side: 5)
    $0.neck = Bend(4, side: -16)
    $0.shoulders.left.ahead = 20
  }
}
