internal import CoachCore

extension Skeleton {
  /// How one lies, kneels, sits or stands.
  var position: String {
    if let side = Side.allCases.first(where: { isPropped($0) }) {
      return "On the " + side.word + " side, on the forearm"
    }
    if abs(pelvis.right.y) > 0.6 && pelvisCentre.y < 140 {
      return "Lying on the " + (pelvis.right.y > 0 ? Side.left.word : Side.right.word) + " side"
    }
    if pelvis.ahead.y > 0.6 { return "Lying face up" }
    let knees = Side.allCases.filter { legs[$0].knee.y < 42 }
    if pelvis.ahead.y < -0.6 {
      if Side.allCases.allSatisfy({ arms[$0].elbow.y < 30 }) && pelvisCentre.y > 75 {
        return knees.isEmpty ? "On the forearms and toes" : "On the forearms and knees"
      }
      if knees.count == 2 && pelvisCentre.y > 200 {
        let hands = Side.allCases.filter { arms[$0].wrist.y < 70 }
        return hands.count == 2 ? "On hands and knees" : "On one hand and the knees"
      }
      if pelvisCentre.y < 120 { return "Lying face down" }
    }
    if knees.count == 2 && pelvisCentre.y > 120 { return "On hands and knees" }
    if knees.count == 1 { return "Kneeling on the " + knees[0].word + " knee" }
    if pelvisCentre.y < 120 { return "Sitting on the floor" }
    if abs(legs.left.thigh.up.y) < 0.5 && abs(legs.right.thigh.up.y) < 0.5 { return "Sitting" }
    let feet = Side.allCases.filter { legs[$0].ball.y < 60 }
    return feet.count == 1 ? "Standing on the " + feet[0].word + " leg" : "Standing"
  }

  private func isPropped(_ side: Side) -> Bool {
    abs(pelvis.right.y) > 0.6 && arms[side].elbow.y < 40 && arms[side].shoulder.y - arms[side].elbow.y > 90
  }

  /// The parts that rest on the floor, from head to foot.
  var supports: [String] {
    var all: [String] = []
    if lowestOfHead < 4 { all.append("head") }
    if point(.upperBack).y < 16 { all.append("upper back") }
    if point(.breastbone).y < 14 { all.append("chest") }
    all += both("forearm") { liesOnForearm($0) }
    all += both("hand") { (arms[$0].palmBlobs + arms[$0].fingerBlobs).reachFloor(within: 4) && !liesOnForearm($0) }
    if point(.buttocks).y < 14 || (pelvisCentre.y < 100 && pelvis.up.y > 0.6) { all.append("seat") }
    if point(.pubis).y < 14 { all.append("front of the pelvis") }
    all += both("hip") { point(.hipSide($0)).y < 10 }
    all += both("knee") { legs[$0].knee.y < 42 }
    all += both("foot") { (legs[$0].sole + legs[$0].toeBlobs).reachFloor(within: 14) }
    return all
  }

  private func liesOnForearm(_ side: Side) -> Bool { arms[side].elbow.y < 32 && arms[side].wrist.y < 50 }

  private func both(_ part: String, _ holds: (Side) -> Bool) -> [String] {
    switch (holds(.left), holds(.right)) {
    case (true, true): [part == "foot" ? "both feet" : "both " + part + "s"]
    case (true, false): ["left " + part]
    case (false, true): ["right " + part]
    case (false, false): []
    }
  }
}

extension [Blob] {
  fileprivate func reachFloor(within height: Double) -> Bool { contains { $0.support(.down).y < height } }
}

extension Side {
  var word: String { self == .left ? "left" : "right" }
}

extension Arm {
  /// Degrees that the elbow is bent.
  var bend: Double { arcCosine(upper.up.dot(forearm.up)) }
}
