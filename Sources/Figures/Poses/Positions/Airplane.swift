internal import CoachCore

extension Pose {
  /// Tipped forward on the right leg, the left leg long behind, the pelvis turned over the standing thigh.
  static func airplane(turned: Double) -> Pose {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 70, spin: turned, .hip(.right), at: Vector(-36, 510, 50)),
      arms: .angles(ArmAngles(4, abduction: 86, elbow: 6, pronation: 80)),
      legs: .foot(FootRest(Vector(-4, 0, 24), heading: 3)))
    pose.legs.left = .angles(LegAngles(-6, abduction: 3, knee: 6, ankle: -8))
    pose.neck = Bend(-10)
    return pose
  }
}
