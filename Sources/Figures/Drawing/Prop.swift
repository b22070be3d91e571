internal import CoachCore

/// What a figure lies on, sits on, leans on or holds.
enum Prop: Sendable {
  /// A mat along the floor, between two places.
  case mat(from: Double, to: Double, near: Double = 165)
  /// A solid: the middle of its underside, and its length, height and depth.
  case box(Vector, Vector)
  /// A chair or stool facing ahead: the middle of the seat's top, with or without a back.
  case chair(Vector, back: Bool)
  case table(Vector, Vector)
  /// A strap from a hand round the foot of a side.
  case strap(hands: Side?, foot: Side)
  /// A stick along head, back and tailbone.
  case stick
  /// A cushion between the knees.
  case cushion
  case ground(from: Double, to: Double)
  /// A flat cushion under a knee, a shin or a thigh: the middle of its underside, and its size.
  case pad(Vector, Vector)
  /// A rail along the way one faces: its ends, its height, and how far to the right.
  case rail(from: Double, to: Double, height: Double, aside: Double)
}

extension Prop {
  /// Whether it is drawn over the figure, as a mat that is seen edge-on and hides what dips below it.
  func covers(_ camera: Camera) -> Bool {
    switch self {
    case .mat, .ground: camera.down < 4
    case .pad(let foot, _): camera.down < 4 && foot.y == 0
    default: isHeld
    }
  }

  /// Whether it goes where the body goes.
  var isHeld: Bool {
    switch self {
    case .cushion, .strap, .stick: true
    default: false
    }
  }

  func pieces(_ skeleton: Skeleton, _ camera: Camera) -> [Piece] {
    switch self {
    case .mat(let from, let to, let near):
      [
        Piece(
          tone: .prop,
          path: Prop.solid(Vector((from + to) / 2, -13, near - 165), Vector(to - from, 13, 330), camera))
      ]
    case .ground(let from, let to):
      [Piece(tone: .prop, path: Prop.solid(Vector((from + to) / 2, -9, 0), Vector(to - from, 9, 240), camera))]
    case .box(let foot, let size): [Piece(tone: .prop, path: Prop.solid(foot, size, camera))]
    case .chair(let seat, let back): Prop.chair(seat, back: back, camera)
    case .table(let foot, let size): Prop.table(foot, size, camera)
    case .strap(let hands, let foot): [Piece(tone: .strap, path: Prop.strap(skeleton, hands, foot, camera))]
    case .stick: [Piece(tone: .strap, path: Prop.stick(skeleton, camera))]
    case .pad(let foot, let size): [Piece(tone: .cushion, path: Prop.solid(foot, size, camera))]
    case .rail(let from, let to, let height, let aside):
      [Piece(tone: .propDeep, path: Prop.rail(from, to, height, aside, camera))]
    case .cushion: [Piece(tone: .cushion, path: Prop.cushion(skeleton, camera))]
    }
  }

  private static func solid(_ foot: Vector, _ size: Vector, _ camera: Camera) -> Path {
    var path = Path()
    path.polygon(hull(corners(foot, size).map { camera($0) }))
    return path
  }

  private static func corners(_ foot: Vector, _ size: Vector) -> [Vector] {
    var all: [Vector] = []
    for x in [-0.5, 0.5] {
      for y in [0.0, 1] {
        for z in [-0.5, 0.5] { all.append(foot + Vector(x, y, z) * size) }
      }
    }
    return all
  }

  /// The convex hull, the same way round as outlines run (gift wrapping; a solid has eight corners).
  private static func hull(_ points: [Spot]) -> [Spot] {
    guard var at = points.min(by: { $0.x < $1.x || ($0.x == $1.x && $0.y < $1.y) }) else { return [] }
    let start = at
    var all: [Spot] = []
    repeat {
      all.append(at)
      var next = points[0]
      for p in points where p != at {
        let turn = (next.x - at.x) * (p.y - at.y) - (next.y - at.y) * (p.x - at.x)
        if next == at || turn < -1e-9 || (abs(turn) <= 1e-9 && (p - at).length > (next - at).length) { next = p }
      }
      at = next
    } while at != start && all.count < points.count
    return all
  }

  private static func chair(_ seat: Vector, back: Bool, _ camera: Camera) -> [Piece] {
    var legs = Path()
    for x in [-78.0, 78] {
      for z in [-122.0, 122] {
        let foot = Vector(seat.x + x, 0, seat.z + z)
        legs.polygon(hull(corners(foot, Vector(15, seat.y - 10, 15)).map { camera($0) }))
      }
    }
    var top = solid(Vector(seat.x, seat.y - 22, seat.z), Vector(200, 22, 284), camera)
    if back {
      top.polygon(hull(corners(Vector(seat.x - 104, seat.y - 22, seat.z), Vector(16, 300, 270)).map { camera($0) }))
    }
    return [Piece(tone: .propDeep, path: legs), Piece(tone: .prop, path: top)]
  }

  private static func rail(_ from: Double, _ to: Double, _ height: Double, _ aside: Double, _ camera: Camera) -> Path {
    var path = solid(Vector((from + to) / 2, height - 18, aside), Vector(to - from, 18, 18), camera)
    for x in [from + 12, to - 12] {
      path.polygon(hull(corners(Vector(x, 0, aside), Vector(14, height - 10, 14)).map { camera($0) }))
    }
    return path
  }

  private static func table(_ foot: Vector, _ size: Vector, _ camera: Camera) -> [Piece] {
    var legs = Path()
    for x in [-0.46, 0.46] {
      for z in [-0.44, 0.44] {
        legs.polygon(
          hull(corners(foot + Vector(x * size.x, 0, z * size.z), Vector(18, size.y - 10, 18)).map { camera($0) }))
      }
    }
    let top = solid(foot + Vector(0, size.y - 24, 0), Vector(size.x, 24, size.z), camera)
    return [Piece(tone: .propDeep, path: legs), Piece(tone: .prop, path: top)]
  }

  private static func strap(_ skeleton: Skeleton, _ hands: Side?, _ foot: Side, _ camera: Camera) -> Path {
    var path = Path()
    let leg = skeleton.legs[foot]
    let under = leg.ankle + leg.foot(Vector(62, -44, 0))
    for side in Side.allCases where hands == nil || hands == side {
      let arm = skeleton.arms[side]
      let fist = arm.knuckles + arm.hand.up * 8
      let end = leg.ankle + leg.foot(Vector(66, -8, 0))
      path.line([camera(fist - (under - fist).unit * 50), camera(under), camera(end)])
    }
    return path
  }

  private static func stick(_ skeleton: Skeleton, _ camera: Camera) -> Path {
    var path = Path()
    let low = skeleton.pelvisCentre + skeleton.pelvis(Vector(-92, 10, 0))
    let high = skeleton.point(.backOfHead) + skeleton.head(Vector(-8, 0, 0))
    let along = (high - low).unit
    path.line([camera(low - along * 50), camera(high + along * 70)])
    return path
  }

  private static func cushion(_ skeleton: Skeleton, _ camera: Camera) -> Path {
    let (a, b) = (skeleton.legs.left, skeleton.legs.right)
    let middle = (a.knee + b.knee) * 0.5 + (a.thigh.up + b.thigh.up) * 14
    let half = max(8, (b.knee - a.knee).length / 2 - 24)
    var path = Path()
    path.pebble(Hull([Blob(middle, a.thigh, Vector(30, 36, half))], camera, corners: 16))
    return path
  }
}
