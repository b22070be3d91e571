/// How far joints go, in degrees, so that no pose can ask for more.
///
/// Ranges of healthy adults: American Academy of Orthopaedic Surgeons, Joint Motion (1965); kneeling on the top of the
/// foot adds the give of the mid-foot to the ankle, and pushing off bends the toes to 90°.
enum JointLimits {
  static let hipFlexion = -30.0...130.0
  static let hipAbduction = -40.0...50.0
  static let hipRotation = -45.0...60.0
  static let knee = 0.0...155.0
  static let ankle = -75.0...30.0
  static let toes = -20.0...90.0
  static let shoulderFlexion = -60.0...180.0
  static let shoulderAbduction = -50.0...180.0
  static let shoulderRotation = -90.0...90.0
  static let elbow = 0.0...150.0
  static let pronation = -90.0...90.0
  static let wrist = -90.0...80.0
}

extension Double {
  func held(in range: ClosedRange<Double>) -> Double { Swift.min(range.upperBound, Swift.max(range.lowerBound, self)) }
}

extension LegAngles {
  /// The same, no joint past its limit.
  var held: LegAngles {
    LegAngles(
      flexion.held(in: JointLimits.hipFlexion), abduction: abduction.held(in: JointLimits.hipAbduction),
      rotation: rotation.held(in: JointLimits.hipRotation), knee: knee.held(in: JointLimits.knee),
      ankle: ankle.held(in: JointLimits.ankle), toes: toes.held(in: JointLimits.toes))
  }
}

extension ArmAngles {
  /// The same, no joint past its limit.
  var held: ArmAngles {
    ArmAngles(
      flexion.held(in: JointLimits.shoulderFlexion), abduction: abduction.held(in: JointLimits.shoulderAbduction),
      rotation: rotation.held(in: JointLimits.shoulderRotation), elbow: elbow.held(in: JointLimits.elbow),
      pronation: pronation.held(in: JointLimits.pronation), wrist: wrist.held(in: JointLimits.wrist))
  }
}
