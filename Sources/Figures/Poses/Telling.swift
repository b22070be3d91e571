internal import CoachCore

/// What a figure does, said in words that are made from its poses alone.
struct Telling {
  private let from: Pose
  private let to: Pose
  private let start: Skeleton
  private let end: Skeleton
  private var found: [(size: Double, words: String)] = []

  init(_ figure: Figure, side: Side) {
    let (a, b) = (figure.out[0].solved.pose, figure.out[figure.out.count - 1].solved.pose)
    (from, to) = side == .right ? (a, b) : (a.mirrored, b.mirrored)
    (start, end) = (Skeleton(from), Skeleton(to))
    findTrunk()
    findLegs()
    findArms()
    // To hundredths, so that two of one size keep their order whatever the last bit of a sine is.
    found.sort { ($0.size * 100).rounded() > ($1.size * 100).rounded() }
  }

  /// Position, what touches the floor at the end, and which joints move how far.
  var sentences: String {
    var said = start.position + "."
    let supports = end.supports
    if !supports.isEmpty { said += " On the floor at the end: " + Telling.list(supports) + "." }
    let moves = movements
    if !moves.isEmpty { said += " " + Telling.capital(Telling.list(moves)) + "." }
    return said
  }

  /// The movements, the greatest first; at most five.
  var movements: [String] { found.prefix(5).map { $0.words } }

  private mutating func findTrunk() {
    let flexion = to.lumbar.flexion + to.thorax.flexion - from.lumbar.flexion - from.thorax.flexion
    if abs(flexion) >= 10 { add(flexion, "the back " + (flexion > 0 ? "rounds" : "arches") + Telling.by(flexion)) }
    let turn = to.lumbar.rotation + to.thorax.rotation - from.lumbar.rotation - from.thorax.rotation
    if abs(turn) >= 10 { add(turn, "the trunk turns" + Telling.by(turn) + " to the " + (turn > 0 ? "right" : "left")) }
    let (sideA, sideB) = (from.lumbar.side + from.thorax.side, to.lumbar.side + to.thorax.side)
    if abs(sideB - sideA) >= 10 {
      add(
        sideB - sideA,
        "the trunk " + (abs(sideB) > abs(sideA) ? "bends aside" : "straightens") + Telling.by(sideB - sideA))
    }
    let lean = end.lean - start.lean
    if abs(lean) >= 8 && abs(lean) < 170 {
      add(lean, "the pelvis tips " + (lean > 0 ? "forward" : "back") + Telling.by(lean))
    }
    let roll = to.pelvis.spin - from.pelvis.spin
    if abs(roll) >= 10 { add(roll, "the pelvis turns" + Telling.by(roll) + " to the " + (roll > 0 ? "right" : "left")) }
    let drop = to.pelvis.list - from.pelvis.list
    if abs(drop) >= 8 { add(drop, "one side of the pelvis lifts" + Telling.by(drop)) }
    let rise = (end.pelvisCentre.y - start.pelvisCentre.y) * Telling.centimetre
    if abs(rise) >= 3 {
      add(
        rise * 3, "the hips " + (rise > 0 ? "rise" : "sink") + " about " + Text.digits(Int(abs(rise).rounded())) + " cm"
      )
    }
    let breath = to.breath - from.breath
    if abs(breath) >= 3 { add(5, breath > 0 ? "belly and ribs widen" : "belly and ribs sink") }
    let shrug = to.shoulders.right.up - from.shoulders.right.up
    if abs(shrug) >= 15 { add(shrug / 2, "both shoulders " + (shrug > 0 ? "rise" : "sink")) }
  }

  /// Thousandths of body height to centimetres, for someone of 1.75 m.
  private static let centimetre = 0.175

