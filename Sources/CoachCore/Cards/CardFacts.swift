/// What is known of a day when its card is chosen; the events of the day follow from it.
public struct CardFacts: Hashable, Sendable {
  public var pain: PainState?
  /// The last scored day was AMBER or worse.
  public var painfulDay = false
  public var weeksSinceStart = 0
  public var tags: Set<Tag> = []
  /// The kinds of run of today, or of yesterday evening.
  public var runs: Set<RunKind> = []
  public var findings: Set<RunFinding> = []
  public var daysToRace: Int?
  public var deload = false
  /// Exercises of today's plan; those never done before are also `new`.
  public var exercises: Set<ExerciseID> = []
  public var new: Set<ExerciseID> = []
  public var selfTest = false
  public var hipCheck = false
  /// Less than half of the plan was done in 14 days.
  public var missedSessions = false
  /// Breaks are due today.
  public var deskDay = false

  public init() {}

  /// What a run showed that has a card.
  public enum RunFinding: UInt8, Slugged {
    case spike, downhill, turning, lateDrift

    public var slug: String {
      switch self {
      case .spike: "spike"
      case .downhill: "downhill"
      case .turning: "turning"
      case .lateDrift: "late-drift"
      }
    }

    var event: CardEvent {
      switch self {
      case .spike: .spike
      case .downhill: .downhill
      case .turning: .turning
      case .lateDrift: .lateDrift
      }
    }
  }

  /// From this many days before a race on it is race week [E].
  static let raceWeekDays = 0...6
  /// Full weeks that count as the first [E].
  static let firstWeeks = 1

  public var events: Set<CardEvent> {
    var events: Set<CardEvent> = [.anyDay]
    for finding in findings { events.insert(finding.event) }
    func note(_ event: CardEvent, if holds: Bool) { if holds { events.insert(event) } }
    note(.painPause, if: pain.map { $0 >= .pause } ?? false)
    note(.painAmber, if: painfulDay || pain == .hold || pain == .reduce)
    note(.raceWeek, if: daysToRace.map { CardFacts.raceWeekDays.contains($0) } ?? false)
    note(.longRun, if: runs.contains(.long) || runs.contains(.race))
    note(.runDay, if: !runs.isEmpty)
    note(.hipCheck, if: hipCheck)
    note(.selfTest, if: selfTest)
    note(.deload, if: deload)
    note(.firstWeek, if: weeksSinceStart < CardFacts.firstWeeks)
    note(.newExercise, if: !new.isEmpty)
    note(.plankDay, if: exercises.contains { Exercise.with($0).ladder == .plank })
    note(.history, if: tags.contains(.history))
    note(.hamstringSore, if: tags.contains(.hamstringAcute))
    note(.missedSessions, if: missedSessions)
    note(.deskDay, if: deskDay)
    note(.strengthDay, if: exercises.contains { Exercise.with($0).rolePrimary.isStrength })
    note(.mobilityDay, if: exercises.contains { Exercise.with($0).rolePrimary.isMobility })
    note(.restDay, if: exercises.isEmpty && runs.isEmpty)
    return events
  }
}
