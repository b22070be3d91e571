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

  static let sidePlankHeld = Pose.sidePlank(lean: -73)

  private static let low = Pose.sidePlankLow(lean: -82).but {
    $0.setLegs(.angles(LegAngles(2, abduction: 0, knee: 3, ankle: -6)))
  }
}
