internal import CoachCore

/// An ellipsoid of flesh: a ball where its three half axes are equal.
struct Blob {
  var centre: Vector
  var frame: Rotation
  /// Half of its extent ahead, up and to the right.
  var half: Vector

  init(_ centre: Vector, _ radius: Double) {
    self.init(centre, .none, Vector(repeating: radius))
  }

  init(_ centre: Vector, _ frame: Rotation, _ half: Vector) {
    self.centre = centre
    self.frame = frame
    self.half = half
  }

  /// Smaller, and nearer to a place.
  func shrunk(to share: Double, _ place: Vector) -> Blob {
    Blob(place.mixed(with: centre, share), frame, half * (0.8 * share))
  }

  /// The height of its lowest point.
  var bottom: Double {
    let across = Vector(frame.ahead.y, frame.up.y, frame.right.y) * half
    return centre.y - across.length
  }

  /// The point of its surface that lies farthest in a direction.
  func support(_ direction: Vector) -> Vector {
    let scaled = frame.local(direction) * half
    return centre + frame(scaled * half) / max(scaled.length, 1e-9)
  }
}

/// A thickness along a limb.
struct Girth {
  /// 0 at the upper joint to 1 at the lower one.
  let share: Double
  let radius: Double
  /// How far the middle of the flesh lies ahead of the line between the joints.
  let ahead: Double

  init(_ share: Double, _ radius: Double, ahead: Double = 0) {
    self.share = share
    self.radius = radius
    self.ahead = ahead
  }
}

/// The thicknesses of the drawn body; the calf lies behind its bone and the thigh ahead of it, so a leg shows which way it faces.
enum Girths {
  static let thigh = [
    Girth(0, 50), Girth(0.25, 50, ahead: 4), Girth(0.55, 43, ahead: 5), Girth(0.8, 36, ahead: 3),
    Girth(1, 33.5, ahead: 1),
  ]
  static let shank = [
    Girth(0, 33, ahead: 0), Girth(0.18, 33, ahead: -4), Girth(0.38, 33.5, ahead: -8), Girth(0.65, 25, ahead: -4),
    Girth(0.86, 19, ahead: -1), Girth(1, 18.5),
  ]
  static let upperArm = [
    Girth(0, 33), Girth(0.22, 32), Girth(0.5, 27.5, ahead: 2), Girth(0.8, 24, ahead: 1), Girth(1, 22.5),
  ]
  static let forearm = [
    Girth(0, 22.5), Girth(0.25, 24, ahead: 2), Girth(0.6, 19.5, ahead: 1), Girth(0.88, 15), Girth(1, 14.5),
  ]
}

/// A slice of the trunk: an ellipse across its long axis.
struct Slice {
  let centre: Vector
  let frame: Rotation
  let halfDepth: Double
  let halfWidth: Double
}

extension Skeleton {
  /// The trunk from the crotch to the base of the neck, in fifteen slices.
  var slices: [Slice] {
    var all: [Slice] = []
    all.reserveCapacity(15)
    for (up, back, front, width) in Skeleton.pelvisSlices {
      all.append(
        Slice(
          centre: pelvisCentre + pelvis(Vector((front - back) / 2, up, 0)), frame: pelvis,
          halfDepth: (front + back) / 2, halfWidth: width))
    }
    for (i, (back, front, width)) in Skeleton.trunkSlices.enumerated() {
      let swell = i < 4 ? 6 * breath : (i < 8 ? 3 * breath : 0)
      all.append(
        Slice(
          centre: spine[i + 1] + frames[i + 1](Vector((front + swell - back) / 2, 0, 0)), frame: frames[i + 1],
          halfDepth: (front + swell + back) / 2, halfWidth: width + swell * 0.4))
    }
    return all
  }

