/// How a part of the body is turned: where its own ahead, up and right point.
struct Rotation: Hashable, Sendable {
  var ahead: Vector
  var up: Vector
  var right: Vector

  static let none = Rotation(ahead: .ahead, up: .up, right: .right)

  init(ahead: Vector, up: Vector, right: Vector) {
    self.ahead = ahead
    self.up = up
    self.right = right
  }

  /// Turned so that `up` is exact and `ahead` as near as it can be.
  init(up: Vector, ahead: Vector) {
    let up = up.unit
    var level = ahead.without(up)
    if level.dot(level) < 1e-9 { level = Vector(up.y, -up.x, 0).without(up) }
    if level.dot(level) < 1e-9 { level = Vector(0, up.z, -up.y).without(up) }
    self.init(ahead: level.unit, up: up, right: level.unit.cross(up))
  }

  /// A turn of the vertical: positive leans ahead, as flexing the trunk does.
  static func lean(_ degrees: Double) -> Rotation {
    let c = cosine(degrees)
    let s = sine(degrees)
    return Rotation(ahead: Vector(c, -s, 0), up: Vector(s, c, 0), right: .right)
  }

  /// A turn to the right about the vertical.
  static func turn(_ degrees: Double) -> Rotation {
    let c = cosine(degrees)
    let s = sine(degrees)
    return Rotation(ahead: Vector(c, 0, s), up: .up, right: Vector(-s, 0, c))
  }

  /// A tilt to the right about the axis that points ahead.
  static func list(_ degrees: Double) -> Rotation {
    let c = cosine(degrees)
    let s = sine(degrees)
    return Rotation(ahead: .ahead, up: Vector(0, c, s), right: Vector(0, -s, c))
  }

  func callAsFunction(_ v: Vector) -> Vector { ahead * v.x + up * v.y + right * v.z }

  /// The vector of the world in this part's own directions.
  func local(_ v: Vector) -> Vector { Vector(ahead.dot(v), up.dot(v), right.dot(v)) }

  static func * (a: Rotation, b: Rotation) -> Rotation {
    Rotation(ahead: a(b.ahead), up: a(b.up), right: a(b.right))
  }

  /// The turn that leads from this one to the other, in this one's own directions.
  func to(_ other: Rotation) -> Rotation {
    Rotation(ahead: local(other.ahead), up: local(other.up), right: local(other.right))
  }

  /// A part of the way to the other along the shortest turn.
  func mixed(with other: Rotation, _ share: Double) -> Rotation {
    let d = to(other)
    let axis = Vector(d.up.z - d.right.y, d.right.x - d.ahead.z, d.ahead.y - d.up.x)
    let twiceSine = axis.length
    let angle = arcCosine((d.ahead.x + d.up.y + d.right.z - 1) / 2)
    guard twiceSine > 1e-9 else { return share < 0.5 ? self : other }
    return self * Rotation(axis: axis / twiceSine, degrees: angle * share)
  }

  init(axis a: Vector, degrees: Double) {
    let c = cosine(degrees)
    let s = sine(degrees)
    func turned(_ v: Vector) -> Vector { v * c + a.cross(v) * s + a * (a.dot(v) * (1 - c)) }
    self.init(ahead: turned(.ahead), up: turned(.up), right: turned(.right))
  }
}
