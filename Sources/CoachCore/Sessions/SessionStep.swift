/// One stretch of time in a session: something to do, or to wait for.
public struct SessionStep: Hashable, Sendable {
  public enum Kind: Slugged {
    /// What comes, and how to lie or stand for it.
    case nextUp
    case countIn
    /// A repetition: out, the stay at its end, and back.
    case out, stay, back
    /// The two halves of the way out where one turns first and folds then (S0-8).
    case turn, fold
    /// A paced breath.
    case breatheIn, breatheOut
    /// A hold, where the repetition is one.
    case hold
    /// Between two holds of a set.
    case pause
    case switchSide
    case rest
  }

  public let kind: Kind
  /// Index into the exercises of the session.
  public let item: Int
  public let side: Side?
  /// Set and repetition, from 0; a pause carries those of what comes after it.
  public let set: Int
  public let rep: Int
  public let length: Seconds

  /// Part of a set, and not a wait for one.
  public var isWork: Bool {
    switch kind {
    case .out, .stay, .back, .turn, .fold, .breatheIn, .breatheOut, .hold: true
    case .nextUp, .countIn, .pause, .switchSide, .rest: false
    }
  }

  /// Whether both belong to one set of one side.
  func isInSet(of other: SessionStep) -> Bool { item == other.item && set == other.set && side == other.side }
}
