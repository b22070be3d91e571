internal import CoachCore

extension Skeleton {
  /// Where a mark is.
  func point(_ mark: BodyMark) -> Vector {
    switch mark {
    case .pelvis: pelvisCentre
    case .hip(let side): legs[side].hip
    case .buttocks: pelvisCentre + pelvis(Vector(-79, -6, 0))
    case .pubis: pelvisCentre + pelvis(Vector(55, 0, 0))
    case .hipSide(let side): pelvisCentre + pelvis(Vector(0, -10, 96 * side.sign))
    case .lowBack: spine[2] + frames[2](Vector(-27, 0, 0))
    case .belly: spine[2] + frames[2](Vector(92 + 5 * breath, 0, 0))
    case .breastbone: spine[8] + frames[8](Vector(96, 0, 0))
    case .ribs(let side): spine[5] + frames[5](Vector(34, 0, 98 * side.sign))
    case .upperBack: spine[8] + frames[8](Vector(-36, 0, 0))
    case .shoulder(let side): arms[side].shoulder
    case .elbow(let side): arms[side].elbow
    case .wrist(let side): arms[side].wrist
    case .fingertips(let side): arms[side].fingertips
    case .knee(let side): legs[side].knee
    case .ankle(let side): legs[side].ankle
    case .heel(let side): legs[side].heel
    case .toes(let side): legs[side].toes
    case .head: headCentre
    case .backOfHead: headCentre + head(Vector(-66, 6, 0))
    case .brow: headCentre + head(Vector(54, 22, 0))
    }
  }

  /// How the part that carries the mark is turned.
  func frame(of mark: BodyMark) -> Rotation {
    switch mark {
    case .pelvis, .buttocks, .pubis, .hipSide: pelvis
    case .hip(let side): legs[side].thigh
    case .lowBack, .belly: frames[2]
    case .breastbone, .upperBack, .shoulder: thorax
    case .ribs: frames[5]
    case .elbow(let side): arms[side].upper
    case .wrist(let side): arms[side].forearm
    case .fingertips(let side): arms[side].hand
    case .knee(let side), .ankle(let side): legs[side].shank
    case .heel(let side), .toes(let side): legs[side].foot
    case .head, .backOfHead, .brow: head
    }
  }
}
