/// One exercise as it was done in one session: the evidence that progression reads (F2).
public struct ExerciseExposure: Hashable, Sendable {
  public var day: CalendarDay
  public var exercise: ExerciseID
  /// What was asked for that day; sets may have been dropped to fit the block.
  public var dose: Dose
  /// Repetitions, or holds, over all sets and sides.
  public var done: Int
  public var asked: Int
  /// 0…4, and 5 for five or more; nil if not answered, which is no evidence.
  public var repsInReserve: Int?
  public var form: Form?
  /// The scored day was GREEN in the end; GREEN\*, AMBER, RED and UNKNOWN are not.
  public var green: Bool
  /// Part of a deload: counts neither way.
  public var deload: Bool

  public init(
    day: CalendarDay, exercise: ExerciseID, dose: Dose, done: Int, asked: Int, repsInReserve: Int?, form: Form?,
    green: Bool, deload: Bool = false
  ) {
    self.day = day
    self.exercise = exercise
    self.dose = dose
    self.done = done
    self.asked = asked
    self.repsInReserve = repsInReserve
    self.form = form
    self.green = green
    self.deload = deload
  }

  public var missed: Int { max(0, asked - done) }
}
