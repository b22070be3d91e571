internal import CoachCore

/// How a stretch of the spine is bent in all; each of its links takes an equal share.
struct Bend: Hashable, Sendable {
  /// Degrees; positive bends forward.
  var flexion: Double
  /// Degrees to the right.
  var rotation: Double
  /// Degrees to the right.
  var side: Double

  init(_ flexion: Double = 0, rotation: Double = 0, side: Double = 0) {
    self.flexion = flexion
    self.rotation = rotation
    self.side = side
  }

  var mirrored: Bend { Bend(flexion, rotation: -rotation, side: -side) }

  func mixed(with b: Bend, _ share: Double) -> Bend {
    Bend(
      mix(flexion, b.flexion, share), rotation: mix(rotation, b.rotation, share), side: mix(side, b.side, share))
  }

  /// The turn of one of `links` equal links.
  func link(of links: Double) -> Rotation {
    let leant = flexion == 0 ? Rotation.none : .lean(flexion / links)
    if rotation == 0 && side == 0 { return leant }
    return .turn(rotation / links) * .list(side / links) * leant
  }
}

/// How an arm is held against the rib cage, in the clinic's terms: 0 everywhere hangs straight down, thumb ahead.
struct ArmAngles: Hashable, Sendable {
  var flexion: Double
  var abduction: Double
  /// Outward turn of the upper arm.
  var rotation: Double
  var elbow: Double
  /// Turns the palm from the thigh to the back.
  var pronation: Double
  /// Towards the palm.
  var wrist: Double

  init(
    _ flexion: Double, abduction: Double = 5, rotation: Double = 0, elbow: Double = 8, pronation: Double = 20,
    wrist: Double = 0
  ) {
    self.flexion = flexion
    self.abduction = abduction
    self.rotation = rotation
    self.elbow = elbow
    self.pronation = pronation
    self.wrist = wrist
  }

  func mixed(with b: ArmAngles, _ share: Double) -> ArmAngles {
    ArmAngles(
      mix(flexion, b.flexion, share), abduction: mix(abduction, b.abduction, share),
      rotation: mix(rotation, b.rotation, share), elbow: mix(elbow, b.elbow, share),
      pronation: mix(pronation, b.pronation, share), wrist: mix(wrist, b.wrist, share))
  }
}

/// How a leg is held against the pelvis, in the clinic's terms: 0 everywhere stands straight.
struct LegAngles: Hashable, Sendable {
  var flexion: Double
  var abduction: Double
  /// Outward turn of the thigh.
  var rotation: Double
  var knee: Double
  /// Positive pulls the toes up, negative points them.
  var ankle: Double
  /// Toes bent up against the ball of the foot.
  var toes: Double

  init(
    _ flexion: Double, abduction: Double = 0, rotation: Double = 0, knee: Double = 2, ankle: Double = -20,
    toes: Double = 0
  ) {
    self.flexion = flexion
    self.abduction = abduction
    self.rotation = rotation
    self.knee = knee
    self.ankle = ankle
    self.toes = toes
  }

  func mixed(with b: LegAngles, _ share: Double) -> LegAngles {
    LegAngles(
      mix(flexion, b.flexion, share), abduction: mix(abduction, b.abduction, share),
      rotation: mix(rotation, b.rotation, share), knee: mix(knee, b.knee, share),
      ankle: mix(ankle, b.ankle, share), toes: mix(toes, b.toes, share))
  }
}

/// One of something for each side of the body.
struct Pair<Value> {
  var left: Value
  var right: Value

  init(left: Value, right: Value) {
    self.left = left
    self.right = right
  }

  init(both value: Value) { self.init(left: value, right: value) }

  subscript(side: Side) -> Value {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  var swapped: Pair { Pair(left: right, right: left) }
}

extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {}
extension Pair: Hashable where Value: Hashable {}

extension Side {
  /// +1 to the right.
  var sign: Double { self == .right ? 1 : -1 }
}
