internal import CoachCore

/// How the whole body is held at one moment: turns of the joints, and what rests on the floor or on a prop.
///
/// Angles are in degrees, lengths in thousandths of body height.
struct Pose: Sendable {
  var pelvis: PelvisPlan
  var lumbar = Bend()
  var thorax = Bend()
  var neck = Bend()
  /// Nod of the head on the neck.
  var nod = 0.0
  var arms: Pair<ArmPlan>
  var legs: Pair<LegPlan>
  /// How far each shoulder is drawn up and ahead.
  var shoulders = Pair(both: ShoulderGirdle())
  /// Bends the neck until the head rests on the floor.
  var headRests = false
  /// −1 breathed out to 1 breathed in.
  var breath = 0.0

  /// With the right arm and leg given, and the left ones as in a mirror.
  init(pelvis: PelvisPlan, arms: ArmPlan, legs: LegPlan) {
    self.pelvis = pelvis
    self.arms = Pair(left: arms.mirrored, right: arms)
    self.legs = Pair(left: legs.mirrored, right: legs)
  }

  /// Sets the right arm, and the left one as in a mirror.
  mutating func setArms(_ plan: ArmPlan) { arms = Pair(left: plan.mirrored, right: plan) }

  /// Sets the right leg, and the left one as in a mirror.
  mutating func setLegs(_ plan: LegPlan) { legs = Pair(left: plan.mirrored, right: plan) }

  /// The same pose with left and right exchanged.
  var mirrored: Pose {
    var pose = self
    pose.pelvis = pelvis.mirrored
    pose.lumbar = lumbar.mirrored
    pose.thorax = thorax.mirrored
    pose.neck = neck.mirrored
    pose.arms = Pair(left: arms.right.mirrored, right: arms.left.mirrored)
    pose.legs = Pair(left: legs.right.mirrored, right: legs.left.mirrored)
    pose.shoulders = shoulders.swapped
    return pose
  }

  /// A copy with changes.
  func but(_ change: (inout Pose) -> Void) -> Pose {
    var pose = self
    change(&pose)
    return pose
  }
}

/// A shoulder drawn up and ahead of its place.
struct ShoulderGirdle: Hashable, Sendable {
  var up = 0.0
  var ahead = 0.0

  func mixed(with b: ShoulderGirdle, _ share: Double) -> ShoulderGirdle {
    ShoulderGirdle(up: mix(up, b.up, share), ahead: mix(ahead, b.ahead, share))
  }
}

/// How the pelvis is turned, and where one mark of the body is held.
struct PelvisPlan: Sendable {
  /// 0 upright, 90 prone or on all fours, −90 supine.
  var lean: Double
  /// To the right about the vertical, about the axis ahead, and about its own long axis.
  var turn = 0.0
  var list = 0.0
  var spin = 0.0
  var held: BodyMark
  var at: Vector

  init(
    lean: Double, turn: Double = 0, list: Double = 0, spin: Double = 0, _ held: BodyMark = .pelvis, at: Vector
  ) {
    self.lean = lean
    self.turn = turn
    self.list = list
    self.spin = spin
    self.held = held
    self.at = at
  }

  var rotation: Rotation {
    var r = Rotation.lean(lean)
    if list != 0 { r = r * .list(list) }
    if spin != 0 { r = r * .turn(spin) }
    return turn == 0 ? r : .turn(turn) * r
  }

  var mirrored: PelvisPlan {
    PelvisPlan(lean: lean, turn: -turn, list: -list, spin: -spin, held.mirrored, at: at.mirrored)
  }
}

/// How an arm finds its place.
enum ArmPlan: Sendable {
  case angles(ArmAngles)
  /// The hand goes somewhere, and the elbow follows.
  case hand(HandRest)
  /// The upper arm and the forearm point in directions of the world; the palm faces down unless said otherwise.
  case forearm(upper: Vector, along: Vector, palm: Vector = .down)
  /// The elbow rests on the floor and carries the trunk, which leans as the upper arm needs it.
  case prop(elbow: Vector, along: Vector)
  case solved(SolvedArm)

