/// One stretch of time in a session: something to do, or to wait for.
public struct SessionStep: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// What comes, and how to lie or stand for it.
    case nextUp
    case countIn
    /// A repetition: out, the stay at its end, and back.
    case out, stay, back
    /// A hold, where the repetition is one.
    case hold
    /// Between two holds of a set.
    case breathe
    case switchSide
    case rest
  }

  public let kind: Kind
  /// Index into the exercises of the session.
  public let item: Int
  public let side: Side?
  /// Set and repetition, from 0.
  public let set: Int
  public let rep: Int
  public let length: Seconds

  /// Part of a set, and not a pause between.
  public var isWork: Bool {
    switch kind {
    case .out, .stay, .back, .hold: true
    case .nextUp, .countIn, .breathe, .switchSide, .rest: false
    }
  }
}

/// What a runner hears at a moment of a session; each has its own sound.
public enum SessionCue: Hashable, Sendable {
  /// An exercise is named.
  case announce(ExerciseID, Side?)
  /// Three, two, one.
  case tick(Int)
  case begin
  case halfway
  case endOfHold
  case rest
  case nextSet
  case switchSide(Side?)
  case nextExercise
  case done
}
