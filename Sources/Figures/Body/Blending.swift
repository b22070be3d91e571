internal import CoachCore

/// A pose together with what came of it.
struct SolvedPose: Sendable {
  let pose: Pose
  let skeleton: Skeleton

  init(_ pose: Pose) {
    self.pose = pose
    skeleton = Skeleton(pose)
  }

  /// A moment on the way to another pose: what both touch stays touched, everything else turns in its joints.
  func toward(_ other: SolvedPose, _ share: Double) -> Pose {
    if share <= 0 { return pose }
    if share >= 1 { return other.pose }
    let (a, b) = (pose, other.pose)
    var pose = a
    pose.pelvis.lean = mix(a.pelvis.lean, b.pelvis.lean, share)
    pose.pelvis.turn = mix(a.pelvis.turn, b.pelvis.turn, share)
    pose.pelvis.list = mix(a.pelvis.list, b.pelvis.list, share)
    pose.pelvis.spin = mix(a.pelvis.spin, b.pelvis.spin, share)
    let goal = a.pelvis.held == b.pelvis.held ? b.pelvis.at : other.skeleton.point(a.pelvis.held)
    pose.pelvis.at = a.pelvis.at.mixed(with: goal, share)
    pose.lumbar = a.lumbar.mixed(with: b.lumbar, share)
    pose.thorax = a.thorax.mixed(with: b.thorax, share)
    pose.headRests = a.headRests && b.headRests
    pose.neck = skeleton.neckBend.mixed(with: other.skeleton.neckBend, share)
    pose.nod = mix(a.nod, b.nod, share)
    pose.breath = mix(a.breath, b.breath, share)
    for side in Side.allCases {
      pose.shoulders[side] = a.shoulders[side].mixed(with: b.shoulders[side], share)
      pose.legs[side] = leg(side, toward: other, share)
      pose.arms[side] = arm(side, toward: other, share)
    }
    return pose
  }

  private func leg(_ side: Side, toward other: SolvedPose, _ share: Double) -> LegPlan {
    switch (pose.legs[side], other.pose.legs[side]) {
    case (.angles(let a), .angles(let b)): .angles(a.mixed(with: b, share))
    case (.foot(let a), .foot(let b)): .foot(a.mixed(with: b, share))
    case (.kneel(let thigh, let shank, let ankle, let toes), .kneel(let thigh2, let shank2, let ankle2, let toes2)):
      .kneel(
        thigh: thigh.swung(toward: thigh2, share), shank: shank.swung(toward: shank2, share),
        ankle: mix(ankle, ankle2, share), toes: mix(toes, toes2, share))
    default: .solved(skeleton.solvedLeg(side).mixed(with: other.skeleton.solvedLeg(side), share))
    }
  }

  private func arm(_ side: Side, toward other: SolvedPose, _ share: Double) -> ArmPlan {
    switch (pose.arms[side], other.pose.arms[side]) {
    case (.angles(let a), .angles(let b)): .angles(a.mixed(with: b, share))
    case (.hand(let a), .hand(let b)) where a.isLike(b): .hand(a.mixed(with: b, share))
    case (.prop(let elbow, let along), .prop(let elbow2, let along2)):
      .prop(elbow: elbow.mixed(with: elbow2, share), along: along.mixed(with: along2, share).unit)
    case (.forearm(let upper, let along, let palm), .forearm(let upper2, let along2, let palm2)):
      .forearm(
        upper: upper.mixed(with: upper2, share).unit, along: along.mixed(with: along2, share).unit,
        palm: palm.mixed(with: palm2, share).unit)
    default: .solved(skeleton.solvedArm(side).mixed(with: other.skeleton.solvedArm(side), share))
    }
  }
}

extension SIMD3<Double> {
  /// A direction between two; one that points equally far aside at both ends does so between, so that knees stay put.
  fileprivate func swung(toward other: Vector, _ share: Double) -> Vector {
    let (a, b) = (unit, other.unit)
    guard abs(a.z - b.z) < 0.01 else { return a.mixed(with: b, share).unit }
    let aside = mix(a.z, b.z, share)
    let level = Vector(mix(a.x, b.x, share), mix(a.y, b.y, share), 0).unit
    return level * Swift.max(0, 1 - aside * aside).squareRoot() + .right * aside
  }
}

extension FootRest {
  func mixed(with b: FootRest, _ share: Double) -> FootRest {
    let start = knee ?? .level(heading) + .up * 0.6
    let end = b.knee ?? .level(b.heading) + .up * 0.6
    return FootRest(
      spot.mixed(with: b.spot, share), heading: mix(heading, b.heading, share), raise: mix(raise, b.raise, share),
      knee: start.mixed(with: end, share), pitch: mix(pitch, b.pitch, share), roll: mix(roll, b.roll, share))
  }
}

extension HandRest {
  /// Whether a hand slides from here to there; else the arm turns in its joints on the way.
  fileprivate func isLike(_ other: HandRest) -> Bool {
    place.isOnBody == other.place.isOnBody && (fingers == nil) == (other.fingers == nil)
  }

  func mixed(with b: HandRest, _ share: Double) -> HandRest {
    var rest = self
    switch (toPlace, b.toPlace) {
    case (_, let further?):
      rest.toPlace = further
      rest.share = mix(toPlace == nil ? 0 : self.share, b.share, share)
    case (_?, nil): rest.share = mix(self.share, 1, share)
    case (nil, nil):
      rest.toPlace = b.place
      rest.share = share
    }
    rest.elbow = elbow.mixed(with: b.elbow, share)
    rest.palm = palm.mixed(with: b.palm, share)
    if let start = fingers, let end = b.fingers { rest.fingers = start.mixed(with: end, share) }
    return rest
  }
}

extension Skeleton {
  func solvedLeg(_ side: Side) -> SolvedLeg {
    let leg = legs[side]
    let bend = arcCosine(leg.thigh.up.dot(leg.shank.up))
    return SolvedLeg(thigh: pelvis.to(leg.thigh), knee: bend, foot: leg.shank.to(leg.foot), toes: leg.toeBend)
  }

  func solvedArm(_ side: Side) -> SolvedArm {
    let arm = arms[side]
    let bend = arcCosine(arm.upper.up.dot(arm.forearm.up))
    return SolvedArm(upper: thorax.to(arm.upper), elbow: bend, hand: arm.forearm.to(arm.hand))
  }
}
