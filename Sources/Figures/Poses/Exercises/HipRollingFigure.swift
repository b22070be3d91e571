internal import CoachCore

extension Figure {
  static let hipRolling = Figure(
    .hipRolling,
    from: middle, "Face up, knees bent and together, arms crossed on the chest.",
    to: rolled, "The knees roll to one side, the head to the other, both shoulders stay down.",
    moving: [.legs, .pelvis],
    props: [.mat(from: -440, to: 400)],
    views: [
      View(Camera(round: 66, down: 36), arrows: [.push(.knee(.left), Spot(-30, -110), towards: Spot(-90, 60))])
    ])

  private static let middle = Pose.supineKneesBent.but {
    $0.setLegs(.foot(FootRest(Vector(290, 0, 34))))
    $0.setArms(.hand(.oppositeShoulder))
  }

  private static let rolled = middle.but {
    $0.pelvis.held = .pelvis
    $0.pelvis.at = Vector(-6, 90, 6)
    $0.pelvis.spin = 38
    $0.lumbar = Bend(-3, rotation: -14)
    $0.thorax = Bend(1, rotation: -24)
    $0.neck = Bend(4, rotation: -42)
    $0.legs.right = .foot(FootRest(Vector(290, 8, 44), heading: 30, knee: Vector(0.1, 0.35, 1), roll: 54))
    $0.legs.left = .foot(FootRest(Vector(285, 18, -14), heading: 34, knee: Vector(0.1, 0.35, 1), roll: 38))
  }
}
