internal import CoachCore

extension Figure {
  static let copenhagenShortLever = Figure(
    .copenhagenShortLever,
    from: low, "On one side, forearm down, the top knee on a low seat, the hip on the floor.",
    to: high, "The hips lift until shoulders, hips and the top knee are in one line.",
    moving: [.trunk, .leftThigh],
    props: [.mat(from: -480, to: 120), .box(Vector(290, 0, -60), Vector(170, 171, 330))],
    views: [
      View(.raised, order: sidePlankOrder, arrows: [.push(.hipSide(.right), Spot(-40, 66), towards: Spot(0, -80))])
    ])

  private static let high = Pose.sidePlank(lean: -77).but {
    $0.legs.left = .angles(LegAngles(2, abduction: -6, knee: 86, ankle: -40))
    $0.legs.right = .angles(LegAngles(40, abduction: -4, knee: 96, ankle: -30))
  }

  private static let low = Pose.sidePlankLow(lean: -92).but {
    $0.legs.left = .angles(LegAngles(6, abduction: 20, knee: 86, ankle: -40))
    $0.legs.right = .angles(LegAngles(46, abduction: 2, knee: 96, ankle: -30))
  }
}
