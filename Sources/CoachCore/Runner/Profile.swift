/// What a runner tells us about themself once, and may change.
public struct Profile: Hashable, Sendable {
  public var name = ""
  public var units = UnitSystem.metric
  public var firstWeekday = Weekday.monday
  /// An IANA name such as `Europe/Vienna`; for the calendar and for exports, since every event carries its own UTC offset.
  public var timeZone = "UTC"
  public var birthYear: Int?
  public var sex: Sex?
  /// Minutes for back work on each weekday, Monday first, 0 for none.
  public var minutes = [10, 10, 10, 10, 10, 10, 10]
  public var maxSessions = 5
  public var sessionPattern = SessionPattern.spread
  /// Blocks are 3 minutes, or 5 in long mode (H1).
  public var blockMinutes = 3
  /// The kinds of run of a usual week, Monday first; nil where there is none.
  public var usualRuns: [RunKind?] = [nil, nil, nil, nil, nil, nil, nil]
  public var equipment: [Equipment] = [.none, .mat, .chair, .wallSupport]
  /// False where there is no room to lie down.
  public var floorSpace = true
  public var sittingHours = 6
  public var anchor = Anchor.anyTime
  /// Strength on consecutive days, on the runner's own wish.
  public var consecutiveDays = false
  /// The short routines besides sessions that the runner wants (H1, F5).
  public var routines: [Slot] = [.preRun, .postRun, .deskBreak]

  public init() {}

  /// All that exercises and tests may ask for: a chair does where a bench would.
  public var kit: Set<Equipment> {
    let own = Set(equipment).union([.none])
    return own.contains(.chair) ? own.union([.benchOrChair]) : own
  }
}

/// How a week's blocks are best laid out for the runner (H5).
public enum SessionPattern: UInt8, Slugged {
  /// As many sessions as the blocks need.
  case spread
  /// Few, longer sessions.
  case fewLong

  public var slug: String { self == .spread ? "spread" : "few-long" }
}

public enum UnitSystem: UInt8, Slugged {
  case metric, imperial

  public var slug: String { self == .metric ? "metric" : "imperial" }
}

/// Used for the age rules of screening and for norms; may be left unsaid.
public enum Sex: UInt8, Slugged {
  case female, male

  public var slug: String { self == .female ? "female" : "male" }
}

/// The habit that a session hangs on (F6).
public enum Anchor: UInt8, Slugged {
  case anyTime, afterRun, morning, evening, bedtime

  public var slug: String {
    switch self {
    case .anyTime: "any-time"
    case .afterRun: "after-run"
    case .morning: "morning"
    case .evening: "evening"
    case .bedtime: "bedtime"
    }
  }
}
