import CoachCore
import Testing

@testable import Figures

/// No joint of anything drawn goes further than joints go.
struct JointTests {
  /// Exercises in which a leg lies turned on the floor, a table or the other thigh.
  private static let lyingLegs: Set<ExerciseID> = [.ninetyNinety, .tableTopHipLean, .figureFourStretch]

  @Test(arguments: Drawn.all)
  func `hips, knees, ankles and toes stay within their limits`(drawn: Drawn) {
    for joints in drawn.joints {
      #expect(JointLimits.hipFlexion.holds(joints.hipFlexion), "\(drawn): hip bent \(joints.hipFlexion)")
      #expect(JointLimits.hipAbduction.holds(joints.hipAbduction), "\(drawn): hip aside \(joints.hipAbduction)")
      let turn = Self.lyingLegs.contains(drawn.exercise) ? JointLimits.hipRotationOfLyingLeg : JointLimits.hipRotation
      #expect(turn.holds(joints.hipRotation), "\(drawn): hip turned \(joints.hipRotation)")
      #expect(JointLimits.knee.holds(joints.knee), "\(drawn): knee \(joints.knee)")
      #expect(JointLimits.ankle.holds(joints.ankle), "\(drawn): ankle \(joints.ankle)")
      #expect(JointLimits.inversion.holds(joints.inversion), "\(drawn): sole \(joints.inversion)")
      #expect(JointLimits.footTurn.holds(joints.footTurn), "\(drawn): foot turned \(joints.footTurn)")
      #expect(JointLimits.toes.holds(joints.toes), "\(drawn): toes \(joints.toes)")
    }
  }

  @Test(arguments: Drawn.all)
  func `shoulders, elbows, forearms and wrists stay within their limits`(drawn: Drawn) {
    for joints in drawn.joints {
      #expect(JointLimits.elbow.holds(joints.elbow), "\(drawn): elbow \(joints.elbow)")
      #expect(JointLimits.wrist.holds(joints.wrist), "\(drawn): wrist \(joints.wrist)")
      #expect(JointLimits.wristDeviation.holds(joints.wristDeviation), "\(drawn): wrist aside \(joints.wristDeviation)")
      if joints.plane.magnitude > 135, joints.elevation < 150 {
        #expect(joints.elevation < -JointLimits.shoulderFlexion.lowerBound + 1, "\(drawn): back \(joints.elevation)")
      }
      let isRaised = joints.elevation > 90
      if isRaised && joints.elevation < 150 {
        #expect(JointLimits.raisedArm.holds(joints.plane), "\(drawn): arm across \(joints.plane)")
      }
      guard !joints.isArmStraight else { continue }
      let turn = isRaised ? JointLimits.raisedShoulderRotation : JointLimits.shoulderRotation
      #expect(turn.holds(joints.shoulderRotation), "\(drawn): shoulder turned \(joints.shoulderRotation)")
      #expect(JointLimits.pronation.holds(joints.pronation), "\(drawn): forearm turned \(joints.pronation)")
    }
  }

  @Test(arguments: Drawn.all)
  func `low back, rib cage and neck stay within their limits`(drawn: Drawn) {
    for skeleton in drawn.way.all {
      let (lumbar, thorax) = (
        skeleton.pelvis.to(skeleton.frames[4]).leanListTurn, skeleton.frames[4].to(skeleton.thorax).leanListTurn
      )
      let neck = skeleton.thorax.to(skeleton.head).leanListTurn
      #expect(JointLimits.lumbarFlexion.holds(lumbar.lean), "\(drawn): low back bent \(lumbar.lean)")
      #expect(JointLimits.lumbarSide.holds(lumbar.list), "\(drawn): low back aside \(lumbar.list)")
      #expect(JointLimits.lumbarRotation.holds(lumbar.turn), "\(drawn): low back turned \(lumbar.turn)")
      #expect(JointLimits.thoraxFlexion.holds(thorax.lean), "\(drawn): rib cage bent \(thorax.lean)")
      #expect(JointLimits.thoraxSide.holds(thorax.list), "\(drawn): rib cage aside \(thorax.list)")
      #expect(JointLimits.thoraxRotation.holds(thorax.turn), "\(drawn): rib cage turned \(thorax.turn)")
      #expect(JointLimits.neckFlexion.holds(neck.lean), "\(drawn): neck bent \(neck.lean)")
      #expect(JointLimits.neckSide.holds(neck.list), "\(drawn): neck aside \(neck.list)")
      #expect(JointLimits.neckRotation.holds(neck.turn), "\(drawn): neck turned \(neck.turn)")
    }
  }
}

extension ClosedRange<Double> {
  /// With half a degree for rounding.
  fileprivate func holds(_ degrees: Double) -> Bool { degrees > lowerBound - 0.5 && degrees < upperBound + 0.5 }
}

extension Drawn {
  fileprivate var joints: [ClinicAngles] {
    way.all.flatMap { skeleton in Side.allCases.map { ClinicAngles(skeleton, $0) } }
  }
}
