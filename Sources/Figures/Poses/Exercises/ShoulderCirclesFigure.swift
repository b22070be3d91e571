internal import CoachCore

extension Figure {
  static let shoulderCircles = Figure(
    .shoulderCircles,
    from: drawn(up: -14, ahead: 0), "Standing, arms hanging.",
    through: [(0.5, drawn(up: 14, ahead: 34))],
    to: drawn(up: 46, ahead: 0), "The shoulders circle: forward, up, back and down.",
    back: [(0.5, drawn(up: 14, ahead: -40))],
    moving: .arms,
    props: [.ground(from: -180, to: 200)],
    views: [
      View(Camera(round: 34, down: 6), arrows: [.circle(.shoulder(.right), Spot(-44, 8), radius: 66, clockwise: false)])
    ],
    flows: true)

  private static func drawn(up: Double, ahead: Double) -> Pose {
    Pose.standing.but {
      $0.shoulders = Pair(both: ShoulderGirdle(up: up, ahead: ahead))
      $0.setArms(.hanging)
    }
  }
}
