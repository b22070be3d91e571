internal import CoachCore

extension Figure {
  static let diaphragmaticBreathing = Figure(
    .diaphragmaticBreathing,
    from: breathedOut, "Face up, lower legs on a seat, one hand on the belly, one on the ribs: breathed out.",
    to: breathedIn, "Breathed in: belly and lower ribs widen.",
    moving: .belly,
    props: [.mat(from: -440, to: 80), .box(Vector(200, 0, 0), Vector(230, 286, 260))],
    views: [.side(.push(.belly, Spot(0, -84), towards: Spot(0, -66)))])

  private static let breathedOut = Pose.supine.but {
    $0.setLegs(.angles(LegAngles(93, abduction: 3, knee: 96, ankle: -8)))
    $0.lumbar = Bend(0)
    $0.arms.right = .hand(
      HandRest(.on(.belly, Vector(6, -12, 6)), elbow: Vector(-0.6, -0.2, 1), fingers: Vector(0, -0.1, -1), palm: .back))
    $0.arms.left = .hand(
      HandRest(
        .on(.breastbone, Vector(6, -66, -22)), elbow: Vector(-0.6, -0.2, -1), fingers: Vector(0, -0.1, 1), palm: .back))
    $0.breath = -2
  }

  private static let breathedIn = breathedOut.but { $0.breath = 7 }
}
