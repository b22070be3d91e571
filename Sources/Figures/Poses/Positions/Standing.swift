internal import CoachCore

extension Pose {
  /// Upright, feet hip width, arms hanging.
  static let standing: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 0, at: Vector(0, 528, 0)),
      arms: .angles(ArmAngles(2, abduction: 7, elbow: 12, pronation: 25)),
      legs: .foot(FootRest(Vector(-4, 0, 56), heading: 5)))
    pose.neck = Bend(-2)
    return pose
  }()

  /// Sitting upright on a seat, feet flat.
  static let seated: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: -2, at: Vector(0, Pose.seat + 53, 0)),
      arms: .hand(HandRest(.on(.hip(.right), Vector(50, -176, 0)), elbow: Vector(-1, -0.3, 0.5), palm: .back)),
      legs: .foot(FootRest(Vector(240, 0, 62), heading: 6)))
    pose.neck = Bend(-2)
    return pose
  }()

  /// Height of the seat: 0.42 m for someone of 1.75 m.
  static let seat = 240.0
}

extension Prop {
  static let stool = Prop.chair(Vector(10, Pose.seat, 0), back: false)
  static let chairWithBack = Prop.chair(Vector(10, Pose.seat, 0), back: true)
}

extension ArmPlan {
  /// Hanging straight down whatever the trunk does.
  static let hanging = ArmPlan.forearm(upper: Vector(0, -1, 0.06), along: Vector(0.06, -1, 0), palm: .left)
}
