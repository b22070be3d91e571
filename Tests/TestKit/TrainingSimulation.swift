public import CoachCore

/// A runner who does what progression prescribes, day after day, to see where it leads.
public struct TrainingSimulation {
  public var progression = Progression()
  public var limits = ProgressionLimits()
  public var day: CalendarDay
  /// Every step that was prescribed, with its exercise, oldest first.
  public private(set) var prescribed: [(day: CalendarDay, exercise: ExerciseID, step: DoseStep)] = []
  public private(set) var decisions: [ProgressionDecision] = []

  public init(from day: CalendarDay = CalendarDay(daysSinceEpoch: 20_000)) { self.day = day }

  /// How an exposure goes.
  public struct Effort: Sendable {
    public var missed = 0
    public var reserve: Int? = 5
    public var form: Form? = .held
    public var green = true
    public init() {}
    public static let perfect = Effort()
  }

  /// Does the exercises of one day, and takes the decisions of the next morning.
  @discardableResult
  public mutating func train(
    _ exercises: [ExerciseID], _ effort: Effort = .perfect, change: (inout TrainingDay) -> Void = { _ in }
  ) -> [ProgressionDecision] {
    var training = TrainingDay(day: day)
    training.limits = limits
    change(&training)
    for id in exercises {
      let again = prescribed.contains { $0.exercise == id && day - $0.day < 7 && $0.day < day }
      let step = progression.dose(of: id, on: day, under: training.rule, again: again, limits)
      prescribed.append((day, id, step))
      let asked = step.dose.sets * step.dose.reps * Exercise.with(id).sides(at: step.level)
      training.exposures.append(
        ExerciseExposure(
          day: day, exercise: id, dose: step.dose, done: asked - effort.missed, asked: asked,
          repsInReserve: effort.reserve, form: effort.form, green: effort.green, deload: training.deload))
    }
    let made = progression.record(training)
    decisions += made
    return made
  }

  /// The exercise in use on the chain of `exercise`, or the one to begin with.
  public func current(_ exercise: ExerciseID) -> ExerciseID {
    progression.standing(onChainOf: exercise, on: day)?.exercise ?? exercise
  }
}
