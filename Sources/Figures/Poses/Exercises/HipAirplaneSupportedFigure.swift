internal import CoachCore

extension Figure {
  static let hipAirplaneSupported = Figure(
    .hipAirplaneSupported,
    from: held(12), "Hands on a wall, tipped forward on one leg, the pelvis closed.",
    to: held(-30), "Trunk and pelvis open together over the still thigh.",
    moving: [.trunk, .leftLeg],
    props: [.ground(from: -260, to: 520), .box(Vector(511, 0, 0), Vector(22, 900, 420))],
    views: [
      View(Camera(round: -28, down: 10), arrows: [.along(.heel(.left), beside: 60, from: -0.1, to: 1.1)])
    ])

  private static func held(_ turned: Double) -> Pose {
    Pose.airplane(turned: turned).but {
      $0.pelvis.lean = 64
      $0.setArms(
        .hand(HandRest(.world(Vector(500, 660, 120)), elbow: Vector(0, -1, 0.6), fingers: .up, palm: .ahead)))
    }
  }
}
