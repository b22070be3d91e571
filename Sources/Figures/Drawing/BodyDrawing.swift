internal import CoachCore

/// Draws one skeleton as a camera sees it.
struct BodyDrawing {
  let skeleton: Skeleton
  let camera: Camera
  let moving: Parts
  /// The side that is drawn paler.
  let far: Side?
  let weight: Weight
  private(set) var pieces: [Piece] = []

  init(_ skeleton: Skeleton, _ camera: Camera, moving: Parts, far: Side?, weight: Weight) {
    self.skeleton = skeleton
    self.camera = camera
    self.moving = moving
    self.far = far
    self.weight = weight
    pieces.reserveCapacity(32)
  }

  /// Draws the parts from the back to the front.
  mutating func draw(in order: [Parts]) {
    for (place, part) in order.enumerated() {
      switch part {
      case .leftArm: arm(.left, halo: place > 0 && weight.halo > 0)
      case .rightArm: arm(.right, halo: place > 0 && weight.halo > 0)
      case .leftLeg: leg(.left, halo: place > 0 && weight.halo > 0)
      case .rightLeg: leg(.right, halo: place > 0 && weight.halo > 0)
      case .trunk: trunk()
      default: head()
      }
    }
  }

  private mutating func add(_ tone: Tone, _ path: Path) {
    pieces.append(Piece(tone: tone, path: path))
  }

  private func tone(_ moves: Bool, far: Bool, cloth: Bool) -> Tone {
    switch (moves, far) {
    case (false, false): cloth ? .cloth : .skin
    case (false, true): cloth ? .farCloth : .farSkin
    case (true, false): cloth ? .movingCloth : .movingSkin
    case (true, true): cloth ? .farMovingCloth : .farMovingSkin
    }
  }

  private mutating func leg(_ side: Side, halo: Bool) {
    let outline = LegOutline(skeleton.legs[side], camera, weight)
    let isFar = side == far
    let whole = moving.contains(.leg(side))
    let thighMoves = whole || moving.contains(.thigh(side))
    let shankMoves = whole || moving.contains(.shank(side))
    if halo { add(.halo, outline.path(halo: weight.halo)) }
    if thighMoves == shankMoves {
      add(tone(thighMoves, far: isFar, cloth: false), outline.path())
    } else {
      add(tone(shankMoves, far: isFar, cloth: false), outline.path(thigh: false))
      add(tone(thighMoves, far: isFar, cloth: false), outline.path(shank: false))
    }
    add(tone(thighMoves, far: isFar, cloth: true), outline.shorts)
  }

  private mutating func arm(_ side: Side, halo: Bool) {
    let outline = ArmOutline(skeleton.arms[side], camera, weight)
    let isFar = side == far
    let moves = moving.contains(.arm(side))
    if halo { add(.halo, outline.path(halo: weight.halo)) }
    add(tone(moves, far: isFar, cloth: false), outline.path())
    add(tone(moves || moving.contains(.shoulders), far: isFar, cloth: true), outline.sleeve)
  }

  private mutating func trunk() {
    let slices = skeleton.slices
    let thicker = weight.trunk
    var neck = Path()
    neck.pebble(Hull(skeleton.neck, camera, corners: 8), grown: thicker * 0.5)
    add(.skin, neck)
    var shirt = Path()
    shirt.loop(Outline.trunk(slices, camera, grown: thicker))
    for side in Side.allCases {
      shirt.pebble(Hull(skeleton.trapezius(side), camera, corners: 8), grown: thicker)
    }
    add(moving.contains(.trunk) ? .movingCloth : .cloth, shirt)
    for (part, range) in [(Parts.pelvis, 0..<6), (.belly, 5..<12)]
    where moving.contains(part) && !moving.contains(.trunk) {
      var patch = Path()
      patch.loop(Outline.trunk(Array(slices[range]), camera, grown: thicker))
      add(.movingCloth, patch)
    }
  }

