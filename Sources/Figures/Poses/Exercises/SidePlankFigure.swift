internal import CoachCore

extension Figure {
  static let sidePlank = Figure(
    .sidePlank,
    from: low, "On one side, forearm down, feet stacked, hip on the floor.",
    to: sidePlankHeld, "The hips lift until the body is straight, held.",
    moving: [.trunk, .thighs],
    props: [.mat(from: -480, to: 580)],
    views: [View(.raised, order: sidePlankOrder, arrows: [.push(.hipSide(.right), Spot(0, 66), towards: Spot(0, -80))])]
  )

  static let sidePlankHeld = onFeet(lower: -3)

  private static let low = onFeet(lower: -8).sunk

  private static func onFeet(lower: Double) -> Pose {
    .sidePlank(
      .ankle(.right), at: Vector(462, 40, 0),
      legs: Pair(
        left: LegAngles(2, abduction: -3, knee: 3, ankle: -6),
        right: LegAngles(2, abduction: lower, knee: 3, ankle: -6)))
  }
}
