/// Outlines of flesh as a camera sees it; every outline runs the same way round, so that overlapping ones fill.
enum Outline {
  /// The corners of a polygon that touches the hull of some blobs on every side; `Path.pebble` rounds it.
  static func hull(_ blobs: [Blob], _ camera: Camera, corners: Int = 16, grown: Double = 0) -> [Spot] {
    let step = 360 / Double(corners)
    let (c, s) = (cosine(step), sine(step))
    var directions: [Spot] = []
    var reaches: [Double] = []
    directions.reserveCapacity(corners)
    reaches.reserveCapacity(corners)
    for i in 0..<corners {
      let direction = Spot(cosine(step * Double(i)), sine(step * Double(i)))
      directions.append(direction)
      reaches.append(reach(blobs, camera.direction(direction)) + grown)
    }
    return (0..<corners).map { i in
      let d = directions[i]
      return d * reaches[i] + Spot(-d.y, d.x) * ((reaches[(i + 1) % corners] - reaches[i] * c) / s)
    }
  }

  /// How far blobs extend in a direction.
  private static func reach(_ blobs: [Blob], _ outward: Vector) -> Double {
    var most = -Double.infinity
    for blob in blobs {
      most = max(most, blob.centre.dot(outward) + (blob.frame.local(outward) * blob.half).length)
    }
    return most
  }

  /// Places on the hull of some blobs, as many as a trunk has that is seen from its side.
  private static func touches(_ blobs: [Blob], _ camera: Camera, count: Int, grown: Double) -> [Spot] {
    (0..<count).map { i in
      let turn = 360 * Double(i) / Double(count)
      let direction = Spot(cosine(turn), sine(turn))
      let outward = camera.direction(direction)
      var best = Spot.zero
      var most = -Double.infinity
      for blob in blobs {
        let p = camera(blob.support(outward))
        if p.dot(direction) > most { (most, best) = (p.dot(direction), p) }
      }
      return best + direction * grown
    }
  }

  /// A limb between two joints, with rounded ends.
  ///
  /// `grown` widens it by the share of its length, so that a halo can start from nothing; short of its end it is cut flat.
  static func limb(
    _ a: Vector, _ b: Vector, _ frame: Rotation, _ girths: [Girth], _ camera: Camera,
    grown: (Double) -> Double = { _ in 0 },
    to end: Double = 1
  ) -> [Spot] {
    let from = camera(a)
    let whole = camera(b) - from
    let ahead = camera(frame.ahead)
    var centres: [Spot] = []
    var radii: [Double] = []
    for girth in girths where girth.share <= end + 1e-9 {
      centres.append(from + whole * girth.share + ahead * girth.ahead)
      radii.append(girth.radius + grown(girth.share))
    }
    let seen = whole.length / max((b - a).length, 1)
    if seen < 0.3 {
      let blobs = zip(centres, radii).map { (centre: $0, radius: $1) }
      return ring(blobs, open: end < 1)
    }
    let axis = whole.unit
    var left: [Spot] = []
    var right: [Spot] = []
    for i in centres.indices {
      let next = centres[min(i + 1, centres.count - 1)]
      let before = centres[max(i - 1, 0)]
      let n = (next - before).unit.normal
      left.append(centres[i] + n * radii[i])
      right.append(centres[i] - n * radii[i])
    }
    var points: [Spot] = []
    let (r0, r1) = (radii[0], radii[radii.count - 1])
    let n = axis.normal
    if end < 1 { points += right.reversed() }
    points.append(centres[0] - (axis * 0.6 + n * 0.75) * r0)
    points.append(centres[0] - axis * (r0 * 0.8))
    points.append(centres[0] + (n * 0.75 - axis * 0.6) * r0)
    points += left
    if end < 1 { return points }
    let tip = centres[centres.count - 1]
    points.append(tip + (axis + n) * (0.71 * r1))
    points.append(tip + axis * r1)
    points.append(tip + (axis - n) * (0.71 * r1))
    points += right.reversed()
    return points
  }

  /// The hull of circles in the picture, in as many corners as a limb has.
  private static func ring(_ circles: [(centre: Spot, radius: Double)], open: Bool) -> [Spot] {
    let corners = circles.count * 2 + (open ? 3 : 6)
    return (0..<corners).map { i in
      let turn = 360 * Double(i) / Double(corners)
      let direction = Spot(cosine(turn), sine(turn))
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
    var left: [Spot] = []
    var right: [Spot] = []
    for i in 0..<n {
      let along = (centres[min(i + 1, n - 1)] - centres[max(i - 1, 0)]).unit
      let normal = along.normal
      let depth = camera(slices[i].frame.ahead).dot(normal) * slices[i].halfDepth
      let width = camera(slices[i].frame.right).dot(normal) * slices[i].halfWidth
      let reach = (depth * depth + width * width).squareRoot() + grown
      left.append(centres[i] + normal * reach)
      right.append(centres[i] - normal * reach)
    }
    let bottom = centres[0] + (centres[0] - centres[1]).unit * (10 + grown)
    let top = centres[n - 1] + (centres[n - 1] - centres[n - 2]).unit * (6 + grown)
    return [bottom] + left + [top] + right.reversed()
  }
}
