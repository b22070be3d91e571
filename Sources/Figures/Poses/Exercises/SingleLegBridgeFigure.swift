internal import CoachCore

extension Figure {
  static let singleLegBridge = Figure(
    .singleLegBridge,
    from: start, "Face up, one foot down, the other thigh upright.",
    to: lifted, "The hips lift until shoulders, hips and the standing knee are in one line.",
    moving: [.trunk, .rightThigh],
    props: [.mat(from: -440, to: 380)],
    views: [View(.side, arrows: [.push(.pubis, Spot(-50, -120), towards: Spot(-8, -80))])])

  private static let start = Pose.bridgeStart.but {
    $0.legs.left = .angles(LegAngles(92, knee: 92, ankle: -5))
  }

  private static let lifted = Pose.bridge.but {
    $0.legs.left = .angles(LegAngles(64, knee: 92, ankle: -5))
  }
}
