internal import CoachCore

extension Pose {
  /// Hands under shoulders, knees under hips; the trunk slopes up a little to the shoulders.
  static let quadruped: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: 81, .knee(.right), at: Vector(0, 35, Proportions.halfHips)),
      arms: .hand(HandRest(.world(Vector(356, 0, 100)), elbow: Vector(-0.3, -1, 0.2), fingers: .ahead)),
      legs: .kneel(thigh: .down, shank: .kneelingShank, ankle: -70, toes: 0))
    pose.neck = Bend(-14)
    pose.nod = -6
    return pose
  }()

  /// The same, held by the left knee.
  static let quadrupedOnLeftKnee = quadruped.but {
    $0.pelvis.held = .knee(.left)
    $0.pelvis.at = $0.pelvis.at.mirrored
  }
}

extension SIMD3<Double> {
  /// The shank of someone who kneels with the tops of the feet on the floor.
  static let kneelingShank = Vector(-1, 0.045, 0).unit
}
