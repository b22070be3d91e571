/// What a clinician asks of the plan, under their name and with a date: exercises set, left out, or held to a level (S1-5, H4.9).
public struct Programme: Hashable, Sendable {
  public var author: ProgrammeAuthor
  /// The first day on which it holds, and the last; nil for no end.
  public var from: CalendarDay
  public var through: CalendarDay?
  public var locks: [ProgrammeLock]
  public var bans: [ProgrammeBan]
  /// The highest level of a role; one that is not named has none.
  public var highestLevels: [Role: Level]
  /// Nothing is planned besides the exercises that it sets.
  public var only: Bool
  /// For the runner to read.
  public var note: String

  public init(
    author: ProgrammeAuthor, from: CalendarDay? = nil, through: CalendarDay? = nil, locks: [ProgrammeLock] = [],
    bans: [ProgrammeBan] = [], highestLevels: [Role: Level] = [:], only: Bool = false, note: String = ""
  ) {
    self.author = author
    self.from = from ?? author.day
    self.through = through
    self.locks = locks
    self.bans = bans
    self.highestLevels = highestLevels
    self.only = only
    self.note = note
  }

  public func holds(on day: CalendarDay) -> Bool { from <= day && through.map { day <= $0 } ?? true }

  public var bannedExercises: Set<ExerciseID> { Set(bans.map { $0.exercise }) }
}

/// Who set something, and when they wrote it down.
public struct ProgrammeAuthor: Hashable, Sendable {
  public var name: String
  public var day: CalendarDay

  public init(_ name: String, on day: CalendarDay) {
    self.name = name
    self.day = day
  }
}

/// An exercise with its dose, as a clinician set it.
public struct ProgrammeLock: Hashable, Sendable {
  public var exercise: ExerciseID
  /// Its note is for the runner to read.
  public var dose: Dose
  /// The form of an exercise that changes with the level; nil for the runner's own.
  public var level: Level?
  public var times: Times

  public enum Times: Hashable, Sendable {
    /// So often a week, on days that the coach chooses.
    case aWeek(Int)
    /// On these days of the week.
    case on([Weekday])

    public var count: Int {
      switch self {
      case .aWeek(let count): count
      case .on(let days): days.count
      }
    }
  }

  public init(_ exercise: ExerciseID, _ dose: Dose, level: Level? = nil, _ times: Times) {
    self.exercise = exercise
    self.dose = dose
    self.level = level
    self.times = times
  }

  public var role: Role { Exercise.with(exercise).plannedRole }
}

/// An exercise that a clinician leaves out.
public struct ProgrammeBan: Hashable, Sendable {
  public var exercise: ExerciseID
  /// Why, for the runner to read.
  public var note: String

  public init(_ exercise: ExerciseID, note: String = "") {
    self.exercise = exercise
    self.note = note
  }
}

/// A programme that the runner took, and whether they ended it.
public struct KnownProgramme: Hashable, Sendable {
  /// The journal's event.
  public let id: EventID
  public let taken: LocalMoment
  public let programme: Programme
  public internal(set) var ended: LocalMoment?
}

extension RunnerState {
  /// The programme that holds on a day; the one taken last of those that have begun by then.
  public func programme(on day: CalendarDay) -> KnownProgramme? {
    let begun = programmes.last { known in
      known.programme.from <= day && known.ended.map { $0.day >= known.programme.from } ?? true
    }
    guard let begun, begun.ended == nil, begun.programme.holds(on: day) else { return nil }
    return begun
  }

  /// The programme that holds today, or the next one to begin.
  public var presentProgramme: KnownProgramme? {
    programme(on: today) ?? programmes.last { $0.ended == nil && $0.programme.from > today }
  }
}
