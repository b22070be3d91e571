/// What a run asks of the body, for the order of strength around it (F4, G0).
public enum RunKind: UInt8, Slugged {
  case easy, long, hard, race

  public var slug: String {
    switch self {
    case .easy: "easy"
    case .long: "long"
    case .hard: "hard"
    case .race: "race"
    }
  }
}

/// A run that is still to come.
public struct PlannedRun: Hashable, Sendable {
  public var day: CalendarDay
  /// Local start, seconds after midnight, if known.
  public var time: Seconds?
  public var kind: RunKind
  public var distance: Metres?
  public var duration: Seconds?

  public init(day: CalendarDay, time: Seconds? = nil, kind: RunKind, distance: Metres? = nil, duration: Seconds? = nil)
  {
    self.day = day
    self.time = time
    self.kind = kind
    self.distance = distance
    self.duration = duration
  }
}
