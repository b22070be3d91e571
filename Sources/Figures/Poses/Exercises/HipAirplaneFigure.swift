internal import CoachCore

extension Figure {
  static let hipAirplane = Figure(
    .hipAirplane,
    from: .airplane(turned: 22), "Tipped forward on one leg, arms out, the pelvis closed towards the standing leg.",
    to: .airplane(turned: -34), "Trunk and pelvis open together over the still thigh.",
    moving: [.trunk, .leftLeg],
    props: [.ground(from: -200, to: 200)],
    views: [
      View(Camera(round: -74, down: 10), arrows: [.push(.hipSide(.left), Spot(-100, -70), towards: Spot(30, -110))]),
      View(Camera(round: 14, down: 6), spine: false, scale: 0.8),
    ])
}
