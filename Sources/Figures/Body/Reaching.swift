internal import CoachCore

extension Skeleton {
  /// Sets a leg that touches nothing fixed.
  mutating func setFreely(_ plan: LegPlan, _ side: Side) {
    switch plan {
    case .angles(let angles): set(angles.held.solved(side), side)
    case .solved(let leg): set(leg, side)
    case .kneel(let thigh, let shank, let ankle, let toes):
      let upper = Rotation(up: -thigh, ahead: -shank)
      set(
        SolvedLeg(
          thigh: pelvis.to(upper), knee: arcCosine(thigh.unit.dot(shank.unit)), foot: .lean(-ankle), toes: toes), side)
    case .foot: break
    }
  }

  private mutating func set(_ solved: SolvedLeg, _ side: Side) {
    var leg = legs[side]
    leg.thigh = pelvis * solved.thigh
    leg.knee = leg.hip - leg.thigh.up * Proportions.thigh
    leg.shank = leg.thigh * .lean(solved.knee)
    leg.ankle = leg.knee - leg.shank.up * Proportions.shank
    leg.foot = leg.shank * solved.foot
    leg.toeBend = solved.toes
    legs[side] = leg
  }

  /// Sets an arm that touches nothing fixed.
  mutating func setFreely(_ plan: ArmPlan, _ side: Side, _ girdle: ShoulderGirdle) {
    switch plan {
    case .angles(let angles): set(angles.held.solved(side), side, girdle)
    case .solved(let arm): set(arm, side, girdle)
    case .forearm(let upper, let along, let palm):
      let turned = Rotation(up: -upper, ahead: along)
      let elbow = arcCosine(upper.unit.dot(along.unit))
      let forearm = turned * .lean(-elbow)
      set(
        SolvedArm(
          upper: thorax.to(turned), elbow: elbow, hand: forearm.to(.hand(fingers: along, palm: palm, side))), side,
        girdle)
    case .hand: place(shoulder: side, girdle, towards: -thorax.up)
    case .prop: place(shoulder: side, girdle, towards: .down)
    }
  }

  private mutating func set(_ solved: SolvedArm, _ side: Side, _ girdle: ShoulderGirdle) {
    let upper = thorax * solved.upper
    place(shoulder: side, girdle, towards: -upper.up)
    var arm = arms[side]
    arm.upper = upper
    arm.elbow = arm.shoulder - upper.up * Proportions.upperArm
    arm.forearm = upper * .lean(-solved.elbow)
    arm.wrist = arm.elbow - arm.forearm.up * Proportions.forearm
    arm.hand = arm.forearm * solved.hand
    arms[side] = arm
  }

  /// Puts a shoulder on the rib cage; it rises and moves in as the arm is lifted past 40°, as the shoulder blade turns.
  private mutating func place(shoulder side: Side, _ girdle: ShoulderGirdle, towards direction: Vector) {
    let lift = max(0, arcCosine(-thorax.up.dot(direction)) - 40) / 140
    let offset = Vector(
      Proportions.shoulder.x + girdle.ahead, Proportions.shoulder.y + girdle.up + 36 * lift,
      (Proportions.halfShoulders - 20 * lift) * side.sign)
    arms[side].shoulder = spine[Skeleton.c7] + thorax(offset)
  }

  /// Stands a foot, and bends the knee to reach it.
  mutating func plant(_ rest: FootRest, _ side: Side) {
    var leg = legs[side]
    let level = rest.heading == 0 ? Rotation.none : Rotation.turn(rest.heading)
    let flat = rest.spot + Vector(0, Proportions.ankleHeight, 0)
    let tilt = rest.raise - rest.pitch
    leg.foot = rest.roll == 0 ? level * .lean(tilt) : level * .list(rest.roll) * .lean(tilt)
    var pivot =
      tilt >= 0
      ? Vector(Proportions.ball, Proportions.ballRadius - Proportions.ankleHeight, 0) : Vector(Proportions.heel, -20, 0)
    if rest.roll != 0 { pivot.z = rest.roll > 0 ? Proportions.halfBall : -Proportions.halfBall }
    leg.ankle = flat + level(pivot) - leg.foot(pivot)
    leg.toeBend = max(0, rest.raise)
    let pole = rest.knee ?? level.ahead + .up * 0.6
    leg.knee = joint(
      from: leg.hip, to: leg.ankle, Proportions.thigh, Proportions.shank, pole: pole)
    leg.ankle = leg.knee + (leg.ankle - leg.knee).unit * Proportions.shank
    leg.thigh = Rotation(up: leg.hip - leg.knee, ahead: pole.without((leg.ankle - leg.hip).unit))
    let straight = (leg.ankle - leg.knee).unit
    leg.shank = Rotation(up: -straight, ahead: leg.thigh.right.cross(straight))
    legs[side] = leg
  }

