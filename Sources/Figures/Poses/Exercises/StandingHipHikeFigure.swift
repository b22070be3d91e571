internal import CoachCore

extension Figure {
  static let standingHipHike = Figure(
    .standingHipHike,
    from: dropped, "Standing on a step on one straight leg, the free side of the pelvis low.",
    to: hiked, "The free side of the pelvis lifts until it is level or a little higher.",
    moving: [.pelvis, .leftLeg],
    props: [
      .box(Vector(20, 0, 74), Vector(240, 86, 150)), .box(Vector(20, 0, 330), Vector(200, 1000, 20)),
      .box(Vector(0, -9, 80), Vector(300, 9, 620)),
    ],
    views: [View(Camera(round: -90), arrows: [.push(.heel(.left), Spot(-90, -70), towards: Spot(0, -110))])])

  private static func standing(list: Double) -> Pose {
    Pose.standing.but {
      $0.pelvis = PelvisPlan(lean: 0, list: list, .hip(.right), at: Vector(0, 612, 58))
      $0.lumbar = Bend(0, side: -list * 0.75)
      $0.thorax = Bend(0, side: -list * 0.25)
      $0.legs.right = .foot(FootRest(Vector(-6, 86, 66), heading: 4))
      $0.legs.left = .angles(LegAngles(2, abduction: 3 - list, knee: 3, ankle: -4))
      $0.arms.left = .angles(ArmAngles(2, abduction: 14, elbow: 10, pronation: 30))
      $0.arms.right = .hand(
        HandRest(.world(Vector(60, 780, 320)), elbow: Vector(0, -1, 0.22), fingers: Vector(-0.15, 1, 0), palm: .right))
    }
  }

  private static let dropped = standing(list: -15)
  private static let hiked = standing(list: 10)
}
