/// A place in a drawing, in thousandths of body height; y grows downwards.
typealias Spot = SIMD2<Double>

/// From where a figure is seen; there is no perspective.
struct Camera: Hashable, Sendable {
  /// Degrees that the viewer has walked round from the person's right towards their front.
  var round: Double
  /// Degrees that the viewer looks down.
  var down: Double
  let right: Vector
  let up: Vector
  let toward: Vector

  init(round: Double = 0, down: Double = 0) {
    self.round = round
    self.down = down
    let level = Vector(sine(round), 0, cosine(round))
    toward = level * cosine(down) + .up * sine(down)
    right = Vector(cosine(round), 0, -sine(round))
    up = toward.cross(right)
  }

  /// From the person's right: they look to the right of the picture.
  static let side = Camera()
  /// A little from above, so that what lies on the floor has room.
  static let raised = Camera(down: 6)
  static let front = Camera(round: 90, down: 6)
  static let behind = Camera(round: -90, down: 4)
  static let top = Camera(down: 90)

  func callAsFunction(_ v: Vector) -> Spot { Spot(right.dot(v), -up.dot(v)) }
  func direction(_ v: Spot) -> Vector { right * v.x - up * v.y }
  func depth(_ v: Vector) -> Double { toward.dot(v) }
}

extension SIMD2<Double> {
  var length: Double { (x * x + y * y).squareRoot() }
  var unit: Spot {
    let length = length
    return length > 1e-9 ? self / length : self
  }
  /// Turned a quarter to the left as seen in the picture.
  var normal: Spot { Spot(y, -x) }
  func dot(_ b: Spot) -> Double { x * b.x + y * b.y }
  func mixed(with b: Spot, _ share: Double) -> Spot { self + (b - self) * share }
}
