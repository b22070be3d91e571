internal import CoachCore

extension Figure {
  static func quadrupedVariant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch (exercise, tag) {
    case (.birdDog, .shoulder), (.birdDog, .acuteRadicular), (.birdDog, .pregnancyAbdominal): birdDogSingleLimb
    case (.birdDog, .extensionIntolerant): birdDog.onSlidingFoot
    case (.birdDogSingleLimb, .acuteRadicular), (.birdDogSingleLimb, .extensionIntolerant):
      birdDogSingleLimb.onSlidingFoot
    case (.childsPose, .knee): childsPose.reaching(0.72).padded(.pad(Vector(-120, 44, 0), Vector(180, 30, 180)))
    case (.childsPose, .shoulder): childsPoseArmsBack
    case (.childsPose, .pregnancyAbdominal): wideChildsPose
    case (.childsPose, .hipImpingement): wideChildsPose.reaching(0.7)
    case (.threadTheNeedle, .shoulder): threadTheNeedle.reaching(0.5)
    case (.threadTheNeedle, .osteoporosisEndRangeRotation): threadTheNeedle.reaching(0.8, from: 0.2)
    case (.catCow, .flexionIntolerant): catCow.reaching(0.4)
    case (.catCow, .extensionIntolerant): catCow.reaching(1, from: 0.36)
    case (.catCow, .osteoporosisLoadedFlexion), (.catCow, .acuteRadicular): catCow.reaching(0.62, from: 0.2)
    case (_, .wrist): of(exercise).onFists
    case (_, .knee): of(exercise).padded(.pad(Vector(-20, 0, 0), Vector(230, 20, 240)))
    default: nil
    }
  }

  /// The foot slides back and stays on the floor.
  private var onSlidingFoot: Figure {
    var figure = changed { pose, end in
      if end { pose.legs.right = .angles(LegAngles(18, knee: 14, ankle: -8, toes: 50)) }
    }
    figure.views[0].arrows[0] = .push(.toes(.right), Spot(-10, -90), towards: Spot(-100, 0))
    return figure
  }

  /// With something soft under it.
  func padded(_ pad: Prop) -> Figure {
    var figure = self
    figure.props.append(pad)
    return figure
  }

  /// With the hands closed and the wrists straight; the trunk comes up by the length of a palm.
  private var onFists: Figure {
    let raised = exercise == .threadTheNeedle ? 0.0 : 8
    return changed { pose, _ in
      pose.pelvis.lean -= raised
      for side in Side.allCases {
        if case .hand(var rest) = pose.arms[side] {
          rest.fist = true
          rest.fingers = nil
          pose.arms[side] = .hand(rest)
        }
        if case .angles(var leg) = pose.legs[side] {
          leg.flexion -= raised
          pose.legs[side] = .angles(leg)
        }
      }
    }
  }

  /// From sitting on the heels, the arms beside the body all the way.
  private static var childsPoseArmsBack: Figure {
    let folded = childsPose.out[childsPose.out.count - 1].solved.pose.but {
      $0.setArms(.angles(ArmAngles(40, abduction: 10, elbow: 10, pronation: 10)))
    }
    let sitting = folded.but {
      $0.pelvis.lean = 8
      $0.lumbar = Bend(4)
      $0.thorax = Bend(4)
      $0.neck = Bend(-2)
      $0.headRests = false
      $0.breath = 0
      $0.setArms(.angles(ArmAngles(-42, abduction: 8, elbow: 10, pronation: 10)))
    }
    return Figure(
      .childsPose, from: sitting, "Sitting on the heels, the arms beside the body.", to: folded, "", moving: .trunk,
      props: childsPose.props, views: [.side(.push(.head, Spot(120, 40), towards: Spot(70, 120)))])
  }

  private static var wideChildsPose: Figure {
    var figure = childsPose.changed { pose, end in
      if end {
        pose.setArms(.hand(HandRest(.world(Vector(420, 0, 100)), elbow: Vector(-0.2, -0.3, 1), fingers: .ahead)))
      }
      pose.pelvis.at.z = Proportions.halfHips + Proportions.thigh * 0.447
      for side in Side.allCases {
        guard case .kneel(let thigh, let shank, let ankle, let toes) = pose.legs[side] else { continue }
        pose.legs[side] = .kneel(
          thigh: (thigh + Vector(0, 0, 0.5 * side.sign)).unit, shank: (shank + Vector(0, 0, -0.3 * side.sign)).unit,
          ankle: ankle, toes: toes)
      }
    }
    figure.views.append(
      View(.top, order: [.leftLeg, .rightLeg, .leftArm, .rightArm, .trunk, .head], scale: 0.7))
    return figure
  }
}
