/// What an answer calls for, from "go on" to "get help now"; of several the highest holds (C1, K1).
public enum ActionLevel: UInt8, Slugged, Comparable {
  /// G: go on.
  case proceed
  /// M: go on with what the tags change.
  case modified
  /// R: talk to a clinician when convenient; the programme stays open.
  case routine
  /// C: see a clinician before starting; walking and breathing only.
  case clinician
  /// U: a clinician within 48 hours, or the same day where the finding says so; no exercise.
  case urgent
  /// E: emergency care now; no exercise.
  case emergency

  public var slug: String {
    switch self {
    case .proceed: "proceed"
    case .modified: "modified"
    case .routine: "routine"
    case .clinician: "clinician"
    case .urgent: "urgent"
    case .emergency: "emergency"
    }
  }

  /// The programme is closed until a clinician has opened it.
  public var locks: Bool { self >= .clinician }

  public static func < (a: ActionLevel, b: ActionLevel) -> Bool { a.rawValue < b.rawValue }
}
