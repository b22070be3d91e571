/// Directions all round, evenly spread.
struct Compass: Sendable {
  let directions: [Spot]
  /// Cosine and sine of the turn from one to the next.
  let step: Spot

  private init(_ count: Int) {
    let turns = (0..<count).map { 360 * Double($0) / Double(count) }
    directions = turns.map { Spot(cosine($0), sine($0)) }
    step = count > 1 ? directions[1] : .zero
  }

  private static let all = (0...32).map { Compass($0) }

  /// At most 32.
  static func of(_ count: Int) -> Compass { all[count] }
}

/// A blob as a camera sees it: an ellipse.
struct Disc {
  private let centre: Spot
  /// Squares of its half extent along x, along y, and what they have in common.
  private let xx: Double
  private let yy: Double
  private let xy: Double

  init(_ blob: Blob, _ camera: Camera) {
    centre = camera(blob.centre)
    let a = camera(blob.frame.ahead) * blob.half.x
    let b = camera(blob.frame.up) * blob.half.y
    let c = camera(blob.frame.right) * blob.half.z
    let squares = a * a + b * b + c * c
    (xx, yy) = (squares.x, squares.y)
    xy = a.x * a.y + b.x * b.y + c.x * c.y
  }

  /// How far it extends in a direction.
  func reach(_ d: Spot) -> Double {
    centre.dot(d) + (d.x * d.x * xx + 2 * d.x * d.y * xy + d.y * d.y * yy).squareRoot()
  }

  /// The point of its edge that lies farthest in a direction.
  func support(_ d: Spot) -> Spot {
    let way = Spot(xx * d.x + xy * d.y, xy * d.x + yy * d.y)
    return centre + way / max(way.dot(d).squareRoot(), 1e-9)
  }
}

/// How far some blobs reach in the directions of a compass; `Path.pebble` draws it.
struct Hull {
  let compass: Compass
  let reaches: [Double]

  init(_ blobs: [Blob], _ camera: Camera, corners: Int) {
    compass = .of(corners)
    var reaches = [Double](repeating: -.infinity, count: corners)
    for blob in blobs {
      let disc = Disc(blob, camera)
      for i in 0..<corners { reaches[i] = max(reaches[i], disc.reach(compass.directions[i])) }
    }
    self.reaches = reaches
  }
}

/// Outlines of flesh as a camera sees it; every outline runs the same way round, so that overlapping ones fill.
enum Outline {
  /// Places on the hull of some blobs, as many as a trunk has that is seen from its side.
  private static func touches(_ blobs: [Blob], _ camera: Camera, count: Int, grown: Double) -> [Spot] {
    let discs = blobs.map { Disc($0, camera) }
    return Compass.of(count).directions.map { direction in
      var best = Spot.zero
      var most = -Double.infinity
      for disc in discs {
        let p = disc.support(direction)
        if p.dot(direction) > most { (most, best) = (p.dot(direction), p) }
      }
      return best + direction * grown
    }
  }

  /// A limb between two joints, with rounded ends; `open`: cut flat at the lower one.
  ///
  /// `grown` widens it by the share of its length, so that a halo can start from nothing.
  static func limb(
    _ a: Vector, _ b: Vector, _ frame: Rotation, _ girths: [Girth], _ camera: Camera, grown: (Double) -> Double,
    open: Bool = false
  ) -> [Spot] {
    let from = camera(a)
    let whole = camera(b) - from
    let ahead = camera(frame.ahead)
    let last = girths.count - 1
    func centre(_ i: Int) -> Spot { from + whole * girths[i].share + ahead * girths[i].ahead }
    func radius(_ i: Int) -> Double { girths[i].radius + grown(girths[i].share) }
    let corners = girths.count * 2 + (open ? 3 : 6)
    let seen = whole.length / max((b - a).length, 1)
    if seen < 0.3 {
      return ring((0...last).map { (centre: centre($0), radius: radius($0)) }, corners)
    }
    let axis = whole.unit
    let n = axis.normal
    let (r0, r1) = (radius(0), radius(last))
    var points = [Spot](repeating: .zero, count: corners)
    let root = open ? last + 1 : 0
    points[root] = centre(0) - (axis * 0.6 + n * 0.75) * r0
    points[root + 1] = centre(0) - axis * (r0 * 0.8)
    points[root + 2] = centre(0) + (n * 0.75 - axis * 0.6) * r0
    if !open {
      let tip = centre(last)
      points[last + 4] = tip + (axis + n) * (0.71 * r1)
      points[last + 5] = tip + axis * r1
      points[last + 6] = tip + (axis - n) * (0.71 * r1)
    }
    for i in 0...last {
      let side = (centre(min(i + 1, last)) - centre(max(i - 1, 0))).unit.normal * radius(i)
      points[root + 3 + i] = centre(i) + side
      points[open ? last - i : corners - 1 - i] = centre(i) - side
    }
    return points
  }

  /// The hull of circles in the picture.
  private static func ring(_ circles: [(centre: Spot, radius: Double)], _ corners: Int) -> [Spot] {
    Compass.of(corners).directions.map { direction in
      var best = Spot.zero
      var most = -Double.infinity
      for circle in circles {
        let p = circle.centre + direction * circle.radius
        if p.dot(direction) > most { (most, best) = (p.dot(direction), p) }
      }
      return best
    }
  }

  /// The trunk from its slices.
  static func trunk(_ slices: [Slice], _ camera: Camera, grown: Double = 0) -> [Spot] {
    let centres = slices.map { camera($0.centre) }
    let n = centres.count
    var drawn = 0.0
    var long = 0.0
    for i in 1..<n {
      drawn += (centres[i] - centres[i - 1]).length
      long += (slices[i].centre - slices[i - 1].centre).length
    }
    if drawn < long * 0.5 {
      let blobs = slices.map { Blob($0.centre, $0.frame, Vector($0.halfDepth, 8, $0.halfWidth)) }
      return touches(blobs, camera, count: 2 * n + 2, grown: grown)
    }
    var points = [Spot](repeating: .zero, count: 2 * n + 2)
    points[0] = centres[0] + (centres[0] - centres[1]).unit * (10 + grown)
    points[n + 1] = centres[n - 1] + (centres[n - 1] - centres[n - 2]).unit * (6 + grown)
    for i in 0..<n {
      let along = (centres[min(i + 1, n - 1)] - centres[max(i - 1, 0)]).unit
      let normal = along.normal
      let depth = camera(slices[i].frame.ahead).dot(normal) * slices[i].halfDepth
      let width = camera(slices[i].frame.right).dot(normal) * slices[i].halfWidth
      let reach = (depth * depth + width * width).squareRoot() + grown
      points[1 + i] = centres[i] + normal * reach
      points[2 * n + 1 - i] = centres[i] - normal * reach
    }
    return points
  }
}