  /// Brings a hand to its place, and bends the elbow to reach it.
  mutating func reach(_ rest: HandRest, _ side: Side, _ girdle: ShoulderGirdle) {
    let (spot, frame) = whereabouts(rest.place)
    var goal = spot
    var touched = frame
    if let toPlace = rest.toPlace {
      let (other, otherFrame) = whereabouts(toPlace)
      goal = spot.mixed(with: other, rest.share)
      touched = frame.mixed(with: otherFrame, rest.share)
    }
    place(shoulder: side, girdle, towards: (goal - arms[side].shoulder).unit)
    var arm = arms[side]
    let pole = thorax(rest.elbow)
    var wrist = goal
    let palm = touched(rest.palm).unit
    var hand = rest.fingers.map { Rotation.hand(fingers: touched($0), palm: palm, side) }
    for _ in 0..<3 {
      if let hand, !rest.fist { wrist = goal + hand.up * 34 - hand.palm(side) * 13 }
      arm.elbow = joint(from: arm.shoulder, to: wrist, Proportions.upperArm, Proportions.forearm, pole: pole)
      guard rest.fingers == nil else { break }
      if rest.fist { wrist = goal + (arm.elbow - wrist).unit * Arm.toFist + .up * Arm.fistRadius }
      hand = .hand(fingers: (wrist - arm.elbow).unit, palm: palm, side)
    }
    arm.wrist = arm.elbow + (wrist - arm.elbow).unit * Proportions.forearm
    arm.upper = Rotation(up: arm.shoulder - arm.elbow, ahead: -pole.without((wrist - arm.shoulder).unit))
    let straight = (wrist - arm.elbow).unit
    arm.forearm = Rotation(up: -straight, ahead: arm.upper.right.cross(straight))
    arm.hand = hand ?? arm.forearm
    arm.isFist = rest.fist
    arms[side] = arm
  }

  /// Sets an upper arm on its elbow; the hand stands on its edge, thumb up.
  mutating func prop(elbow: Vector, along: Vector, _ side: Side) {
    var arm = arms[side]
    arm.upper = Rotation(up: arm.shoulder - elbow, ahead: along)
    arm.elbow = arm.shoulder - arm.upper.up * Proportions.upperArm
    arm.forearm = arm.upper * .lean(-arcCosine(-arm.upper.up.dot(along.unit)))
    arm.wrist = arm.elbow - arm.forearm.up * Proportions.forearm
    arm.hand = .hand(fingers: along, palm: Vector.up.cross(along) * side.sign, side)
    arms[side] = arm
  }

  private func whereabouts(_ place: Place) -> (Vector, Rotation) {
    switch place {
    case .world(let spot): return (spot, .none)
    case .on(let mark, let offset):
      let frame = frame(of: mark)
      return (point(mark) + frame(offset), frame)
    }
  }

  /// The middle joint of two links whose ends are given; a goal out of reach is pointed at.
  private func joint(from a: Vector, to b: Vector, _ upper: Double, _ lower: Double, pole: Vector) -> Vector {
    let line = b - a
    let distance = min(line.length, (upper + lower) * 0.9999)
    let axis = line.unit
    let along = (distance * distance + upper * upper - lower * lower) / (2 * distance)
    let out = max(0, upper * upper - along * along).squareRoot()
    return a + axis * along + pole.without(axis).unit * out
  }
}

extension Rotation {
  /// A hand whose fingers and palm point somewhere.
  static func hand(fingers: Vector, palm: Vector, _ side: Side) -> Rotation {
    let up = -fingers.unit
    var inward = palm.without(up)
    if inward.dot(inward) < 1e-9 { inward = Vector.up.without(up) }
    if inward.dot(inward) < 1e-9 { inward = Vector.ahead.without(up) }
    let right = inward.unit * -side.sign
    return Rotation(ahead: up.cross(right), up: up, right: right)
  }
}
