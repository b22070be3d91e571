internal import CoachCore

extension Figure {
  static func seatedVariant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch (exercise, tag) {
    case (.seatedRotationAis, .acuteRadicular), (.seatedRotationAis, .osteoporosisEndRangeRotation):
      seatedRotationAis.reaching(0.5)
    case (.seatedRotationAis, .neck), (.seatedRotationAis, .shoulder): seatedArmsCrossed
    case (.seatedRotationFlexionAis, .pregnancyAbdominal): seatedRotationAis
    case (.ninetyNinety, .knee), (.ninetyNinety, .hipImpingement), (.ninetyNinety, .acuteRadicular):
      ninetyNinety.reaching(0.8, from: 0.2)
    default: nil
    }
  }

  /// Turning on a seat, arms crossed on the chest.
  static var seatedArmsCrossed: Figure {
    var figure = seatedRotationAis.changed { pose, _ in pose.setArms(.hand(.oppositeShoulder)) }
    figure.views[0].order = [.trunk, .leftLeg, .rightLeg, .head, .leftArm, .rightArm]
    return figure
  }

  /// Breathing into belly and ribs on a seat.
  static var seatedBreathing: Figure {
    func sitting(_ breath: Double) -> Pose {
      Pose.seated.but {
        $0.arms.right = .hand(
          HandRest(
            .on(.belly, Vector(6, -12, 6)), elbow: Vector(-0.6, -1, 1), fingers: Vector(0, 0.15, -1), palm: .back))
        $0.arms.left = .hand(
          HandRest(
            .on(.breastbone, Vector(6, -66, -22)), elbow: Vector(-0.6, -1, -1), fingers: Vector(0, 0.2, 1),
            palm: .back))
        $0.breath = breath
      }
    }
    return Figure(
      .diaphragmaticBreathing, from: sitting(-2), "Sitting, one hand on the belly, one on the ribs: breathed out.",
      to: sitting(4), "", moving: .trunk, props: [.stool],
      views: [View(Camera(round: 24, down: 6), arrows: [.push(.belly, Spot(80, 0), towards: Spot(66, 0))])])
  }

  /// Pressing a cushion between the knees on a seat.
  static var seatedSqueeze: Figure {
    func knees(_ apart: Double) -> Pose {
      Pose.seated.but { $0.setLegs(.foot(FootRest(Vector(240, 0, 62), knee: Vector(1, 0.6, apart)))) }
    }
    return Figure(
      .adductorSqueeze, from: knees(0.24), "Sitting, feet flat, a cushion between the knees.", to: knees(0), "",
      moving: .thighs, props: [.stool, .cushion],
      views: [
        View(
          Camera(round: 84, down: 16), order: [.trunk, .head, .leftLeg, .rightLeg, .leftArm, .rightArm],
          arrows: [
            .push(.knee(.right), Spot(-96, 0), towards: Spot(66, 0)),
            .push(.knee(.left), Spot(96, 0), towards: Spot(-66, 0)),
          ])
      ])
  }

  /// An ankle on the other knee, leaning ahead, on a seat.
  static var seatedFigureFour: Figure {
    func leaning(_ lean: Double) -> Pose {
      Pose.seated.but {
        $0.pelvis.lean = lean
        $0.legs.left = .foot(FootRest(Vector(240, 0, -58)))
        $0.legs.right = .kneel(
          thigh: Vector(0.72, 0.1, 0.69), shank: Vector(0.3, 0.02, -0.95), ankle: 5, toes: 0)
        $0.arms.right = .hand(
          HandRest(.on(.knee(.right), Vector(40, -20, 0)), elbow: Vector(-1, -0.3, 0.8), palm: .right))
        $0.arms.left = .hand(
          HandRest(.on(.ankle(.right), Vector(20, 10, -10)), elbow: Vector(-1, -0.3, -0.8), palm: .right))
      }
    }
    return Figure(
      .figureFourStretch, from: leaning(-2), "Sitting, one ankle over the other knee.", to: leaning(24), "",
      moving: .trunk, props: [.stool],
      views: [View(Camera(round: 46, down: 14), arrows: [.push(.head, Spot(100, -10), towards: Spot(40, 60))])])
  }

  /// Lifting a straight leg with a strap on a seat.
  static var seatedStrap: Figure {
    func lifting(_ flexion: Double) -> Pose {
      Pose.seated.but {
        $0.pelvis.lean = -4
        $0.legs.left = .foot(FootRest(Vector(240, 0, -52)))
        $0.legs.right = .angles(LegAngles(flexion, abduction: 2, knee: 3, ankle: 5))
        $0.setArms(
          .hand(
            HandRest(
              .on(.breastbone, Vector(120, -90, 34)), elbow: Vector(-0.8, -0.9, 0.8), fingers: Vector(0.5, 0.1, 0.2),
              palm: .left)))
        $0.arms.left = .hand(
          HandRest(
            .on(.breastbone, Vector(120, -90, -34)), elbow: Vector(-0.8, -0.9, -0.8), fingers: Vector(0.5, 0.1, -0.2),
            palm: .right))
      }
    }
    return Figure(
      .hamstringAisStrap, from: lifting(59), "Sitting tall, a strap round the foot of the straight leg.",
      to: lifting(92), "", moving: .rightLeg, props: [.stool, .strap(hands: nil, foot: .right)],
      views: [.side(.along(.heel(.right), beside: 80, from: 0.15, to: 0.85))])
  }
}
