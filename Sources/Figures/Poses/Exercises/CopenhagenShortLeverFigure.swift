internal import CoachCore

extension Figure {
  static let copenhagenShortLever = Figure(
    .copenhagenShortLever,
    from: low, "On one side, forearm down, the top knee on a low seat, the hip on the floor.",
    to: high, "The hips lift until shoulders, hips and the top knee are in one line.",
    moving: [.trunk, .leftThigh],
    props: [.mat(from: -480, to: 120), .table(Vector(282, 0, -105), Vector(200, 171, 270))],
    views: [
      View(
        Camera(round: 30, down: 20), order: sidePlankOrder,
        arrows: [.push(.hipSide(.right), Spot(-40, 66), towards: Spot(0, -80))])
    ])

  private static func onSeat(upper: Double, lower: LegAngles) -> Pose {
    .sidePlank(
      .knee(.left), at: Vector(244, 206, 0),
      legs: Pair(left: LegAngles(2, abduction: upper, knee: 86, ankle: -60), right: lower))
  }

  private static let high = onSeat(upper: -2, lower: LegAngles(4, abduction: -3, knee: 92, ankle: -60))
  private static let low = onSeat(upper: 16, lower: LegAngles(4, abduction: -12, knee: 92, ankle: -60)).sunk
}
