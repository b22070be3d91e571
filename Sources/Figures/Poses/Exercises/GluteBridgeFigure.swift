internal import CoachCore

extension Figure {
  static let gluteBridge = Figure(
    .gluteBridge,
    from: .bridgeStart, "Face up, knees bent, feet flat.",
    to: .bridge, "The hips lift until shoulders, hips and knees are in one line.",
    moving: [.trunk, .thighs],
    props: [.mat(from: -440, to: 380)],
    views: [.side(.push(.pubis, Spot(-20, -90), towards: Spot(-8, -80)))])
}
