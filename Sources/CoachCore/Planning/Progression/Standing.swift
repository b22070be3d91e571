/// Where a runner is on one chain of exercises: the exercise and the step of its path.
public struct Standing: Hashable, Sendable {
  public internal(set) var exercise: ExerciseID
  /// Index into the path of the exercise.
  public internal(set) var index: Int
  /// On this dose since.
  public internal(set) var since: CalendarDay
  /// Sets held back: by pain, or after a gap; they come back one a week.
  public internal(set) var heldBack = 0
  /// The last day on which a set was held back or came back.
  var heldBackChanged: CalendarDay?
  /// The first day of a set that is added on one weekly exposure only, until a week later (K3).
  public internal(set) var stagedSince: CalendarDay?
  /// Left out until the pain rules allow the full dose: it provoked, and there is no lower rung (K2).
  public internal(set) var leftOut = false

  init(_ exercise: ExerciseID, index: Int, since: CalendarDay) {
    self.exercise = exercise
    self.index = index
    self.since = since
  }

  public var step: DoseStep { Exercise.with(exercise).path[index] }
}