  var mirrored: ArmPlan {
    switch self {
    case .angles: self
    case .hand(let rest): .hand(rest.mirrored)
    case .forearm(let upper, let along, let palm):
      .forearm(upper: upper.mirrored, along: along.mirrored, palm: palm.mirrored)
    case .prop(let elbow, let along): .prop(elbow: elbow.mirrored, along: along.mirrored)
    case .solved(let arm): .solved(arm.mirrored)
    }
  }
}

/// How a leg finds its place.
enum LegPlan: Sendable {
  case angles(LegAngles)
  /// The foot stands somewhere, and the knee follows.
  case foot(FootRest)
  /// Thigh and shank point in directions of the world, as in kneeling.
  case kneel(thigh: Vector, shank: Vector, ankle: Double, toes: Double)
  case solved(SolvedLeg)

  var mirrored: LegPlan {
    switch self {
    case .angles: self
    case .foot(let rest): .foot(rest.mirrored)
    case .kneel(let thigh, let shank, let ankle, let toes):
      .kneel(thigh: thigh.mirrored, shank: shank.mirrored, ankle: ankle, toes: toes)
    case .solved(let leg): .solved(leg.mirrored)
    }
  }
}

/// A place for a hand: of the world, or on the body itself.
enum Place: Sendable {
  case world(Vector)
  /// An offset from a mark, in the directions of the part that carries the mark.
  case on(BodyMark, Vector)

  var isOnBody: Bool { if case .on = self { true } else { false } }

  var mirrored: Place {
    switch self {
    case .world(let place): .world(place.mirrored)
    case .on(let mark, let offset): .on(mark.mirrored, offset.mirrored)
    }
  }
}

/// Where a hand rests.
struct HandRest: Sendable {
  /// What the middle of the palm touches.
  var place: Place
  var toPlace: Place?
  /// How far between the two places, where there are two.
  var share = 0.0
  /// Where the elbow points, in the directions of the rib cage.
  var elbow: Vector
  /// Where fingers and palm face, in the directions of what is touched; nil goes on from the forearm.
  var fingers: Vector?
  var palm: Vector
  /// Closed, the knuckles on what is touched.
  var fist = false

  init(_ place: Place, elbow: Vector = Vector(-1, -0.4, 0), fingers: Vector? = nil, palm: Vector = .down) {
    self.place = place
    self.elbow = elbow
    self.fingers = fingers
    self.palm = palm
  }

  var mirrored: HandRest {
    var rest = HandRest(place.mirrored, elbow: elbow.mirrored, fingers: fingers?.mirrored, palm: palm.mirrored)
    rest.toPlace = toPlace?.mirrored
    rest.share = share
    rest.fist = fist
    return rest
  }
}

/// Where a foot stands.
struct FootRest: Sendable {
  /// Under the ankle when the sole is level; y is the height of what is stood on.
  var spot: Vector
  /// Degrees to the right of ahead.
  var heading: Double
  /// Degrees that the heel is raised about the ball of the foot.
  var raise: Double
  /// Where the knee points; nil: over the toes and up.
  var knee: Vector?
  /// Degrees that the whole foot is pitched toes up, as on a heel.
  var pitch: Double
  /// Degrees that the sole is rolled to the right, on to its right edge.
  var roll: Double

  init(
    _ spot: Vector, heading: Double = 0, raise: Double = 0, knee: Vector? = nil, pitch: Double = 0, roll: Double = 0
  ) {
    self.spot = spot
    self.heading = heading
    self.raise = raise
    self.knee = knee
    self.pitch = pitch
    self.roll = roll
  }

  var mirrored: FootRest {
    FootRest(spot.mirrored, heading: -heading, raise: raise, knee: knee?.mirrored, pitch: pitch, roll: -roll)
  }
}

extension SIMD3<Double> {
  /// As in a mirror that stands between left and right.
  var mirrored: Vector { Vector(x, y, -z) }
}
