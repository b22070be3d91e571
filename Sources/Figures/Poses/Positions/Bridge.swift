internal import CoachCore

extension Pose {
  /// Face up, knees bent, resting on the shoulder blades: the start of bridges.
  static let bridgeStart = supine.but {
    $0.pelvis.held = .upperBack
    $0.pelvis.at = Vector(-240, 0, 0)
    $0.setLegs(.foot(FootRest(Vector(234, 0, 55))))
  }

  /// Shoulders, hips and knees in one line.
  static let bridge = bridgeStart.but {
    $0.pelvis.lean = -117
    $0.lumbar = Bend(-2)
    $0.thorax = Bend(24)
    $0.pelvis.at = Vector(-240, -1, 0)
  }
}
