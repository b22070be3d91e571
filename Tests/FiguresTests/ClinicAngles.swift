import CoachCore

@testable import Figures

/// The joints of one side of a body at one moment, read back from where its parts are, in the clinic's terms.
///
/// A shoulder is read as the clinic measures it: which way and how far the upper arm is swung from hanging, and how far it
/// is turned about itself on top of that, so that 90° outward at 90° of abduction is a forearm that points up.
struct ClinicAngles {
  let hipFlexion, hipAbduction, hipRotation, knee: Double
  let ankle, inversion, footTurn, toes: Double
  /// Degrees from hanging, the way there (0 ahead, 90 outward, 180 behind), and the outward turn.
  let elevation, plane, shoulderRotation, elbow: Double
  let pronation, wrist, wristDeviation: Double

  /// The turn of a straight arm is shared between shoulder and forearm, and cannot be told apart; nor can that of an arm
  /// that points straight up.
  var isArmStraight: Bool { elbow < 30 || elevation > 150 }

  init(_ skeleton: Skeleton, _ side: Side) {
    let leg = skeleton.solvedLeg(side)
    let thigh = leg.thigh.leanListTurn
    hipFlexion = -thigh.lean
    hipAbduction = -thigh.list * side.sign
    hipRotation = thigh.turn * side.sign
    knee = leg.knee
    let foot = leg.foot.leanListTurn
    ankle = -foot.lean
    inversion = foot.list * side.sign
    footTurn = foot.turn * side.sign
    toes = leg.toes

    let arm = skeleton.solvedArm(side)
    let along = -arm.upper.up
    elevation = arcCosine(-along.y)
    plane = angle(along.z * side.sign, along.x)
    let axis = Vector.down.cross(along)
    let swing = axis.length < 1e-6 ? .none : Rotation(axis: axis.unit, degrees: elevation)
    let twist = swing.to(arm.upper)
    shoulderRotation = angle(twist.ahead.z - twist.right.x, twist.ahead.x + twist.right.z) * side.sign
    elbow = arm.elbow
    let hand = arm.hand
    pronation = -angle(hand.ahead.z, hand.ahead.x) * side.sign
    wrist = angle(-hand.right.y, hand.up.y) * side.sign
    wristDeviation = arcCosine(hand.ahead.y) - 90
  }
}

extension Rotation {
  /// The same turn as a lean, then a list, then a turn, in degrees.
  var leanListTurn: (lean: Double, list: Double, turn: Double) {
    (angle(up.x, up.y), 90 - arcCosine(up.z), angle(ahead.z, right.z))
  }
}
