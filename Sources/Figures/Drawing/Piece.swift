internal import CoachCore

/// The parts of a body that are drawn one before another, and that can be coloured as moving.
struct Parts: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let leftArm = Parts(rawValue: 1)
  static let rightArm = Parts(rawValue: 2)
  static let leftLeg = Parts(rawValue: 4)
  static let rightLeg = Parts(rawValue: 8)
  static let trunk = Parts(rawValue: 16)
  static let head = Parts(rawValue: 32)
  /// Thighs without the rest of the leg.
  static let leftThigh = Parts(rawValue: 64)
  static let rightThigh = Parts(rawValue: 128)
  static let pelvis = Parts(rawValue: 256)
  /// Shank and foot without the thigh.
  static let leftShank = Parts(rawValue: 512)
  static let rightShank = Parts(rawValue: 1024)
  /// The middle of the trunk, from the waist to the lower ribs.
  static let belly = Parts(rawValue: 2048)
  /// Upper ends of the arms.
  static let shoulders = Parts(rawValue: 4096)
  static let thighs: Parts = [.leftThigh, .rightThigh]
  static let arms: Parts = [.leftArm, .rightArm]
  static let legs: Parts = [.leftLeg, .rightLeg]

  static func arm(_ side: Side) -> Parts { side == .left ? .leftArm : .rightArm }
  static func leg(_ side: Side) -> Parts { side == .left ? .leftLeg : .rightLeg }
  static func thigh(_ side: Side) -> Parts { side == .left ? .leftThigh : .rightThigh }
  static func shank(_ side: Side) -> Parts { side == .left ? .leftShank : .rightShank }
}

/// What a piece of a drawing is coloured as; the raw value is its class in SVG.
enum Tone: UInt8, CaseIterable, Sendable {
  case skin = 0x61
  case cloth, farSkin, farCloth, movingSkin, movingCloth, farMovingSkin, farMovingCloth, hair
  case halo, prop, propDeep, bead, arrow, arrowhead, guide, strap, cushion
}

/// One closed outline or stroke of a drawing.
struct Piece: Sendable {
  let tone: Tone
  let path: Path
}

/// How heavily a figure is drawn: as it is, or sturdier for icons.
struct Weight: Hashable, Sendable {
  /// Shares by which limbs and trunk are thicker.
  var limbs = 0.0
  var trunk = 0.0
  var halo = 10.0
  var icon = false
  /// Thumbs, ears and noses, which would be lost in a small second view, as halos would.
  var fine = true

  static let regular = Weight()
  static let icon = Weight(limbs: 0.26, trunk: 7, halo: 15, icon: true, fine: false)
}
