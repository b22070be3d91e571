internal import CoachCore

extension Figure {
  static let hipAirplane = Figure(
    .hipAirplane,
    from: .airplane(turned: 22), "Tipped forward on one leg, arms out, the pelvis closed towards the standing leg.",
    to: .airplane(turned: -34), "Trunk and pelvis open together over the still thigh.",
    moving: [.trunk, .leftLeg, .arms],
    props: [.ground(from: -200, to: 200)],
    views: [
      View(Camera(round: 62, down: 8), arrows: [.along(.fingertips(.left), beside: 50, from: 0.1, to: 0.9)]),
      View(.side, spine: false, scale: 0.8),
    ])
}
