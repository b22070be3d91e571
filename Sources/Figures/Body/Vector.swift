internal import CMaths

/// A place or direction; +x is ahead of a person who faces the right edge of a side view, +y up, +z to their right.
///
/// Lengths are thousandths of body height, so a drawing needs no scaling.
typealias Vector = SIMD3<Double>

extension SIMD3<Double> {
  static let ahead = Vector(1, 0, 0)
  static let back = Vector(-1, 0, 0)
  static let up = Vector(0, 1, 0)
  static let down = Vector(0, -1, 0)
  /// To the right of a person who faces ahead: towards the viewer of a side view.
  static let right = Vector(0, 0, 1)
  static let left = Vector(0, 0, -1)

  func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

  func cross(_ other: Vector) -> Vector {
    Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
  }

  var length: Double { dot(self).squareRoot() }

  /// The same direction at length 1; a zero vector stays as it is.
  var unit: Vector {
    let length = length
    return length > 1e-12 ? self / length : self
  }

  /// What is left of it at right angles to a unit vector.
  func without(_ axis: Vector) -> Vector { self - axis * dot(axis) }

  func mixed(with other: Vector, _ share: Double) -> Vector { self + (other - self) * share }

  /// Ahead, turned up by so many degrees: 0 ahead, 90 up, −90 down, 180 back.
  static func towards(_ degrees: Double) -> Vector { Vector(cosine(degrees), sine(degrees), 0) }

  /// On the level, so many degrees to the right of straight ahead.
  static func level(_ degrees: Double) -> Vector { Vector(cosine(degrees), 0, sine(degrees)) }
}

func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
/// The angle in degrees whose tangent is y/x, −180…180.
func angle(_ y: Double, _ x: Double) -> Double { atan2(y, x) * 180 / .pi }
/// The angle in degrees of a cosine, which is held to −1…1.
func arcCosine(_ cosine: Double) -> Double {
  let held = min(1, max(-1, cosine))
  return angle((1 - held * held).squareRoot(), held)
}
func mix(_ a: Double, _ b: Double, _ share: Double) -> Double { a + (b - a) * share }
