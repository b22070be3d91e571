/// The side that a test found weaker: it goes first, and both get its dose (E7).
public struct WeakerSide: Hashable, Sendable {
  public let side: Side
  /// One set more on this side alone, while the sides differ by more than chance on two tests (E2, E7).
  public let extraSet: Bool

  public init(_ side: Side, extraSet: Bool = false) {
    self.side = side
    self.extraSet = extraSet
  }
}

extension PrescribedExercise {
  /// The sides in the order in which they are done; nil for both at once.
  public var sides: [Side?] {
    guard Exercise.with(exercise).sides(at: level) == 2 else { return [nil] }
    let first = weaker?.side ?? .left
    return [first, first.other]
  }

  /// The side that does a set more than the other; nil where both do the same.
  public var extraSide: Side? {
    guard let weaker, weaker.extraSet, sides.count == 2 else { return nil }
    return weaker.side
  }

  /// Sets of the side that does most.
  public var sets: Int { dose.sets + (extraSide == nil ? 0 : 1) }

  /// How long it takes in a session, set-up and all.
  public var length: Seconds {
    let exercise = Exercise.with(exercise)
    let extra = extraSide == nil ? .zero : exercise.lengthOfExtraSet(of: dose)
    return exercise.lengthWithSides(of: dose, at: level) + extra
  }
}

extension Exercise {
  /// A set of one side, and the rest before it.
  func lengthOfExtraSet(of dose: Dose) -> Seconds {
    let repetition = timedByHoldAlone ? dose.hold : tempo.out + dose.hold + tempo.back
    return restBeforeExtraSet(of: dose) + repetition * dose.reps + restBetweenHolds(of: dose) * (dose.reps - 1)
  }

  /// Where sets have no rest between them it takes as long as a change of side.
  func restBeforeExtraSet(of dose: Dose) -> Seconds { max(dose.rest, SessionTimeline.changeOfSide) }
}
