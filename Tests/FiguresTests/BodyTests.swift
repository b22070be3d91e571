import CoachCore
import Testing

@testable import Figures

/// What holds for every exercise at every moment.
struct BodyTests {
  @Test(arguments: Drawn.all)
  func `nothing of the body is under the floor`(drawn: Drawn) {
    let lowest = drawn.way.all.map { skeleton in skeleton.flesh.map { $0.support(.down).y }.min() ?? 0 }
    #expect((lowest.min() ?? 0) > -5 * millimetre, "\(drawn.testDescription): \(lowest.min() ?? 0)")
  }

  @Test(arguments: ExerciseID.allCases)
  func `something of the body is on the floor, or on what it sits or leans on`(exercise: ExerciseID) {
    for skeleton in Way(.of(exercise)).all {
      let lowest = skeleton.flesh.map { $0.support(.down).y }.min() ?? 0
      let step = exercise == .standingHipHike ? 86.0 : 0
      #expect(lowest < step + 5 * millimetre, "\(exercise.slug) \(lowest)")
    }
  }

  @Test(arguments: Drawn.all)
  func `limbs keep their length`(drawn: Drawn) {
    for skeleton in drawn.way.all {
      for side in Side.allCases {
        let (arm, leg) = (skeleton.arms[side], skeleton.legs[side])
        #expect(abs((leg.hip - leg.knee).length - Proportions.thigh) < 0.01)
        #expect(abs((leg.knee - leg.ankle).length - Proportions.shank) < 0.01)
        #expect(abs((arm.shoulder - arm.elbow).length - Proportions.upperArm) < 0.01)
        #expect(abs((arm.elbow - arm.wrist).length - Proportions.forearm) < 0.01)
      }
    }
  }

  @Test(arguments: Drawn.all)
  func `what rests on the floor in one place does not slide`(drawn: Drawn) {
    for keys in [drawn.figure.out, drawn.figure.back] {
      for (a, b) in zip(keys, keys.dropFirst()) {
        let resting = BodyMark.touching.filter { mark in
          let (start, end) = (a.solved.skeleton.point(mark), b.solved.skeleton.point(mark))
          return start.y < 45 && (start - end).length < 2 * millimetre
        }
        let between = stride(from: 0.0, through: 1, by: drawn.tag == nil ? 0.05 : 0.25).map {
          Skeleton(a.solved.toward(b.solved, $0))
        }
        for mark in resting {
          let drift = between.map { ($0.point(mark) - a.solved.skeleton.point(mark)).length }.max() ?? 0
          #expect(drift < 5 * millimetre, "\(drawn.testDescription): \(mark) \(drift)")
        }
      }
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `feet and hands that stand stay where they stand`(exercise: ExerciseID) {
    let figure = Figure.of(exercise)
    for keys in [figure.out, figure.back] {
      for (a, b) in zip(keys, keys.dropFirst()) {
        for side in Side.allCases {
          for share in stride(from: 0.0, through: 1, by: 0.05) {
            let skeleton = Skeleton(a.solved.toward(b.solved, share))
            if case .foot(let rest) = a.solved.pose.legs[side], case .foot(let next) = b.solved.pose.legs[side],
              rest.spot == next.spot
            {
              let drift = (skeleton.legs[side].ball - a.solved.skeleton.legs[side].ball).length
              #expect(rest.heading != next.heading || drift < 2 * millimetre, "\(exercise.slug) foot \(side) \(drift)")
            }
            if case .hand(let rest) = a.solved.pose.arms[side], case .hand(let next) = b.solved.pose.arms[side],
              case .world(let spot) = rest.place, case .world(let other) = next.place, spot == other
            {
              let drift = (skeleton.arms[side].wrist - a.solved.skeleton.arms[side].wrist).length
              #expect(drift < 2 * millimetre, "\(exercise.slug) hand \(side) \(drift)")
            }
          }
        }
      }
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `hands reach what they are to reach at start and end`(exercise: ExerciseID) {
    for key in Figure.of(exercise).out {
      let skeleton = key.solved.skeleton
      for side in Side.allCases {
        guard case .hand(let rest) = key.solved.pose.arms[side] else { continue }
        let arm = skeleton.arms[side]
        let palm = arm.wrist - arm.hand.up * 34 + arm.hand.palm(side) * 13
        let goal: Vector =
          switch rest.place {
          case .world(let spot): spot
          case .on(let mark, let offset): skeleton.point(mark) + skeleton.frame(of: mark)(offset)
          }
        #expect((palm - goal).length < 6 * millimetre, "\(exercise.slug) \(side) \((palm - goal).length)")
      }
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `left is the mirror of right`(exercise: ExerciseID) {
    for key in Figure.of(exercise).out {
      let right = key.solved.skeleton
      let left = Skeleton(key.solved.pose.mirrored)
      for side in Side.allCases {
        #expect((left.legs[side.other].ankle - right.legs[side].ankle.mirrored).length < 1e-6)
        #expect((left.arms[side.other].wrist - right.arms[side].wrist.mirrored).length < 1e-6)
      }
      #expect((left.headCentre - right.headCentre.mirrored).length < 1e-6)
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `nothing jumps from one moment to the next`(exercise: ExerciseID) {
    let way = Way(.of(exercise))
    for moments in [way.out, way.back] {
      for (a, b) in zip(moments, moments.dropFirst()) {
        for side in Side.allCases {
          for (p, q) in [
            (a.legs[side].ankle, b.legs[side].ankle), (a.legs[side].knee, b.legs[side].knee),
            (a.arms[side].elbow, b.arms[side].elbow), (a.arms[side].wrist, b.arms[side].wrist),
          ] {
            #expect((p - q).length < 90, "\(exercise.slug) \(side) \((p - q).length)")
          }
        }
      }
    }
  }
}
