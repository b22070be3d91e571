internal import CoachCore

extension Figure {
  static let hipAirplaneSupported = Figure(
    .hipAirplaneSupported,
    from: held(16), "Hands on a wall, tipped forward on one leg, the pelvis closed.",
    to: held(-36), "Trunk and pelvis open together over the still thigh.",
    moving: [.trunk, .leftLeg],
    props: [.ground(from: -260, to: 520), .box(Vector(511, 0, 0), Vector(22, 900, 420))],
    views: [
      View(Camera(round: -68, down: 10), arrows: [.push(.hipSide(.left), Spot(-100, -70), towards: Spot(30, -110))]),
      View(Camera(round: -16, down: 8), spine: false, scale: 0.8),
    ])

  private static func held(_ turned: Double) -> Pose {
    Pose.airplane(turned: turned).but {
      $0.pelvis.lean = 64
      $0.setArms(
        .hand(HandRest(.world(Vector(500, 704, 120)), elbow: Vector(0, -1, 0.6), fingers: .up, palm: .ahead)))
    }
  }
}
