/// What a runner thinks of an exercise.
public enum Enjoyment: UInt8, Slugged {
  case dislike, neutral, like

  public var slug: String {
    switch self {
    case .dislike: "dislike"
    case .neutral: "neutral"
    case .like: "like"
    }
  }

  /// −1, 0 or 1, as the planner's preference term takes it (H5).
  public var value: Double { Double(rawValue) - 1 }
}

/// A block that the runner wants on a day, whatever the solver would choose.
public struct Pin: Hashable, Sendable {
  public var day: CalendarDay
  public var role: Role
  /// The exercise that is to fill it; nil leaves that to the coach.
  public var exercise: ExerciseID?
  /// Ten-minute block: the only place of the longest plank rungs and the full Copenhagen plank (domain B).
  public var long: Bool

  public init(day: CalendarDay, role: Role, exercise: ExerciseID? = nil, long: Bool = false) {
    self.day = day
    self.role = role
    self.exercise = exercise
    self.long = long
  }
}

/// One exercise in the place of another, on one day or from then on.
public struct Swap: Hashable, Sendable {
  public var from: ExerciseID
  public var to: ExerciseID
  /// Nil: from now on.
  public var day: CalendarDay?

  public init(from: ExerciseID, to: ExerciseID, day: CalendarDay? = nil) {
    self.from = from
    self.to = to
    self.day = day
  }
}

/// A time in which the usual week does not hold.
public enum Mode: UInt8, Slugged {
  /// Away: nothing is planned, nothing is missed.
  case holiday
  /// Ill: walking and breathing; coming back counts as a gap.
  case illness
  /// The days before and after a race that matters.
  case raceWeek
  /// The least that keeps what was built.
  case minimum
  /// More than the targets, up to the hard maximum, on the runner's own wish.
  case more
  /// An easier week, asked for by the runner.
  case deload

  public var slug: String {
    switch self {
    case .holiday: "holiday"
    case .illness: "illness"
    case .raceWeek: "race-week"
    case .minimum: "minimum"
    case .more: "more"
    case .deload: "deload"
    }
  }
}

/// A mode with its first and last day.
public struct ModePeriod: Hashable, Sendable {
  public var mode: Mode
  public var from: CalendarDay
  public var through: CalendarDay

  public init(_ mode: Mode, from: CalendarDay, through: CalendarDay) {
    self.mode = mode
    self.from = from
    self.through = through
  }

  public func holds(on day: CalendarDay) -> Bool { from <= day && day <= through }
}
