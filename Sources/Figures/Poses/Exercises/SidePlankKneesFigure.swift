internal import CoachCore

extension Figure {
  static let sidePlankKnees = Figure(
    .sidePlankKnees,
    from: low, "On one side, forearm down, knees bent, hip on the floor.",
    to: high, "The hips lift until head, hips and knees are in one line.",
    moving: [.trunk, .thighs],
    props: [.mat(from: -480, to: 320)],
    views: [View(.raised, order: sidePlankOrder, arrows: [.push(.hipSide(.right), Spot(0, 62), towards: Spot(0, -80))])]
  )

  private static let high = Pose.sidePlank(lean: -65).but {
    $0.setLegs(.angles(LegAngles(2, abduction: -2, knee: 88, ankle: -40)))
  }

  private static let low = Pose.sidePlankLow(lean: -80).but {
    $0.setLegs(.angles(LegAngles(14, abduction: 0, knee: 88, ankle: -40)))
  }
}
