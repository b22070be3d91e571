internal import CoachCore

extension Figure {
  static func supineVariant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch (exercise, tag) {
    case (.hipRolling, .pregnancySupine): seatedArmsCrossed
    case (.hipRolling, .rotationIntolerant), (.hipRolling, .acuteRadicular): hipRolling.reaching(0.25)
    case (.hipRolling, .osteoporosisEndRangeRotation): hipRolling.reaching(0.5)
    case (.singleKneeToChest, .hipImpingement): singleKneeToChest.reaching(0.8)
    case (.singleKneeToChest, .osteoporosisLoadedFlexion):
      singleKneeToChest.changed { pose, _ in pose.lumbar = Bend(-3) }
    case (.pelvicTilt, .pregnancySupine): pelvicTiltStanding
    case (.pelvicTilt, .flexionIntolerant): pelvicTilt.reaching(0.5)
    case (.diaphragmaticBreathing, .pregnancySupine): seatedBreathing
    case (.mcgillCurlUp, .neck): mcgillCurlUp.reaching(0.5)
    case (.deadBugHeelTap, .hipImpingement): deadBugHeelTap.hipsLessBent
    case (.deadBug, .hipImpingement): deadBug.hipsLessBent
    case (.deadBugHeelTap, .extensionIntolerant): deadBugHeelTap.reaching(0.6)
    case (.deadBug, .extensionIntolerant): deadBug.reaching(0.55)
    case (.deadBugHeelTap, .acuteRadicular), (.deadBug, .acuteRadicular), (.deadBugHeelTap, .pregnancyAbdominal),
      (.straightLegRaise, .pregnancyAbdominal):
      heelSlide
    case (.deadBug, .shoulder): deadBugLegsOnly
    case (.gluteBridge, .extensionIntolerant): gluteBridge.reaching(0.7)
    case (.pelvicLift, .extensionIntolerant): pelvicLift.reaching(0.75)
    case (.singleLegBridge, .extensionIntolerant): singleLegBridge.reaching(0.7)
    case (.pelvicLift, .flexionIntolerant): pelvicLiftFromNeutral
    case (.bridgeMarch, .hamstringAcute), (.bridgeMarch, .acuteRadicular), (.bridgeMarch, .pregnancyAbdominal):
      gluteBridge
    case (.bridgeMarch, .extensionIntolerant): lowMarch
    case (.adductorSqueeze, .pregnancySupine): seatedSqueeze
    case (.straightLegRaise, .hipImpingement): straightLegRaise.reaching(0.6)
    case (.straightLegRaise, .extensionIntolerant): straightLegRaise.reaching(1, from: 0.4)
    case (.figureFourStretch, .pregnancySupine): seatedFigureFour
    case (.figureFourStretch, .hipImpingement), (.figureFourStretch, .acuteRadicular): figureFourStretch.reaching(0.5)
    case (.hamstringAisStrap, .pregnancySupine): seatedStrap
    default: nil
    }
  }

  private var hipsLessBent: Figure {
    changed { pose, _ in
      for side in Side.allCases {
        guard case .angles(var leg) = pose.legs[side], leg.flexion > 70 else { continue }
        leg.flexion = 70
        leg.knee = 70
        pose.legs[side] = .angles(leg)
      }
    }
  }

  private static var deadBugLegsOnly: Figure {
    var figure = deadBug.changed { pose, _ in pose.setArms(.hand(.besideHips)) }
    figure.moving = .rightLeg
    figure.views[0].arrows.removeLast()
    return figure
  }

  /// One heel slides away along the floor.
  private static var heelSlide: Figure {
    Figure(
      .deadBugHeelTap, from: .supineKneesBent, "Face up, knees bent, feet flat.",
      to: Pose.supineKneesBent.but { $0.legs.right = .foot(FootRest(Vector(448, 0, 55), pitch: 24)) }, "",
      moving: .rightLeg, props: [.mat(from: -440, to: 560)],
      views: [.side(.push(.toes(.right), Spot(-50, -110), towards: Spot(110, 0)))])
  }

  private static var pelvicLiftFromNeutral: Figure {
    gluteBridge.reaching(0.6).changed { pose, _ in pose.setArms(.hand(.oppositeShoulder)) }
  }

  private static var lowMarch: Figure {
    let low = SolvedPose(Pose.bridgeStart).toward(SolvedPose(.bridge), 0.7)
    return Figure(
      .bridgeMarch, from: low, "A bridge, a little below full height.",
      to: low.but { $0.legs.right = .angles(LegAngles(70, knee: 92, ankle: -5)) }, "", moving: .rightLeg,
      props: bridgeMarch.props, views: bridgeMarch.views)
  }

  /// Back to a wall, the low back presses against it.
  private static var pelvicTiltStanding: Figure {
    func standing(lean: Double, lumbar: Double) -> Pose {
      Pose.standing.but {
        $0.pelvis = PelvisPlan(lean: lean, .buttocks, at: Vector(-78, 500, 0))
        $0.lumbar = Bend(lumbar)
        $0.setLegs(.foot(FootRest(Vector(70, 0, 56), heading: 5)))
        $0.setArms(.angles(ArmAngles(12, abduction: 12, elbow: 12, pronation: 30)))
      }
    }
    return Figure(
      .pelvicTilt, from: standing(lean: 10, lumbar: -16), "Standing, the back to a wall, knees soft.",
      to: standing(lean: -8, lumbar: 12), "", moving: .trunk,
      props: [.ground(from: -140, to: 260), .box(Vector(-90, 0, 0), Vector(22, 1000, 420))],
      views: [.side(.push(.belly, Spot(60, 0), towards: Spot(-80, 0)))])
  }
}
