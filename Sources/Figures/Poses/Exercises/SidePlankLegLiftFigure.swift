internal import CoachCore

extension Figure {
  static let sidePlankLegLift = Figure(
    .sidePlankLegLift,
    from: sidePlankHeld, "A straight side plank on forearm and foot.",
    to: lifted, "The top leg lifts without rolling.",
    moving: .leftLeg,
    props: [.mat(from: -480, to: 580)],
    views: [View(.raised, order: sidePlankOrder, arrows: [.along(.ankle(.left), beside: -74, from: 0, to: 0.95)])])

  private static let lifted = sidePlankHeld.but {
    $0.legs.left = .angles(LegAngles(2, abduction: 27, knee: 3, ankle: -6))
  }
}
