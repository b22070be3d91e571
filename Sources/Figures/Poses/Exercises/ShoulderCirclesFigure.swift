internal import CoachCore

extension Figure {
  static let shoulderCircles = Figure(
    .shoulderCircles,
    from: drawn(up: -14, ahead: 0), "Standing, arms hanging.",
    through: [(0.5, drawn(up: 20, ahead: 44))],
    to: drawn(up: 54, ahead: 0), "The shoulders circle: forward, up, back and down.",
    back: [(0.5, drawn(up: 14, ahead: -44))],
    moving: .shoulders,
    props: [.ground(from: -180, to: 200)],
    views: [
      View(
        Camera(round: 22, down: 6), arrows: [.circle(.shoulder(.right), Spot(-150, 10), radius: 60, clockwise: false)])
    ],
    flows: true
  ).telling(0.5, "The shoulders have come forward, on their way up.")

  private static func drawn(up: Double, ahead: Double) -> Pose {
    Pose.standing.but {
      $0.shoulders = Pair(both: ShoulderGirdle(up: up, ahead: ahead))
      $0.setArms(.hanging)
    }
  }
}
