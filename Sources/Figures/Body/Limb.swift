internal import CoachCore

/// An arm as turns against the rib cage; what two moments are mixed by where nothing is touched.
struct SolvedArm: Sendable {
  var upper: Rotation
  var elbow: Double
  var hand: Rotation

  var mirrored: SolvedArm { SolvedArm(upper: upper.mirrored, elbow: elbow, hand: hand.mirrored) }

  func mixed(with b: SolvedArm, _ share: Double) -> SolvedArm {
    SolvedArm(
      upper: upper.mixed(with: b.upper, share), elbow: mix(elbow, b.elbow, share),
      hand: hand.mixed(with: b.hand, share))
  }
}

/// A leg as turns against the pelvis.
struct SolvedLeg: Sendable {
  var thigh: Rotation
  var knee: Double
  var foot: Rotation
  var toes: Double

  var mirrored: SolvedLeg {
    SolvedLeg(thigh: thigh.mirrored, knee: knee, foot: foot.mirrored, toes: toes)
  }

  func mixed(with b: SolvedLeg, _ share: Double) -> SolvedLeg {
    SolvedLeg(
      thigh: thigh.mixed(with: b.thigh, share), knee: mix(knee, b.knee, share),
      foot: foot.mixed(with: b.foot, share), toes: mix(toes, b.toes, share))
  }
}

extension Rotation {
  /// The same turn of the other side of the body.
  var mirrored: Rotation {
    Rotation(ahead: ahead.mirrored, up: up.mirrored, right: -right.mirrored)
  }
}

/// An arm in the world.
struct Arm: Sendable {
  var shoulder = Vector.zero
  var elbow = Vector.zero
  var wrist = Vector.zero
  var upper = Rotation.none
  var forearm = Rotation.none
  var hand = Rotation.none

  var knuckles: Vector { wrist - hand.up * Proportions.palm }
  var fingertips: Vector { knuckles - hand.up * (Proportions.fingers * 0.96) + hand.palm(side) * 10 }
  var side = Side.right
  var isFist = false

  /// From the wrist to the middle of a closed hand, and from there to its skin.
  static let toFist = 40.0
  static let fistRadius = 18.0
}

extension Rotation {
  /// Where the palm of a hand of this side faces.
  func palm(_ side: Side) -> Vector { right * -side.sign }
}

/// A leg in the world.
struct Leg: Sendable {
  var hip = Vector.zero
  var knee = Vector.zero
  var ankle = Vector.zero
  var thigh = Rotation.none
  var shank = Rotation.none
  var foot = Rotation.none
  /// Degrees that the toes are bent up.
  var toeBend = 0.0

  var heel: Vector { ankle + foot(Vector(Proportions.heel, -20, 0)) }
  var ball: Vector { ankle + foot(Vector(Proportions.ball, Proportions.ballRadius - Proportions.ankleHeight, 0)) }
  var toes: Vector { ball + (foot * .lean(-toeBend))(Vector(Proportions.toes, -1.5, 0)) }
}

extension LegAngles {
  func solved(_ side: Side) -> SolvedLeg {
    SolvedLeg(
      thigh: .lean(-flexion) * .list(-abduction * side.sign) * .turn(rotation * side.sign),
      knee: knee, foot: .lean(-ankle), toes: toes)
  }
}

extension ArmAngles {
  func solved(_ side: Side) -> SolvedArm {
    SolvedArm(
      upper: .lean(-flexion) * .list(-abduction * side.sign) * .turn(rotation * side.sign),
      elbow: elbow, hand: .turn(-pronation * side.sign) * .list(wrist * side.sign))
  }
}
