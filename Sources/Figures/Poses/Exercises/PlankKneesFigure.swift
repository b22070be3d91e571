internal import CoachCore

extension Figure {
  static let plankKnees = Figure(
    .plankKnees,
    from: low, "On the forearms, hips low.",
    to: held, "Knees, hips and head in one line, held.",
    moving: .trunk,
    props: [.mat(from: -460, to: 520)],
    views: [.side(.line([.knee(.right), .shoulder(.right)], beside: 118))])

  private static let held = kneeling(lean: 73, thigh: 18.6)
  private static let low = kneeling(lean: 80, thigh: 12.7).but {
    $0.lumbar = Bend(-18)
    $0.neck = Bend(-18)
  }

  private static func kneeling(lean: Double, thigh: Double) -> Pose {
    Pose.plank(feet: 0, lean: lean).but {
      $0.setLegs(.kneel(thigh: Vector.towards(180 + thigh), shank: .kneelingShank, ankle: -70, toes: 0))
    }
  }
}
