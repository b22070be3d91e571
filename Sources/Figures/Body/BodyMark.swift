internal import CoachCore

/// A named place on the body, by which poses rest on the floor, hands reach and arrows start.
enum BodyMark: Hashable, Sendable {
  /// Midway between the hips, and a hip.
  case pelvis
  case hip(Side)
  /// Skin of the buttocks, of the front of the pelvis, and of the side of a hip.
  case buttocks
  case pubis
  case hipSide(Side)
  /// Skin of the low back, the belly, the breastbone and the ribs of a side.
  case lowBack
  case belly
  case breastbone
  case ribs(Side)
  /// Skin between the shoulder blades.
  case upperBack
  case shoulder(Side)
  case elbow(Side)
  case wrist(Side)
  case fingertips(Side)
  case knee(Side)
  case ankle(Side)
  case heel(Side)
  case toes(Side)
  case head
  /// Skin of the back of the head and of the brow.
  case backOfHead
  case brow

  var mirrored: BodyMark {
    switch self {
    case .hip(let side): .hip(side.other)
    case .hipSide(let side): .hipSide(side.other)
    case .ribs(let side): .ribs(side.other)
    case .shoulder(let side): .shoulder(side.other)
    case .elbow(let side): .elbow(side.other)
    case .wrist(let side): .wrist(side.other)
    case .fingertips(let side): .fingertips(side.other)
    case .knee(let side): .knee(side.other)
    case .ankle(let side): .ankle(side.other)
    case .heel(let side): .heel(side.other)
    case .toes(let side): .toes(side.other)
    default: self
    }
  }
}
