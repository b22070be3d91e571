/// How far joints go, in degrees, so that no pose can ask for more.
///
/// Ranges of healthy adults: American Academy of Orthopaedic Surgeons, Joint Motion (1965). Where the floor, the hands or
/// body weight push a joint further than its own muscles do, and where joints that are not drawn give way too, the range
/// is wider by our own judgement, and the line says so.
enum JointLimits {
  /// 120 (AAOS), and the low back's share when the thigh is pulled to the chest.
  static let hipFlexion = -30.0...130.0
  static let hipAbduction = -40.0...50.0
  /// 45 each way (AAOS), outward further while the hip is bent.
  static let hipRotation = -45.0...60.0
  /// Sitting on a leg that lies turned out or in: pelvis and knee give way too.
  static let hipRotationOfLyingLeg = -92.0...92.0
  /// 135 (AAOS); sitting on the heels bends the knee all the way.
  static let knee = 0.0...155.0
  /// 20 up and 50 down (AAOS); a weight-bearing lunge goes to 35, and kneeling on the top of the foot adds the mid-foot.
  static let ankle = -75.0...35.0
  /// Of the sole: 20 outward, 35 inward (AAOS).
  static let inversion = -20.0...35.0
  /// Of the foot against the thigh: the shank turns on a bent knee.
  static let footTurn = -30.0...30.0
  /// 70 (AAOS); pushing off bends the toes further.
  static let toes = -20.0...90.0
  static let shoulderFlexion = -60.0...180.0
  static let shoulderAbduction = -50.0...180.0
  /// 70 inward and 90 outward (AAOS); the shoulder blade adds 25 inward and, with the arm up, 35 outward.
  static let shoulderRotation = -95.0...90.0
  static let raisedShoulderRotation = -95.0...125.0
  /// Where a raised arm points, from ahead outward: 45 across the body and 135 out (AAOS); drawn ahead, the shoulder
  /// blades add 35 across a rounded back.
  static let raisedArm = -80.0...135.0
  static let elbow = 0.0...150.0
  /// 80 each way (AAOS), and the give of the wrist.
  static let pronation = -90.0...90.0
  /// 70 back (AAOS), 90 under body weight; 80 towards the palm.
  static let wrist = -90.0...80.0
  /// 20 to the thumb's side, 30 to the other (AAOS), and the give of the hand.
  static let wristDeviation = -30.0...40.0
  /// The trunk: 80 forward, 30 back, 35 aside and 45 turned in all (AAOS), divided between low back and rib cage as their
  /// joints allow; pushed by the arms or by body weight it goes further back and aside.
  static let lumbarFlexion = -42.0...60.0
  static let lumbarRotation = -15.0...15.0
  static let lumbarSide = -25.0...25.0
  static let thoraxFlexion = -25.0...50.0
  static let thoraxRotation = -46.0...46.0
  static let thoraxSide = -25.0...25.0
  /// 45 each way (AAOS); a head that rests on the floor is pushed a little further.
  static let neckFlexion = -60.0...50.0
  static let neckRotation = -60.0...60.0
  static let neckSide = -45.0...45.0
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
