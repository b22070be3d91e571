internal import CoachCore

extension Pose {
  /// Face up, legs long, arms beside the body.
  static let supine: Pose = {
    var pose = Pose(
      pelvis: PelvisPlan(lean: -90, .buttocks, at: Vector(0, 0, 0)),
      arms: .hand(.besideHips),
      legs: .angles(LegAngles(-2.2, abduction: 2, rotation: 8, knee: 2, ankle: -22)))
    pose.lumbar = Bend(-3)
    pose.thorax = Bend(4)
    pose.headRests = true
    return pose
  }()

  /// Face up, knees bent, feet flat.
  static let supineKneesBent = supine.but {
    $0.setLegs(.foot(FootRest(Vector(300, 0, 55))))
  }

  /// Face up, hips and knees at a right angle in the air.
  static let supineTabletop = supine.but {
    $0.setLegs(.angles(LegAngles(90, abduction: 2, knee: 88, ankle: -10)))
    $0.lumbar = Bend(0)
  }
}

extension HandRest {
  /// On the floor beside the hips, palm down.
  static let besideHips = HandRest(.world(Vector(52, 0, 158)), elbow: Vector(0, 0, 1), fingers: .ahead)
  /// On the opposite shoulder, as in arms crossed on the chest.
  static let oppositeShoulder = HandRest(
    .on(.breastbone, Vector(2, 18, -52)), elbow: Vector(0.25, -1, 0.75), fingers: Vector(-0.1, 0.55, -1), palm: .back)
  /// Behind the head, elbow wide.
  static let behindHead = HandRest(
    .on(.backOfHead, Vector(20, -4, 60)), elbow: Vector(0.25, 0.15, 1), fingers: Vector(-0.5, 0.2, -1),
    palm: Vector(1, 0, -0.5))
}
