internal import CoachCore

/// A pose worked out: where every joint is and how every part is turned.
struct Skeleton: Sendable {
  var pelvisCentre = Vector.zero
  var pelvis: Rotation
  /// Top of the sacrum, four lumbar links, six of the thorax up to C7, two of the neck.
  var spine: [Vector] = []
  var frames: [Rotation] = []
  var thorax: Rotation { frames[Skeleton.c7] }
  var lowerBack: Rotation { frames[2] }
  var headCentre = Vector.zero
  var head = Rotation.none
  /// How the neck is bent, after the head was laid down where it rests.
  var neckBend = Bend()
  var arms = Pair(both: Arm())
  var legs = Pair(both: Leg())
  var breath: Double

  static let c7 = 10

  init(_ pose: Pose) {
    var pose = pose
    for side in Side.allCases {
      if case .prop(let elbow, _) = pose.arms[side] { pose.pelvis.lean = Skeleton.lean(of: pose, on: elbow, side) }
    }
    self.init(leaning: pose)
    if pose.headRests { restHead(pose) }
    for side in Side.allCases {
      if case .foot(let rest) = pose.legs[side] { plant(rest, side) }
    }
    for side in Side.allCases {
      switch pose.arms[side] {
      case .hand(let rest): reach(rest, side, pose.shoulders[side])
      case .prop(let elbow, let along): prop(elbow: elbow, along: along, side)
      default: break
      }
    }
  }

  /// The lean of the pelvis at which a shoulder is an upper arm's length away from its elbow (secant method).
  private static func lean(of pose: Pose, on elbow: Vector, _ side: Side) -> Double {
    var probe = pose
    func gap(_ lean: Double) -> Double {
      probe.pelvis.lean = lean
      return (Skeleton(leaning: probe).arms[side].shoulder - elbow).length - Proportions.upperArm
    }
    var (a, b) = (pose.pelvis.lean, pose.pelvis.lean + 2)
    var (gapA, gapB) = (gap(a), gap(b))
    for _ in 0..<8 where abs(gapB) > 0.02 && abs(gapB - gapA) > 1e-6 {
      (a, b) = (b, b - max(-6, min(6, gapB * (b - a) / (gapB - gapA))))
      (gapA, gapB) = (gapB, gap(b))
    }
    return b
  }

  /// Everything but what touches something fixed.
  private init(leaning pose: Pose) {
    pelvis = pose.pelvis.rotation
    breath = pose.breath
    bendTrunk(pose)
    turnHead(neck: pose.neck, nod: pose.nod)
    for side in Side.allCases {
      arms[side].side = side
      legs[side].hip = pelvis(Vector(0, 0, Proportions.halfHips * side.sign))
      setFreely(pose.legs[side], side)
      setFreely(pose.arms[side], side, pose.shoulders[side])
    }
    shift(by: pose.pelvis.at - point(pose.pelvis.held))
  }

  private mutating func bendTrunk(_ pose: Pose) {
    spine.reserveCapacity(13)
    frames.reserveCapacity(13)
    var place = pelvis(Proportions.sacrum)
    var turned = pelvis
    spine.append(place)
    frames.append(turned)
    func climb(_ bend: Bend, _ curve: [Vector], _ length: Double) {
      let link = bend.link(of: Double(curve.count))
      for tilt in curve {
        turned = turned * link
        place += turned(tilt) * length
        spine.append(place)
        frames.append(turned)
      }
    }
    climb(pose.lumbar, Proportions.lumbarCurve, Proportions.lumbarLink)
    climb(pose.thorax, Proportions.thoraxCurve, Proportions.thoraxLink)
  }

  private mutating func turnHead(neck: Bend, nod: Double) {
    spine.removeSubrange((Skeleton.c7 + 1)...)
    frames.removeSubrange((Skeleton.c7 + 1)...)
    neckBend = neck
    var turned = thorax
    var place = spine[Skeleton.c7]
    let link = neck.link(of: 2)
    for tilt in Proportions.neckCurve {
      turned = turned * link
      place += turned(tilt) * Proportions.neckLink
      spine.append(place)
      frames.append(turned)
    }
    head = nod == 0 ? turned : turned * .lean(nod)
    headCentre = place + head(Proportions.skull)
  }

  /// Finds the bend of the neck at which the head just touches the floor.
  private mutating func restHead(_ pose: Pose) {
    var bend = pose.neck
    for _ in 0..<4 {
      turnHead(neck: bend, nod: pose.nod)
      let gap = lowestOfHead
      var probe = self
      var bent = bend
      bent.flexion += 1
      probe.turnHead(neck: bent, nod: pose.nod)
      let slope = probe.lowestOfHead - gap
      guard abs(gap) > 0.2, abs(slope) > 0.05 else { return }
      bend.flexion = min(60, max(-55, bend.flexion - gap / slope))
    }
    turnHead(neck: bend, nod: pose.nod)
  }

  private mutating func shift(by offset: Vector) {
    pelvisCentre += offset
    headCentre += offset
    for i in spine.indices { spine[i] += offset }
    for side in Side.allCases {
      arms[side].shoulder += offset
      arms[side].elbow += offset
      arms[side].wrist += offset
      legs[side].hip += offset
      legs[side].knee += offset
      legs[side].ankle += offset
    }
  }
}
