internal import CoachCore

extension Figure {
  static let catCow = Figure(
    .catCow,
    from: cow, "On hands and knees, the belly low, the chest forward.",
    through: [(0.35, between(0.4, 0.4, 0.34, 0.1)), (0.7, between(0.75, 0.75, 0.7, 0.45))],
    to: cat, "The back rounds up, tailbone and head hang.",
    back: [(0.35, between(0.6, 0.6, 0.66, 0.9)), (0.7, between(0.25, 0.25, 0.3, 0.55))],
    moving: .trunk,
    props: [.mat(from: -310, to: 480)],
    views: [
      .side(
        .push(.lowBack, Spot(0, -70), towards: Spot(0, -80)),
        order: [.leftArm, .leftLeg, .rightLeg, .trunk, .head, .rightArm])
    ])

  /// On the way, segment by segment from the tailbone to the head: the shares of pelvis, low back, ribs and neck.
  private static func between(_ pelvis: Double, _ low: Double, _ ribs: Double, _ neck: Double) -> Pose {
    cow.but {
      $0.pelvis.lean = mix(cow.pelvis.lean, cat.pelvis.lean, pelvis)
      $0.lumbar = cow.lumbar.mixed(with: cat.lumbar, low)
      $0.thorax = cow.thorax.mixed(with: cat.thorax, ribs)
      $0.neck = cow.neck.mixed(with: cat.neck, neck)
      $0.nod = mix(cow.nod, cat.nod, neck)
      $0.breath = mix(cow.breath, cat.breath, low)
    }
  }

  private static let cow = Pose.quadruped.but {
    $0.pelvis.lean = 101
    $0.lumbar = Bend(-26)
    $0.thorax = Bend(-4)
    $0.neck = Bend(-26)
    $0.nod = -10
    $0.breath = 0.6
  }

  private static let cat = Pose.quadruped.but {
    $0.pelvis.lean = 47
    $0.lumbar = Bend(36)
    $0.thorax = Bend(34)
    $0.neck = Bend(12)
    $0.nod = 4
    $0.breath = -1
  }
}
