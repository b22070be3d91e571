internal import CoachCore

extension Figure {
  static func plankVariant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch (exercise, tag) {
    case (.pronePressUp, .wrist), (.pronePressUp, .shoulder): proneOnElbows
    case (.plankKnees, .shoulder), (.frontPlank, .shoulder): inclinePlank
    case (.plankKnees, .knee): plankKnees.padded(.pad(Vector(-60, 0, 0), Vector(240, 20, 240)))
    case (.plankKnees, .pregnancyAbdominal), (.frontPlank, .pregnancyAbdominal): wallPlank
    case (.frontPlank, .extensionIntolerant): plankKnees
    case (.sidePlankKnees, .shoulder): wallSidePlank
    case (.sidePlank, .pregnancyAbdominal): sidePlankKnees
    case (.proneBackExtension, .osteoporosisLoadedFlexion): proneBackExtension.reaching(0.5)
    case (.proneBackExtension, .shoulder), (.proneBackExtension, .neck): proneHandsUnderForehead
    case (.copenhagenShortLever, .knee): copenhagenAboveKnee
    case (.copenhagenShortLever, .shoulder): copenhagenInclined
    default: nil
    }
  }

  /// The forearms carry the chest, and the elbows come back under the shoulders.
  private static var proneOnElbows: Figure {
    func propped(elbows: Double, lean: Double, lumbar: Double) -> Pose {
      Pose.prone.but {
        $0.pelvis.lean = lean
        $0.pelvis.at.y = 7
        $0.lumbar = Bend(lumbar)
        $0.thorax = Bend(-10)
        $0.neck = Bend(-8)
        $0.headRests = false
        $0.setLegs(.angles(LegAngles(lean - 85, abduction: 3, knee: 4, ankle: -72)))
        $0.setArms(.prop(elbow: Vector(elbows, 26, 112), along: .ahead))
      }
    }
    return Figure(
      .pronePressUp, from: propped(elbows: 372, lean: 86, lumbar: -20), "Face down on the forearms, the chest low.",
      to: propped(elbows: 262, lean: 84, lumbar: -33), "", moving: .trunk, props: pronePressUp.props,
      views: pronePressUp.views)
  }

  /// Elbows on a bench, toes on the floor.
  private static var inclinePlank: Figure {
    let bench = 240.0
    func leaning(lean: Double, lumbar: Double) -> Pose {
      Pose.plank(feet: -486, lean: lean).but {
        $0.pelvis.at.y += bench
        $0.lumbar = Bend(lumbar)
      }
    }
    return Figure(
      .frontPlank, from: leaning(lean: 69, lumbar: -16), "Forearms on a bench, toes on the floor, hips low.",
      to: leaning(lean: 63.4, lumbar: 0), "", moving: .trunk,
      props: [.ground(from: -520, to: 520), .table(Vector(380, 0, 0), Vector(260, bench, 420))],
      views: [.side(.line([.ankle(.right), .shoulder(.right)], beside: 118))])
  }

  /// Forearms on a wall, the body leaning in one line.
  private static var wallPlank: Figure {
    func leaning(_ hips: Vector, _ lean: Double, _ lumbar: Double) -> Pose {
      Pose.standing.but {
        $0.pelvis = PelvisPlan(lean: lean, at: hips)
        $0.lumbar = Bend(lumbar)
        $0.setLegs(.foot(FootRest(Vector(0, 0, 52), raise: 0)))
        $0.setArms(.forearm(upper: Vector(1, -0.16, 0), along: Vector(0.06, 1, 0), palm: .ahead))
      }
    }
    return Figure(
      .frontPlank, from: leaning(Vector(190, 492, 0), 8, -6), "Leaning on a wall with the forearms, hips sagging.",
      to: leaning(Vector(166, 500, 0), 19, 0), "", moving: .trunk,
      props: [.ground(from: -120, to: 520), .box(Vector(502, 0, 0), Vector(22, 1000, 420))],
      views: [.side(.line([.ankle(.right), .shoulder(.right)], beside: 118))])
  }

  /// Leaning sideways on a wall with one forearm.
  private static var wallSidePlank: Figure {
    func leaning(_ hips: Vector, list: Double, side: Double) -> Pose {
      Pose.standing.but {
        $0.pelvis = PelvisPlan(lean: 0, list: list, at: hips)
        $0.lumbar = Bend(0, side: side)
        $0.legs.right = .foot(FootRest(Vector(0, 0, 34)))
        $0.legs.left = .foot(FootRest(Vector(-20, 0, -34)))
        $0.arms.right = .forearm(upper: Vector(0.05, -0.1, 1), along: Vector(0.5, 0.86, 0.1), palm: Vector(0.2, 0, 1))
        $0.arms.left = .hand(
          HandRest(
            .on(.hipSide(.left), Vector(14, 44, 2)), elbow: Vector(-0.4, 0.3, -1), fingers: Vector(0.7, -0.7, 0),
            palm: .right))
      }
    }
    return Figure(
      .sidePlankKnees, from: leaning(Vector(0, 504, 150), list: 4, side: -4),
      "Standing sideways to a wall, leaning on one forearm, the hip sagging.",
      to: leaning(Vector(0, 508, 116), list: 14, side: 0), "", moving: .trunk,
      props: [.box(Vector(0, -9, 120), Vector(300, 9, 760)), .box(Vector(0, 0, 512), Vector(420, 1000, 22))],
      views: [
        View(
          Camera(round: 90, down: 4), order: [.leftLeg, .rightLeg, .trunk, .rightArm, .head, .leftArm],
          arrows: [.push(.hipSide(.right), Spot(-70, 0), towards: Spot(90, 0))])
      ])
  }

  private static var proneHandsUnderForehead: Figure {
    proneBackExtension.changed { pose, end in
      pose.headRests = false
      pose.neck = Bend(end ? 2 : 4)
      pose.setArms(
        .hand(
          HandRest(.on(.brow, Vector(16, 0, 26)), elbow: Vector(0.2, 0.7, 1), fingers: Vector(0, 0.1, -1), palm: .ahead)
        )
      )
    }
  }

  /// The forearm on a chair, so that the shoulder carries less.
  private static var copenhagenInclined: Figure {
    var figure = copenhagenShortLever.changed { pose, _ in
      pose.pelvis.lean = -46
      pose.arms.right = .prop(elbow: Vector(-240, Pose.seat + 25, 0), along: Vector(-0.74, 0, 0.67))
    }.reaching(1, from: 0.4)
    figure.props.append(.chair(Vector(-268, Pose.seat, 24), back: false))
    return figure
  }

  private static var copenhagenAboveKnee: Figure {
    var figure = copenhagenShortLever
    figure.props[1] = .table(Vector(196, 0, -105), Vector(150, 171, 270))
    return figure
  }
}
