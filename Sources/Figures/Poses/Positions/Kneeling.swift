internal import CoachCore

extension Pose {
  /// The right knee on the floor, the left foot ahead, trunk upright.
  static func halfKneeling(thigh: Double, foot: Double) -> Pose {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 0, .knee(.right), at: Vector(0, 35, Proportions.halfHips)),
      arms: .angles(ArmAngles(2, abduction: 7, elbow: 12, pronation: 25)),
      legs: .kneel(thigh: .towards(-90 - thigh), shank: .kneelingShank, ankle: -70, toes: 0))
    pose.legs.left = .foot(FootRest(Vector(foot, 0, -52)))
    pose.neck = Bend(-2)
    return pose
  }
}
