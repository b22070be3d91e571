internal import CoachCore

extension Figure {
  static let halfKneelingHipFlexorStretch = Figure(
    .halfKneelingHipFlexorStretch,
    from: pose(thigh: 0, tilt: 0), "One knee on the floor, the other foot ahead, trunk upright.",
    to: pose(thigh: 24, tilt: -6), "The hips slide forward, the buttock of the back leg squeezed.",
    moving: [.trunk, .rightThigh],
    props: [.mat(from: -300, to: 460)],
    views: [.side(.push(.pelvis, Spot(-150, 0), towards: Spot(92, 0)))])

  private static func pose(thigh: Double, tilt: Double) -> Pose {
    Pose.halfKneeling(thigh: thigh, foot: 300).but {
      $0.pelvis.lean = tilt
      $0.lumbar = Bend(-tilt)
      $0.setArms(
        .hand(HandRest(.on(.hip(.left), Vector(46, -170, 20)), elbow: Vector(-1, -0.7, 0.9), palm: Vector(-1, 0.18, 0)))
      )
      $0.arms.left = .hand(
        HandRest(.on(.hip(.left), Vector(46, -180, -16)), elbow: Vector(-1, -0.6, -0.7), palm: .back))
    }
  }
}
