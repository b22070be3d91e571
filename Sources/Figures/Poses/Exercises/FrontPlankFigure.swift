internal import CoachCore

extension Figure {
  static let frontPlank = Figure(
    .frontPlank,
    from: low, "On the forearms and toes, knees and hips low.",
    to: frontPlankHeld, "Heels, hips and head in one line, held.",
    moving: .trunk,
    props: [.mat(from: -560, to: 520)],
    views: [.side(.line([.ankle(.right), .shoulder(.right)], beside: 118))])

  static let frontPlankHeld = Pose.plank(feet: -573, lean: 85)

  private static let low = Pose.plank(feet: -573, lean: 89).but {
    $0.lumbar = Bend(-16)
    $0.neck = Bend(-14)
  }
}
