internal import CoachCore

extension Pose {
  /// On the right forearm, head at the left of the picture, belly towards the viewer, held by the lower foot or a knee.
  static func sidePlank(_ held: BodyMark, at spot: Vector, legs: Pair<LegAngles>) -> Pose {
    var pose = Pose(
      pelvis: PelvisPlan(lean: -74, spin: 90, held, at: spot),
      arms: .prop(elbow: Vector(-300, 25.2, 0), along: Vector(-0.74, 0, 0.67)),
      legs: .angles(legs.right))
    pose.legs.left = .angles(legs.left)
    pose.arms.left = .hand(
      HandRest(
        .on(.hipSide(.left), Vector(14, 44, 2)), elbow: Vector(-0.4, 0.3, -1), fingers: Vector(0.7, -0.7, 0),
        palm: .right))
    return pose
  }

  /// The same before the hips lift: the trunk bends and the shoulder is shrugged.
  var sunk: Pose {
    but {
      $0.lumbar = Bend(0, side: -24)
      $0.thorax = Bend(0, side: -21)
      $0.neck = Bend(0, side: -4)
      $0.shoulders.right.up = 34
    }
  }
}

extension Figure {
  /// From the back to the front, for someone on the right side with the belly to the viewer.
  static let sidePlankOrder: [Parts] = [.leftLeg, .rightLeg, .rightArm, .trunk, .head, .leftArm]
}
