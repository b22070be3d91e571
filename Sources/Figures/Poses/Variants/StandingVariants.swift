internal import CoachCore

extension Figure {
  static func standingVariant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch (exercise, tag) {
    case (.standingRollDown, .balanceRisk): rollDownAtWall
    case (.standingRollDown, .pregnancyAbdominal): standingRollDown.reaching(0.75).handsOnThighs
    case (.shoulderCircles, .shoulder): smallCircles
    case (.movementBreakWalk, .boneStress): shoulderCircles
    case (.hipHinge, .hamstringAcute): hipHinge.reaching(0.4)
    case (.hipHinge, .acuteRadicular): hipHinge.reaching(0.25)
    case (.hipHinge, .osteoporosisLoadedFlexion): hipHinge.reaching(0.5)
    case (.hipHinge, .balanceRisk): hipHinge.padded(.box(Vector(-205, 0, 0), Vector(22, 800, 420)))
    case (.singleLegRdl, .ankleAchilles): rdlWithFingertips
    case (.singleLegRdl, .flexionIntolerant), (.singleLegRdl, .osteoporosisLoadedFlexion): singleLegRdl.reaching(0.5)
    case (.standingHipHike, .ankleAchilles): hipHikeOnFloor
    case (.hipAirplaneSupported, .hipImpingement): hipAirplaneSupported.reaching(1, from: 0.35)
    case (.hipAirplane, .hipImpingement): hipAirplaneSupported
    case (.splitSquat, .knee): splitSquat.reaching(0.5)
    case (.splitSquat, .balanceRisk): splitSquatAtRail
    case (.calfRaise, .ankleAchilles): calfRaiseOnBoth
    case (.halfKneelingHipFlexorStretch, .knee):
      halfKneelingHipFlexorStretch.padded(.pad(Vector(-20, 0, 50), Vector(230, 20, 160)))
    case (.halfKneelingHipFlexorStretch, .balanceRisk): hipFlexorStretchAtChair
    case (.tableTopHipLean, .knee): tableTopHipLean.padded(.pad(Vector(330, 470, 40), Vector(300, 26, 420)))
    case (.tableTopHipLean, .balanceRisk): tableTopHipLean.padded(.chair(Vector(40, Pose.seat, -330), back: true))
    case (.tableTopHipLean, .flexionIntolerant): tableTopHipLean.reaching(0.15)
    case (.tableTopHipLean, .osteoporosisLoadedFlexion): tableTopHipLean.reaching(0.5)
    case (.ankleRockKneeToWall, .ankleAchilles): ankleRockKneeToWall.reaching(0.6)
    case (.ankleRockKneeToWall, .knee): ankleRockStanding
    default: nil
    }
  }

  private static var rollDownAtWall: Figure {
    standingRollDown.changed { pose, _ in
      pose.pelvis.held = .buttocks
      pose.pelvis.at = Vector(-120, 516 - pose.pelvis.lean * 0.2, 0)
      pose.setLegs(.foot(FootRest(Vector(60, 0, 56), heading: 5)))
    }.padded(.box(Vector(-134, 0, 0), Vector(22, 1000, 420)))
  }

  private var handsOnThighs: Figure {
    changed { pose, _ in
      pose.setArms(.hand(HandRest(.on(.hip(.right), Vector(50, -150, 0)), elbow: Vector(-1, -0.3, 0.5), palm: .back)))
    }
  }

  private static var smallCircles: Figure {
    shoulderCircles.changed { pose, _ in
      for side in Side.allCases {
        pose.shoulders[side].up *= 0.5
        pose.shoulders[side].ahead *= 0.5
      }
    }
  }

  /// Both hands rest on a rail beside the body.
  private static var rdlWithFingertips: Figure {
    singleLegRdl.changed { pose, _ in
      pose.arms.left = .hand(
        HandRest(.world(Vector(150, 522, -170)), elbow: Vector(-0.8, -0.6, -0.6), fingers: .ahead, palm: .down))
    }.padded(.rail(from: -60, to: 330, height: 520, aside: -172))
  }

  private static var hipHikeOnFloor: Figure {
    var figure = standingHipHike.reaching(1, from: 0.6).changed { pose, _ in
      pose.pelvis.at.y -= 86
      if case .angles(var leg) = pose.legs.left {
        (leg.flexion, leg.knee, leg.ankle) = (11, 22, 13)
        pose.legs.left = .angles(leg)
      }
      if case .foot(var rest) = pose.legs.right {
        rest.spot.y = 0
        pose.legs.right = .foot(rest)
      }
      if case .hand(var rest) = pose.arms.right {
        rest.place = .world(Vector(60, 694, 320))
        rest.toPlace = nil
        pose.arms.right = .hand(rest)
      }
    }
    figure.props.removeFirst()
    return figure
  }

  private static var splitSquatAtRail: Figure {
    splitSquat.changed { pose, _ in
      pose.arms.left = .hand(
        HandRest(.world(Vector(70, 482, -180)), elbow: Vector(-0.8, -0.6, -0.6), fingers: .ahead, palm: .down))
    }.padded(.rail(from: -120, to: 260, height: 480, aside: -182))
  }

  private static var calfRaiseOnBoth: Figure {
    calfRaise.changed { pose, _ in
      guard case .foot(var rest) = pose.legs.right else { return }
      pose.pelvis.held = .pelvis
      pose.pelvis.at.z = 0
      rest.spot.z = 52
      pose.setLegs(.foot(rest))
    }
  }

  private static var hipFlexorStretchAtChair: Figure {
    halfKneelingHipFlexorStretch.changed { pose, _ in
      pose.arms.left = .hand(
        HandRest(.world(Vector(150, 536, -190)), elbow: Vector(-1, -0.6, -0.5), fingers: .ahead, palm: .down))
    }.padded(.chair(Vector(254, Pose.seat, -260), back: true))
  }

  private static var ankleRockStanding: Figure {
    func standing(_ hips: Vector, lean: Double) -> Pose {
      Pose.standing.but {
        $0.pelvis = PelvisPlan(lean: lean, at: hips)
        $0.legs.right = .foot(FootRest(Vector(210, 0, 52)))
        $0.legs.left = .foot(FootRest(Vector(-110, 0, -52), raise: 20))
        $0.setArms(
          .hand(HandRest(.world(Vector(372, 740, 110)), elbow: Vector(-0.4, -1, 0.4), fingers: .up, palm: .ahead)))
      }
    }
    return Figure(
      .ankleRockKneeToWall, from: standing(Vector(66, 486, 0), lean: 6), "Standing before a wall, the front heel down.",
      to: standing(Vector(112, 464, 0), lean: 6), "", moving: [.rightShank, .rightThigh],
      props: [.ground(from: -260, to: 400), .box(Vector(384, 0, 0), Vector(22, 900, 420))],
      views: [.side(.along(.knee(.right), beside: -72, from: -0.4, to: 1))])
  }
}