  private mutating func head() {
    let moves = moving.contains(.head)
    let grown = weight.icon ? 6.0 : 0
    var halo = Path()
    if weight.halo > 0 { halo.pebble(Hull(skeleton.skull, camera, corners: 16), grown: weight.halo + grown) }
    add(.halo, halo)
    var throat = Path()
    throat.pebble(Hull(skeleton.throat, camera, corners: 8), grown: weight.trunk * 0.5)
    add(.skin, throat)
    var hair = Path()
    hair.pebble(Hull(skeleton.hair, camera, corners: 16), grown: grown + 2)
    var face = Path()
    face.pebble(Hull(skeleton.face, camera, corners: 16), grown: grown)
    face.pebble(Hull(skeleton.nose, camera, corners: 8), grown: grown * 0.5)
    let skin: Tone = moves ? .movingSkin : .skin
    let facing = skeleton.facing(camera.toward)
    let turnedAway = facing <= -5
    add(.hair, turnedAway ? Path() : hair)
    add(skin, face)
    add(moves ? .movingCloth : .cloth, turnedAway || !weight.fine ? Path() : features)
    add(.hair, turnedAway ? hair : Path())
  }

  /// An ear, and the nose where the face is turned to the viewer.
  private var features: Path {
    var path = Path()
    for side in Side.allCases {
      let seen = Skeleton.share(skeleton.head.right.dot(camera.toward) * side.sign)
      var ear = skeleton.ear(side)
      ear.half *= seen
      path.pebble(Hull([ear], camera, corners: 8))
    }
    let seen = Skeleton.share(skeleton.head.ahead.dot(camera.toward))
    let nose = skeleton.nose
    path.pebble(Hull(nose.map { $0.shrunk(to: seen, nose[1].centre) }, camera, corners: 8))
    return path
  }

  /// The line of the spine, from sacrum to neck, drawn over everything.
  var beads: Path {
    var path = Path()
    let low = camera(skeleton.pelvisCentre + skeleton.pelvis(Vector(-40, 8, 0)))
    let points = (0...Skeleton.c7).map { camera(skeleton.spine[$0] + skeleton.frames[$0](Vector(9, 0, 0))) }
    path.thread([low] + [0, 2, 4, 6, 8, 10].map { points[$0] })
    return path
  }

  /// The parts from the back to the front.
  var order: [Parts] {
    func depth(_ points: Vector...) -> Double {
      camera.depth(points.reduce(.zero, +)) / Double(points.count)
    }
    let s = skeleton
    var all: [(part: Parts, depth: Double)] = [
      (.trunk, depth(s.pelvisCentre, s.spine[4], s.spine[8])),
      (.head, depth(s.headCentre) + 30),
    ]
    for side in Side.allCases {
      all.append((.leg(side), depth(s.legs[side].hip, s.legs[side].knee, s.legs[side].ankle) + 5))
      all.append((.arm(side), depth(s.arms[side].shoulder, s.arms[side].elbow, s.arms[side].wrist) + 25))
    }
    all.sort { $0.depth < $1.depth }
    return all.map { $0.part }
  }
}

/// What a leg is drawn from.
private struct LegOutline {
  let leg: Leg
  let camera: Camera
  let weight: Weight
  let sole: Hull
  let toes: Hull

  init(_ leg: Leg, _ camera: Camera, _ weight: Weight) {
    (self.leg, self.camera, self.weight) = (leg, camera, weight)
    sole = Hull(leg.sole, camera, corners: 12)
    toes = Hull(leg.toeBlobs, camera, corners: 8)
  }

  func path(thigh: Bool = true, shank: Bool = true, halo: Double = 0) -> Path {
    var path = Path()
    let thicker = weight.limbs
    if thigh {
      path.loop(
        Outline.limb(
          leg.hip, leg.knee, leg.thigh, Girths.thigh, camera, grown: { min(1, $0 * 2) * halo + 40 * thicker }))
    }
    if shank {
      path.loop(
        Outline.limb(leg.knee, leg.ankle, leg.shank, Girths.shank, camera, grown: { _ in halo + 26 * thicker }))
      path.pebble(sole, grown: halo + thicker * 18)
      path.pebble(toes, grown: halo + thicker * 18)
    }
    return path
  }

