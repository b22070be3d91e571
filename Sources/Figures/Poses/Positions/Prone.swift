internal import CoachCore

extension Pose {
  /// Face down, legs long, arms beside the body.
  static let prone: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 90, .pubis, at: Vector(0, 3, 0)),
      arms: .angles(ArmAngles(-12, abduction: 10, elbow: 6, pronation: 60)),
      legs: .angles(LegAngles(5, abduction: 3, knee: 4, ankle: -72)))
    pose.lumbar = Bend(-8)
    pose.thorax = Bend(-6)
    pose.headRests = true
    return pose
  }()

  /// On the forearms, elbows under the shoulders, body in one line down to the toes.
  static func plank(feet: Double, lean: Double) -> Pose {
    var pose = Pose(
      pelvis: PelvisPlan(lean: lean, .elbow(.right), at: Vector(300, 26, 108)),
      arms: .forearm(upper: .down, along: Vector(1, -0.06, 0)),
      legs: .foot(FootRest(Vector(feet, 0, 50), raise: 84, knee: Vector(0.2, -1, 0))))
    pose.neck = Bend(-6)
    return pose
  }
}
