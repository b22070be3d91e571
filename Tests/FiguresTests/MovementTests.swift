import CoachCore
import Testing

@testable import Figures

/// What single exercises ask of the body.
struct MovementTests {
  @Test(arguments: ExerciseID.allCases)
  func `a repetition lasts as long as its dose says`(exercise: ExerciseID) {
    let all = Exercise.with(exercise)
    let repetition = Repetition(all, holdAtMost: .infinity)
    guard !all.timedByHoldAlone else { return }
    #expect(repetition.out == all.tempo.out.value)
    #expect(repetition.back == all.tempo.back.value)
    #expect(repetition.hold == all.dose.beginner.hold.value)
  }

  @Test func `a repetition goes out, stays, comes back, pauses, and begins again`() {
    let repetition = Repetition(out: 2, hold: 1, back: 3, pause: 1)
    #expect(repetition.moment(at: 1) == .out(0.5))
    #expect(repetition.moment(at: 2.5) == .held(0.5))
    #expect(repetition.moment(at: 4.5) == .back(0.5))
    #expect(repetition.moment(at: 6.5) == .resting(0.5))
    #expect(repetition.moment(at: 8) == .out(0.5))
  }

  @Test(arguments: ExerciseID.allCases)
  func `the start and the end are not the same`(exercise: ExerciseID) {
    let (start, end) = (Figure.of(exercise).skeleton(out: 0), Figure.of(exercise).skeleton(out: 1))
    let moved = zip(start.spine + [start.headCentre], end.spine + [end.headCentre]).map { ($0 - $1).length }.max() ?? 0
    let limbs = Side.allCases.map { side in
      max(
        (start.legs[side].knee - end.legs[side].knee).length, (start.legs[side].ankle - end.legs[side].ankle).length,
        (start.arms[side].elbow - end.arms[side].elbow).length)
    }
    #expect(max(moved, limbs.max() ?? 0) > 12 || exercise == .diaphragmaticBreathing)
  }

  @Test func `in the plank shoulders, hips and heels are in line within 5 degrees`() {
    let s = Figure.of(.frontPlank).skeleton(out: 1)
    #expect(bend(s.arms.right.shoulder, s.legs.right.hip, s.legs.right.ankle) < 5)
  }

  @Test func `in the plank from the knees shoulders, hips and knees are in line within 5 degrees`() {
    let s = Figure.of(.plankKnees).skeleton(out: 1)
    #expect(bend(s.arms.right.shoulder, s.legs.right.hip, s.legs.right.knee) < 5)
  }

  @Test(arguments: [ExerciseID.gluteBridge, .singleLegBridge])
  func `at the top of a bridge shoulders, hips and knees are in line within 5 degrees`(exercise: ExerciseID) {
    let s = Figure.of(exercise).skeleton(out: 1)
    #expect(bend(s.arms.right.shoulder, s.legs.right.hip, s.legs.right.knee) < 5)
  }

  @Test(arguments: [ExerciseID.frontPlank, .plankKnees, .plankLegLift])
  func `in planks on the forearms the elbows are under the shoulders`(exercise: ExerciseID) {
    let s = Figure.of(exercise).skeleton(out: 1)
    #expect(abs(s.arms.right.shoulder.x - s.arms.right.elbow.x) < 10 * millimetre)
  }

  @Test func `in the half-kneeling stretch the front knee stays behind the toes`() {
    for s in Way(.of(.halfKneelingHipFlexorStretch)).all { #expect(s.legs.left.knee.x < s.legs.left.toes.x) }
  }

  @Test func `rocking the ankle brings the knee over the toes and keeps the heel down`() {
    for s in Way(.of(.ankleRockKneeToWall)).all {
      #expect((s.legs.right.sole.map { $0.support(.down).y }.min() ?? 9) < 1)
    }
  }

  /// The bend at b as seen from the side.
  private func bend(_ a: Vector, _ b: Vector, _ c: Vector) -> Double {
    let level = Vector(1, 1, 0)
    return arcCosine(((b - a) * level).unit.dot(((c - b) * level).unit))
  }
}
