internal import CoachCore

extension Figure {
  static let plankKnees = Figure(
    .plankKnees,
    from: low, "On the forearms, hips low.",
    to: held, "Knees, hips and head in one line, held.",
    moving: .trunk,
    props: [.mat(from: -460, to: 520)],
    views: [.side(.line([.knee(.right), .shoulder(.right)], beside: -130))])

  private static let held = kneeling(lean: 68, thigh: -36)
  private static let low = kneeling(lean: 76, thigh: -38).but {
    $0.lumbar = Bend(-18)
    $0.neck = Bend(-18)
  }

  private static func kneeling(lean: Double, thigh: Double) -> Pose {
    Pose.plank(feet: 0, lean: lean).but {
      $0.setLegs(.kneel(thigh: Vector.towards(180 - thigh), shank: Vector(-1, 0.25, 0).unit, ankle: -30, toes: 0))
    }
  }
}
