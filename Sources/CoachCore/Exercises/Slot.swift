/// When in a day an exercise may be done.
public enum Slot: UInt8, Slugged {
  case preRun
  case postRun
  case restDayStrength
  case deskBreak
  case bedtime

  public var slug: String {
    switch self {
    case .preRun: "pre-run"
    case .postRun: "post-run"
    case .restDayStrength: "rest-day-strength"
    case .deskBreak: "desk-break"
    case .bedtime: "bedtime"
    }
  }
}
