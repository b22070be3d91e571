import CoachCore
import Foundation

/// How the made-up runner's back feels, and how much they can do.
struct DemoBody {
  /// A slow ache that fades over the first months, on the pain scale.
  private var ache = 2.1
  /// What a bad day left behind, on top of the ache.
  private(set) var soreness = 0.0
  /// Repetitions of each dose so far: what is done often gets easy.
  private var practice: [Practised: Int] = [:]

  private struct Practised: Hashable {
    let exercise: ExerciseID
    let dose: Dose
  }

  private var feeling: Double { ache + soreness }

  /// A night passes.
  mutating func sleep() {
    ache *= 0.975
    soreness *= 0.76
    if soreness < 0.4 { soreness = 0 }
  }

  mutating func flareUp() { soreness = 5.2 }

  /// Something that the back notices, and forgets overnight.
  mutating func twinge() { soreness = max(soreness, 0.9) }

  /// Too sore to train, whatever the plan would allow.
  var wantsRest: Bool { soreness > 1 }

  func score(_ chance: inout DemoChance, more: Double = 0) -> PainScore {
    PainScore(Int((feeling + more + 0.3 * chance.deviation()).clamped(to: 0...6).rounded())) ?? .none
  }

  /// Answers after an exercise: the more often it was done, the more is left.
  mutating func rating(
    of prescribed: PrescribedExercise, _ chance: inout DemoChance
  ) -> (done: Bool, rating: ExerciseRating?) {
    let exercise = Exercise.with(prescribed.exercise)
    let times = practice[Practised(exercise: exercise.id, dose: prescribed.dose), default: 0]
    practice[Practised(exercise: exercise.id, dose: prescribed.dose)] = times + 1
    let need = Progression.reserveNeeded(at: prescribed.level)
    let isEasy = chance.happens([0.35, 0.6, 0.8][min(times, 2)])
    let reserve = isEasy ? min(5, need + (chance.happens(0.3) ? 1 : 0)) : max(1, need - (chance.happens(0.5) ? 1 : 2))
    let all = times > 0 || !chance.happens(0.06)
    guard exercise.isRated else { return (all, nil) }
    let form: Form = chance.happens(0.04) ? .slipped : .held
    return (all, ExerciseRating(exercise: exercise.id, repsInReserve: reserve, form: form))
  }

  /// Self-tests get better with training, and are never measured without error.
  static func results(on day: CalendarDay, weeks: Int, _ chance: inout DemoChance) -> [TestResult] {
    let trained = 1 - exp(-Double(weeks) / 45)
    func result(_ kind: TestKind, _ side: Side?, _ from: Double, _ to: Double, error: Double) -> TestResult? {
      let value = from + (to - from) * trained + error * chance.deviation()
      return TestResult(kind, side: side, value: max(1, value.rounded()), stop: .limit, day: day)
    }
    return [
      result(.frontPlank, nil, 52, 128, error: 7), result(.proneHold, nil, 48, 135, error: 9),
      result(.sideBridge, .left, 27, 68, error: 4), result(.sideBridge, .right, 34, 74, error: 4),
      result(.singleLegBridge, .left, 7, 21, error: 1.2), result(.singleLegBridge, .right, 8, 22, error: 1.2),
      result(.sideLyingRaises, .left, 12, 24, error: 1.5), result(.sideLyingRaises, .right, 13, 25, error: 1.5),
      result(.splitSquats, .left, 9, 18, error: 1), result(.splitSquats, .right, 9, 18, error: 1),
      result(.calfRaises, .left, 15, 28, error: 1.5), result(.calfRaises, .right, 16, 29, error: 1.5),
      result(.seatedRotation, .left, 41, 55, error: 2), result(.seatedRotation, .right, 46, 56, error: 2),
      result(.kneeToWall, .left, 9, 10.5, error: 0.5), result(.kneeToWall, .right, 10, 11, error: 0.5),
    ].compactMap { $0 }
  }

  static func hipCheck(on day: CalendarDay, _ chance: inout DemoChance) -> HipCheck {
    func marks(_ height: Double) -> HipMarks {
      func mark() -> Millimetres { Millimetres(Int((height + 2 * chance.deviation()).rounded())) }
      return HipMarks(mark(), mark(), mark())
    }
    return HipCheck(day: day, .mirror(left: marks(971), right: marks(979), width: 255))
  }

  /// The activities that the back made hard, easing with the weeks.
  static func activities(weeks: Int) -> ActivityScores? {
    let eased = 1 - exp(-Double(weeks) / 14)
    func score(_ from: Double) -> Int { Int((from + (10 - from) * eased).rounded()) }
    return ActivityScores(
      [
        ActivityScore("Running for more than an hour", score(4)),
        ActivityScore("Sitting through the afternoon", score(5)),
        ActivityScore("Getting out of bed", score(6)),
      ].compactMap { $0 })
  }
}
