internal import CoachCore

extension Figure {
  static let hipAirplaneSupported = Figure(
    .hipAirplaneSupported,
    from: held(16), "Hands on a wall, tipped forward on one leg, the pelvis closed.",
    to: held(-36), "Trunk and pelvis open together over the still thigh.",
    moving: [.trunk, .leftLeg],
    props: [.ground(from: -260, to: 520), .box(Vector(511, 0, 0), Vector(22, 900, 420))],
    views: [
      View(Camera(round: -28, down: 10)),
      View(
        Camera(round: -90, down: 6), arrows: [.along(.hipSide(.left), beside: -90, from: -0.2, to: 1.1)], spine: false,
        scale: 0.9),
    ])

  private static func held(_ turned: Double) -> Pose {
    Pose.airplane(turned: turned).but {
      $0.pelvis.lean = 64
      $0.setArms(
        .hand(HandRest(.world(Vector(500, 704, 120)), elbow: Vector(0, -1, 0.6), fingers: .up, palm: .ahead)))
    }
  }
}
