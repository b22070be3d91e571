/// One day as progression reads it, once the next morning's score is in (F2).
public struct TrainingDay: Hashable, Sendable {
  public var day: CalendarDay
  /// In the order in which they were done.
  public var exposures: [ExerciseExposure]
  /// What the pain rules allow after this day's score.
  public var rule: DoseRule
  /// Exercises that provoked the pain, where the rule is `halved`: their ladders go down one rung.
  public var provoking: Set<ExerciseID> = []
  /// A run longer than those of the last 30 days was done in the last 72 h (G6).
  public var spike = false
  /// The day belongs to a deload.
  public var deload = false
  /// Blocks done of those planned over the last 14 days; a role that is not named had none planned.
  public var adherence: [Role: Adherence] = [:]
  public var limits = ProgressionLimits()

  public init(day: CalendarDay, exposures: [ExerciseExposure] = [], rule: DoseRule = .full) {
    self.day = day
    self.exposures = exposures
    self.rule = rule
  }
}
