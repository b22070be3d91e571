/// What a day is about, for the choice of its card; those that matter more come first.
public enum CardEvent: UInt8, Slugged {
  /// The pain rules say stop, refer or pause.
  case painPause
  case painAmber
  /// A run longer than those of the last 30 days.
  case spike
  case raceWeek
  case downhill
  /// Many turns one way: track or camber.
  case turning
  case lateDrift
  case longRun
  case hipCheck
  case selfTest
  case deload
  case firstWeek
  case newExercise
  case plankDay
  case history
  case missedSessions
  case hamstringSore
  case strengthDay
  case mobilityDay
  case runDay
  case deskDay
  case restDay
  case anyDay

  public var slug: String {
    switch self {
    case .painPause: "pain-pause"
    case .painAmber: "pain-amber"
    case .spike: "spike"
    case .raceWeek: "race-week"
    case .downhill: "downhill"
    case .turning: "turning"
    case .lateDrift: "late-drift"
    case .longRun: "long-run"
    case .hipCheck: "hip-check"
    case .selfTest: "self-test"
    case .deload: "deload"
    case .firstWeek: "first-week"
    case .newExercise: "new-exercise"
    case .plankDay: "plank-day"
    case .history: "history"
    case .missedSessions: "missed-sessions"
    case .hamstringSore: "hamstring-sore"
    case .strengthDay: "strength-day"
    case .mobilityDay: "mobility-day"
    case .runDay: "run-day"
    case .deskDay: "desk-day"
    case .restDay: "rest-day"
    case .anyDay: "any-day"
    }
  }
}