  var shorts: Path {
    var path = Path()
    let thicker = weight.limbs
    path.sheath(
      Outline.limb(
        leg.hip, leg.knee, leg.thigh, Girths.shorts, camera, grown: { _ in 1.5 + thicker * 40 }, open: true))
    return path
  }
}

/// What an arm is drawn from.
private struct ArmOutline {
  let arm: Arm
  let camera: Camera
  let weight: Weight
  let palm: Hull
  let fingers: Hull
  let thumb: Hull?

  init(_ arm: Arm, _ camera: Camera, _ weight: Weight) {
    (self.arm, self.camera, self.weight) = (arm, camera, weight)
    palm = Hull(arm.palmBlobs, camera, corners: 8)
    fingers = Hull(arm.fingerBlobs, camera, corners: 8)
    thumb = weight.fine ? Hull(arm.thumbBlobs, camera, corners: 8) : nil
  }

  func path(halo: Double = 0) -> Path {
    var path = Path()
    let thicker = weight.limbs
    path.loop(
      Outline.limb(
        arm.shoulder, arm.elbow, arm.upper, Girths.upperArm, camera, grown: { min(1, $0 * 2) * halo + 27 * thicker }))
    path.loop(
      Outline.limb(arm.elbow, arm.wrist, arm.forearm, Girths.forearm, camera, grown: { _ in halo + 20 * thicker }))
    path.pebble(palm, grown: halo + thicker * 14)
    path.pebble(fingers, grown: halo + thicker * 14)
    if let thumb { path.pebble(thumb, grown: halo) }
    return path
  }

  var sleeve: Path {
    var path = Path()
    let thicker = weight.limbs
    path.sheath(
      Outline.limb(
        arm.shoulder, arm.elbow, arm.upper, Girths.sleeve, camera, grown: { _ in 2 + thicker * 27 }, open: true))
    return path
  }
}

extension Girths {
  /// Clothes lie on the limb below, so that a hem is seen.
  static let shorts = [
    Girth(0, 49), Girth(0.25, 50, ahead: 4), Girth(0.45, 47, ahead: 5), Girth(0.56, 45, ahead: 5),
  ]
  static let sleeve = [Girth(0, 33), Girth(0.22, 32), Girth(0.42, 30, ahead: 2), Girth(0.56, 29, ahead: 2)]
}

extension Skeleton {
  var hair: [Blob] {
    [
      Blob(headCentre + head(Vector(-6, 13, 0)), head, Vector(60, 57, 50)),
      Blob(headCentre + head(Vector(-34, -14, 0)), head, Vector(26, 24, 36)),
    ]
  }

  var face: [Blob] {
    [
      Blob(headCentre + head(Vector(17, -14, 0)), head, Vector(41, 47, 41)),
      Blob(headCentre + head(Vector(22, 20, 0)), head, Vector(33, 32, 41)),
      Blob(headCentre + head(Vector(37, -49, 0)), head, Vector(17, 17, 17)),
      Blob(headCentre + head(Vector(2, -32, 0)), head, Vector(22, 22, 40)),
    ]
  }

  func ear(_ side: Side) -> Blob {
    Blob(headCentre + head(Vector(-18, -9, 41 * side.sign)), head, Vector(7.5, 13, 5))
  }

  /// How far something shows that faces the viewer so much: it grows as it turns towards them.
  static func share(_ facing: Double) -> Double { min(1, max(0, (facing - 0.4) * 5)) }

  /// How much nearer the face is than the hair.
  func facing(_ toward: Vector) -> Double { head(Vector(23, -27, 0)).dot(toward) }
}
