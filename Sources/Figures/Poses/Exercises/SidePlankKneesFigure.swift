internal import CoachCore

extension Figure {
  static let sidePlankKnees = Figure(
    .sidePlankKnees,
    from: low, "On one side, forearm down, knees bent, hip on the floor.",
    to: high, "The hips lift until head, hips and knees are in one line.",
    moving: [.trunk, .thighs],
    props: [.mat(from: -480, to: 320)],
    views: [
      View(
        Camera(round: 16, down: 22), order: sidePlankOrder,
        arrows: [.push(.hipSide(.right), Spot(0, 62), towards: Spot(0, -80))])
    ]
  )

  private static func onKnees(flexion: Double, lower: Double, upper: Double) -> Pose {
    .sidePlank(
      .knee(.right), at: Vector(186, 43, 0),
      legs: Pair(
        left: LegAngles(flexion, abduction: upper, knee: 88, ankle: -70),
        right: LegAngles(flexion, abduction: lower, knee: 88, ankle: -70)))
  }

  private static let high = onKnees(flexion: 2, lower: -2, upper: -2)
  private static let low = onKnees(flexion: 12, lower: 2, upper: -2).sunk
}
