internal import CoachCore

extension Figure {
  static let adductorSqueeze = Figure(
    .adductorSqueeze,
    from: loose, "Face up, knees bent, a cushion between the knees.",
    to: squeezed, "The knees press the cushion together.",
    moving: .thighs,
    props: [.mat(from: -440, to: 420), .cushion],
    views: [
      View(.side, far: .left),
      View(
        Camera(round: 90, down: 14),
        arrows: [
          .push(.knee(.right), Spot(-100, 10), towards: Spot(70, 0)),
          .push(.knee(.left), Spot(100, 10), towards: Spot(-70, 0)),
        ], spine: false, scale: 0.9),
    ])

  private static func knees(_ apart: Double) -> Pose {
    Pose.supineKneesBent.but {
      $0.setLegs(.foot(FootRest(Vector(280, 0, 66), heading: 4, knee: Vector(1, 1, apart))))
    }
  }

  private static let loose = knees(0.16)
  private static let squeezed = knees(0.04)
}
