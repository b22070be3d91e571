internal import CoachCore

extension Figure {
  static let adductorSqueeze = Figure(
    .adductorSqueeze,
    from: loose, "Face up, knees bent, a cushion between the knees.",
    to: squeezed, "The knees press the cushion together.",
    moving: .thighs,
    props: [.mat(from: -440, to: 420), .cushion],
    views: [
      View(
        Camera(round: 58, down: 20),
        arrows: [
          .push(.knee(.right), Spot(-96, -14), towards: Spot(66, 12)),
          .push(.knee(.left), Spot(96, -14), towards: Spot(-66, 12)),
        ])
    ])

  private static func knees(_ apart: Double) -> Pose {
    Pose.supineKneesBent.but {
      $0.setLegs(.foot(FootRest(Vector(280, 0, 66), heading: 4, knee: Vector(1, 1, apart))))
    }
  }

  private static let loose = knees(0.16)
  private static let squeezed = knees(0.04)
}
