internal import CoachCore

extension Pose {
  /// On the right forearm, head at the left of the picture, belly towards the viewer; `lean` −90 lies flat.
  static func sidePlank(lean: Double) -> Pose {
    var pose = Pose(
      pelvis: PelvisPlan(lean: lean, spin: 90, .elbow(.right), at: Vector(-300, 26, 0)),
      arms: .forearm(upper: .down, along: Vector(0, -0.06, 1)),
      legs: .angles(LegAngles(2, abduction: -3, knee: 3, ankle: -6)))
    pose.arms.left = .hand(
      HandRest(
        .on(.hipSide(.left), Vector(14, 44, 2)), elbow: Vector(-0.4, 0.3, -1), fingers: Vector(0.7, -0.7, 0),
        palm: .right))
    return pose
  }

  /// The same before the hips lift: the shoulder sinks beside the elbow and the trunk bends.
  static func sidePlankLow(lean: Double) -> Pose {
    sidePlank(lean: lean).but {
      $0.arms.right = .forearm(upper: Vector(-0.72, -0.7, 0), along: Vector(0, -0.06, 1))
      $0.lumbar = Bend(0, side: -20)
      $0.thorax = Bend(0, side: -18)
      $0.neck = Bend(0, side: -8)
    }
  }
}

extension Figure {
  /// From the back to the front, for someone on the right side with the belly to the viewer.
  static let sidePlankOrder: [Parts] = [.leftLeg, .rightLeg, .rightArm, .trunk, .head, .leftArm]
}