  /// Height over the hips, depth behind and ahead of them, half width.
  private static let pelvisSlices: [(Double, Double, Double, Double)] = [
    (-66, 40, 22, 56), (-42, 72, 44, 86), (-10, 79, 52, 96), (22, 72, 55, 94), (48, 64, 54, 86),
  ]
  /// Depth behind and ahead of the spine, half width; lumbar, then thorax up to C7.
  private static let trunkSlices: [(Double, Double, Double)] = [
    (27, 89, 81), (26, 90, 78), (27, 92, 79), (29, 94, 83),
    (31, 98, 89), (33, 102, 95), (35, 104, 99), (35, 103, 99), (33, 92, 90), (25, 58, 58),
  ]

  var skull: [Blob] {
    [
      Blob(headCentre + head(Vector(-6, 13, 0)), head, Vector(60, 57, 50)),
      Blob(headCentre + head(Vector(17, -14, 0)), head, Vector(41, 47, 40)),
      Blob(headCentre + head(Vector(37, -49, 0)), head, Vector(17, 17, 17)),
      Blob(headCentre + head(Vector(2, -32, 0)), head, Vector(22, 22, 40)),
    ]
  }

  var nose: [Blob] {
    [
      Blob(headCentre + head(Vector(51, 8, 0)), 8), Blob(headCentre + head(Vector(64, -15, 0)), 8),
      Blob(headCentre + head(Vector(50, -22, 0)), 9),
    ]
  }

  var lowestOfHead: Double {
    (skull + nose).map { $0.bottom }.min() ?? 0
  }

  var neck: [Blob] {
    let base = spine[Skeleton.c7] + thorax(Vector(10, -8, 0))
    let top = spine[12] + head(Vector(10, 22, 0))
    return [
      Blob(base, thorax, Vector(27, 15, 34)), Blob(spine[11] + frames[11](Vector(7, 4, 0)), 29.5), Blob(top, 30),
    ]
  }

  /// The upper part of the neck, which the halo of the head must not cut off.
  var throat: [Blob] { Array(neck.dropFirst()) }

  /// From the base of the neck to the tip of a shoulder.
  func trapezius(_ side: Side) -> [Blob] {
    [
      Blob(spine[11] + frames[11](Vector(2, -12, 0)), 28), Blob(spine[9] + frames[9](Vector(10, 0, 0)), 32),
      Blob(arms[side].shoulder + thorax(Vector(-2, -2, -6 * side.sign)), 30),
    ]
  }
}

extension Leg {
  /// Heel and instep, and the toes that bend against them.
  var sole: [Blob] {
    [
      Blob(ankle + foot(Vector(-25, -19, 0)), foot, Vector(21, 20, 21)),
      Blob(ankle + foot(Vector(2, -4, 0)), foot, Vector(21, 24, 20)),
      Blob(ball + foot(Vector(-22, 2, 0)), foot, Vector(26, 15, 27)),
      Blob(ball, foot, Vector(15, 13, 30)),
    ]
  }

  var toeBlobs: [Blob] {
    let bent = foot * .lean(-toeBend)
    return [Blob(ball, bent, Vector(14, 13, 30)), Blob(toes, bent, Vector(11, 11, 25))]
  }
}

extension Arm {
  var palmBlobs: [Blob] {
    [
      Blob(wrist, 14), Blob(wrist - hand.up * 34, hand, Vector(22, 26, 10)),
    ]
  }

  var fingerBlobs: [Blob] {
    if isFist { return [Blob(wrist - hand.up * Arm.toFist, hand, Vector(21, Arm.fistRadius, 17))] }
    let curl = hand * .list(side.sign * 5)
    return [
      Blob(knuckles + hand.up * 8, hand, Vector(21, 12, 10)),
      Blob(knuckles - curl.up * 30, curl, Vector(14, 18, 7.5)),
    ]
  }

  var thumbBlobs: [Blob] {
    if isFist { return [Blob(wrist - hand.up * 30 + hand.ahead * 17, hand, Vector(10, 14, 9))] }
    let root = wrist + hand(Vector(12, -16, 0)) + hand.palm(side) * 3
    return [Blob(root, 8.5), Blob(root + hand(Vector(17, -32, 0)) + hand.palm(side) * 6, 6.5)]
  }
}
