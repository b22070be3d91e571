/// How much of an exercise: sets of repetitions, per side where the exercise has sides.
///
/// For isometric and static-stretch exercises a repetition is one hold of `hold`.
public struct Dose: Hashable, Sendable {
  public var sets: Int
  public var reps: Int
  public var hold: Seconds
  /// Between sets; for the front plank between all holds.
  public var rest: Seconds
  public var note: String

  public init(_ sets: Int, _ reps: Int, hold: Seconds, rest: Seconds, note: String = "") {
    self.sets = sets
    self.reps = reps
    self.hold = hold
    self.rest = rest
    self.note = note
  }
}

/// The doses of one exercise at its three levels.
public struct DoseLadder: Hashable, Sendable {
  public let beginner: Dose
  public let intermediate: Dose
  public let advanced: Dose

  public init(_ beginner: Dose, _ intermediate: Dose, _ advanced: Dose) {
    self.beginner = beginner
    self.intermediate = intermediate
    self.advanced = advanced
  }

  public subscript(level: Level) -> Dose {
    switch level {
    case .beginner: beginner
    case .intermediate: intermediate
    case .advanced: advanced
    }
  }
}

extension Exercise {
  /// 7 s to see what is next and 5 s of count-in, once an exercise (domain B).
  public static let setUp: Seconds = 12

  /// How long a dose takes, set-up included, side changes not (domain B with K3).
  ///
  /// sets · reps · (out + hold + back) · sides, the rests between sets, and between the holds of one set
  /// max(10 s, hold) if the hold is 15 s or more, else 3 s; the front plank rests its full rest between all holds.
  public func length(of dose: Dose, at level: Level) -> Seconds {
    let sides = sides(at: level)
    let repetition = timedByHoldAlone ? dose.hold : tempo.out + dose.hold + tempo.back
    let work = repetition * (dose.sets * dose.reps * sides)
    return work + dose.rest * (dose.sets - 1) + restBetweenHolds(of: dose) * (dose.sets * (dose.reps - 1) * sides)
      + Exercise.setUp
  }

  /// How long a dose takes in a block or a routine: `length`, and 5 s for each change of side (domain B).
  public func lengthWithSides(of dose: Dose, at level: Level) -> Seconds {
    length(of: dose, at: level) + Seconds(5) * (dose.sets * (sides(at: level) - 1))
  }

  /// The pause between two holds of one set (K3); none for what is not isometric.
  public func restBetweenHolds(of dose: Dose) -> Seconds {
    if id == .frontPlank { return dose.rest }
    guard kind == .isometric else { return .zero }
    return dose.hold >= 15 ? max(10, dose.hold) : 3
  }
}