  private mutating func findLegs() {
    let a = Pair(left: start.legTurns(.left), right: start.legTurns(.right))
    let b = Pair(left: end.legTurns(.left), right: end.legTurns(.right))
    add(
      "hip", "hips", Pair(left: a.left.flexion, right: a.right.flexion),
      Pair(left: b.left.flexion, right: b.right.flexion)
    ) {
      $1 > $0
        ? "bends" + Telling.to($1)
        : $1 < -3 ? "extends" + Telling.to(-$1) + " behind the trunk" : "straightens" + Telling.to($1)
    }
    add(
      "leg", "legs", Pair(left: a.left.abduction, right: a.right.abduction),
      Pair(left: b.left.abduction, right: b.right.abduction)
    ) {
      "moves" + (abs($1) > abs($0) ? " aside" : " in") + Telling.by($0 - $1)
    }
    add("knee", "knees", Pair(left: a.left.knee, right: a.right.knee), Pair(left: b.left.knee, right: b.right.knee)) {
      ($1 > $0 ? "bends" : "straightens") + Telling.to($1)
    }
    add(
      "foot", "feet", Pair(left: a.left.ankle, right: a.right.ankle), Pair(left: b.left.ankle, right: b.right.ankle),
      least: 12
    ) {
      ($1 > $0 ? "pulls up" : "points down") + Telling.by($0 - $1)
    }
  }

  /// Hands that stay where they are, and arms that only hang, do not count as moving.
  private mutating func findArms() {
    var (a, b, bendA, bendB) = (Pair(both: 0.0), Pair(both: 0.0), Pair(both: 0.0), Pair(both: 0.0))
    for side in Side.allCases where !from.arms[side].stays(with: to.arms[side]) {
      (a[side], b[side]) = (start.lift(side), end.lift(side))
      (bendA[side], bendB[side]) = (start.arms[side].bend, end.arms[side].bend)
    }
    add("arm", "arms", a, b, least: 15) { ($1 > $0 ? "lifts" : "lowers") + Telling.by($0 - $1) }
    add("elbow", "elbows", bendA, bendB, least: 20) { ($1 > $0 ? "bends" : "straightens") + Telling.to($1) }
  }

  private mutating func add(_ size: Double, _ words: String) { found.append((abs(size), words)) }

  /// A movement of a joint on one side, or on both where it is the same.
  private mutating func add(
    _ one: String, _ two: String, _ a: Pair<Double>, _ b: Pair<Double>, least: Double = 10,
    _ verb: (Double, Double) -> String
  ) {
    let (left, right) = (b.left - a.left, b.right - a.right)
    if abs(left) >= least, abs(left - right) < 2 {
      return add(left, "both " + two + " " + Telling.plural(verb(a.left, b.left)))
    }
    if abs(left) >= least { add(left, "the left " + one + " " + verb(a.left, b.left)) }
    if abs(right) >= least { add(right, "the right " + one + " " + verb(a.right, b.right)) }
  }

  private static func degrees(_ value: Double) -> String { Text.digits(Int((abs(value) / 5).rounded()) * 5) + "°" }
  private static func by(_ value: Double) -> String { " by " + degrees(value) }
  private static func to(_ value: Double) -> String { " to " + degrees(max(0, value)) }

  /// "bends to 5°" of two: "bend to 5°".
  private static func plural(_ verb: String) -> String {
    var bytes = Array(verb.utf8)
    if let end = bytes.firstIndex(of: 0x20), end > 0 { bytes.remove(at: end - 1) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func list(_ words: [String]) -> String {
    var said = ""
    for (i, word) in words.enumerated() {
      if i > 0 { said += i == words.count - 1 ? " and " : ", " }
      said += word
    }
    return said
  }

  static func capital(_ words: String) -> String {
    var bytes = Array(words.utf8)
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArmPlan {
  fileprivate func stays(with other: ArmPlan) -> Bool {
    switch (self, other) {
    case (.hand(let a), .hand(let b)):
      if case .world(let here) = a.place, case .world(let there) = b.place { here == there } else { false }
    case (.forearm(let a, _, _), .forearm(let b, _, _)): a == b
    case (.prop, .prop): true
    default: false
    }
  }
}

extension Skeleton {
  /// How far the pelvis is tipped forward from upright, degrees.
  var lean: Double { angle(pelvis.up.x, pelvis.up.y) }

  /// Hip flexion and abduction against the pelvis, knee flexion and ankle dorsiflexion, degrees.
  func legTurns(_ side: Side) -> LegAngles {
    let leg = solvedLeg(side)
    return LegAngles(
      angle(-leg.thigh.up.x, leg.thigh.up.y), abduction: arcCosine(leg.thigh.up.z * side.sign) - 90, knee: leg.knee,
      ankle: angle(leg.foot.ahead.y, leg.foot.ahead.x))
  }

  /// How far an arm is lifted from the side of the rib cage, degrees.
  func lift(_ side: Side) -> Double { arcCosine(arms[side].upper.up.dot(thorax.up)) }
}
