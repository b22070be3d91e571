/// What a runner was asked to do of one exercise in a session.
public struct PrescribedExercise: Hashable, Sendable {
  public let exercise: ExerciseID
  /// The role whose block it fills; nil for breathing, primers, desk breaks and exercises added by hand.
  public let role: Role?
  /// The level whose sides and tempo hold, and from which the dose grew.
  public let level: Level
  public let dose: Dose
  /// Of an exercise that is done on each side in turn; nil where no test found one weaker.
  public let weaker: WeakerSide?

  public init(_ exercise: ExerciseID, role: Role?, level: Level, dose: Dose, weaker: WeakerSide? = nil) {
    self.exercise = exercise
    self.role = role
    self.level = level
    self.dose = dose
    self.weaker = weaker
  }
}

/// One finished set, saved the moment it ends.
public struct SetRecord: Hashable, Sendable {
  public let exercise: ExerciseID
  /// Counts from 0 within the exercise; a set of both sides is two records with the same index.
  public let set: Int
  public let side: Side?
  /// Repetitions, or holds, that were done of those asked for.
  public let done: Int
  public let asked: Int
  /// The hold of each, 0 for what is not held.
  public let hold: Seconds

  public init(exercise: ExerciseID, set: Int, side: Side?, done: Int, asked: Int, hold: Seconds) {
    self.exercise = exercise
    self.set = set
    self.side = side
    self.done = done
    self.asked = asked
    self.hold = hold
  }
}

/// The one-tap answers after an exercise's last set; nil where a runner did not answer, which is no evidence.
public struct ExerciseRating: Hashable, Sendable {
  public let exercise: ExerciseID
  /// "How many more could you have done?" 0…4, and 5 for five or more (K3).
  public let repsInReserve: Int?
  public let form: Form?

  public init(exercise: ExerciseID, repsInReserve: Int?, form: Form?) {
    self.exercise = exercise
    self.repsInReserve = repsInReserve
    self.form = form
  }
}

/// Whether the shape of the exercise held to the end.
public enum Form: UInt8, Slugged {
  case held, slipped

  public var slug: String { self == .held ? "held" : "slipped" }
}
