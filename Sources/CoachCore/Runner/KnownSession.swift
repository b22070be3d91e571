/// A session as far as it is known: what was asked, each finished set, the answers, and how it ended.
public struct KnownSession: Hashable, Sendable {
  public let id: EventID
  public let began: LocalMoment
  public let start: SessionStart
  public var sets: [SetRecord] = []
  public var ratings: [ExerciseRating] = []
  public var end: SessionEnd?
  /// The last thing that was recorded of it.
  public var lastHeard: LocalMoment

  public init(id: EventID, began: LocalMoment, start: SessionStart) {
    self.id = id
    self.began = began
    self.start = start
    lastHeard = began
  }

  public var day: CalendarDay { start.day }

  /// Repetitions or holds done, and asked for, of one exercise over all sets and sides.
  public func work(of exercise: ExerciseID) -> (done: Int, asked: Int) {
    let done = sets.reduce(0) { $1.exercise == exercise ? $0 + $1.done : $0 }
    let asked = start.exercises.reduce(0) { sum, prescribed in
      guard prescribed.exercise == exercise else { return sum }
      let sides = Exercise.with(exercise).sides(at: prescribed.level)
      let extra = prescribed.extraSide == nil ? 0 : prescribed.dose.reps
      return sum + prescribed.dose.sets * prescribed.dose.reps * sides + extra
    }
    return (done, asked)
  }

  /// A primer before a run, stretches after it or at bedtime: not the session of the day.
  public var isRoutine: Bool { start.exercises.allSatisfy { $0.role == nil } }

  /// What its stretches at bedtime trained, besides planned blocks (H1).
  var bedtimeRoles: [Role] {
    guard start.slot == .bedtime else { return [] }
    return start.exercises.filter { item in item.role == nil && sets.contains { $0.exercise == item.exercise } }
      .map { Exercise.with($0.exercise).plannedRole }
  }

  /// The last answer of each kind about one exercise; a later tap corrects an earlier one.
  public func rating(of exercise: ExerciseID) -> ExerciseRating? {
    var rating: ExerciseRating?
    for next in ratings where next.exercise == exercise {
      rating = ExerciseRating(
        exercise: exercise, repsInReserve: next.repsInReserve ?? rating?.repsInReserve, form: next.form ?? rating?.form)
    }
    return rating
  }
}
