/// What a player shows at a moment.
public struct PlayerView: Hashable, Sendable {
  public let exercise: ExerciseID
  public let kind: SessionStep.Kind
  public let side: Side?
  public let secondsLeft: Int
  /// 0…1 of the step, and of the session.
  public let stepProgress: Double
  public let sessionProgress: Double
  public let sessionLeft: Seconds
  /// From 1.
  public let set: Int
  public let sets: Int
  public let rep: Int
  public let reps: Int
  public let cue: String
  public let breathing: String
  /// What to change in the exercise because of the runner's tags.
  public let instructions: [String]
  /// What comes after this exercise.
  public let next: ExerciseID?
  public let hasStarted: Bool
  public let isRunning: Bool
  public let canUndo: Bool
  /// "Feels looser" would end the set now.
  public let canEndSet: Bool
  /// The exercise whose one-tap questions are open.
  public let asksAbout: ExerciseID?
}

extension SessionPlayer {
  /// Nil when the session is over.
  public func view(at now: Instant) -> PlayerView? {
    guard let step else { return nil }
    let prescribed = timeline.exercises[step.item]
    let exercise = Exercise.with(prescribed.exercise)
    let total = timeline.length
    let passed = timeline.steps[..<index].reduce(.zero) { $0 + $1.length } + min(spent, step.length)
    // One cue at a time, a new one with each repetition, so that all are seen in a set.
    let cue = exercise.cues.isEmpty ? "" : exercise.cues[(step.set + step.rep) % exercise.cues.count]
    return PlayerView(
      exercise: prescribed.exercise, kind: step.kind, side: step.side,
      secondsLeft: Int(remaining.value.rounded(.up)),
      stepProgress: stepLength > 0 ? min(1, spent.value / stepLength.value) : 1,
      sessionProgress: total > 0 ? passed.value / total.value : 1, sessionLeft: total - passed, set: step.set + 1,
      sets: prescribed.sets, rep: step.rep + 1, reps: prescribed.dose.reps, cue: cue,
      breathing: exercise.breathing, instructions: timeline.instructions[step.item],
      next: step.item + 1 < timeline.exercises.count ? timeline.exercises[step.item + 1].exercise : nil,
      hasStarted: hasStarted, isRunning: isRunning, canUndo: canUndo(at: now), canEndSet: canEndSet,
      asksAbout: asksAbout)
  }
}
