/// When the half-hourly break is due, and how long it is (S1-7; 2 minutes is [E]).
public struct BreakPolicy: Hashable, Sendable {
  /// Minutes of sitting between two breaks; our starting article says 30.
  public var interval = 30
  /// Minutes of one break, 1…5 [E].
  public var length = 2
  /// Seconds after local midnight between which the alarm may ring.
  public var from: Seconds = 32_400
  public var until: Seconds = 61_200
  /// The weekdays on which it rings.
  public var days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// Snoozes allowed for one break [E].
  public var snoozes = 2

  public init() {}
}

/// What became of one break.
public struct BreakRecord: Hashable, Sendable {
  public var outcome: BreakOutcome
  public var moves: [ExerciseID]
  public var length: Seconds

  public init(_ outcome: BreakOutcome, moves: [ExerciseID] = [], length: Seconds = 0) {
    self.outcome = outcome
    self.moves = moves
    self.length = length
  }
}

public enum BreakOutcome: UInt8, Slugged {
  /// Done as asked.
  case taken
  /// Put off for a few minutes.
  case snoozed
  /// Let go.
  case skipped
  /// The runner was away, or the machine slept: that is a break too.
  case away

  public var slug: String {
    switch self {
    case .taken: "taken"
    case .snoozed: "snoozed"
    case .skipped: "skipped"
    case .away: "away"
    }
  }
}
