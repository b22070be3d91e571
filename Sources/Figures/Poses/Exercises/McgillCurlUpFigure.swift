internal import CoachCore

extension Figure {
  static let mcgillCurlUp = Figure(
    .mcgillCurlUp,
    from: flat, "Face up, one knee bent, hands under the low back.",
    to: curled, "Head and shoulders lift a little as one unit, the low back stays as it is.",
    moving: [.trunk, .head],
    props: [.mat(from: -440, to: 560)],
    views: [.side(.along(.head, beside: 110, from: -0.3, to: 1.2))])

  private static let flat = Pose.supine.but {
    $0.legs.left = .foot(FootRest(Vector(300, 0, -55)))
    $0.lumbar = Bend(-3)
    $0.thorax = Bend(5)
    $0.setArms(
      .hand(
        HandRest(
          .on(.lowBack, Vector(-9, 0, 42)), elbow: Vector(0.01, -0.1, 1), fingers: Vector(0, 0.02, -1), palm: .back)))
  }

  private static let curled = flat.but {
    $0.thorax = Bend(27)
    $0.neck = Bend(6)
    $0.headRests = false
  }
}
