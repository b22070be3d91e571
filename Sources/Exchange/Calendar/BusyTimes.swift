public import CoachCore

/// When somebody's own calendar says that they are busy.
public struct BusyTimes: Hashable, Sendable {
  /// In order, and apart from each other.
  public var spans: [Span] = []
  /// Days that events without a time take: where somebody is, not when.
  public var days: [CalendarDay] = []
  /// Events that the file holds.
  public var events = 0
  /// What could not be read as it was meant.
  public var flaws: [Flaw] = []

  public struct Span: Hashable, Sendable {
    public var from: Instant
    public var to: Instant

    public init(from: Instant, to: Instant) {
      self.from = from
      self.to = to
    }
  }

  public enum Flaw: Hashable, Sendable {
    /// Zones that neither the file nor this machine knows: the runner's own stood in.
    case unknownZones([String])
    /// Events whose times cannot be read were left out.
    case unreadable(Int)
    /// Of events with a rule that is not understood, only the first time counts.
    case unknownRules(Int)
    /// The file ends in the middle.
    case cutShort
    /// More than is ever read: what came after was left out.
    case tooMuch
  }

  public init() {}

  public func isFree(from: Instant, to: Instant) -> Bool {
    !spans.contains { $0.from < to && from < $0.to }
  }
}

/// The file is no calendar.
public struct NoCalendar: Error, Hashable, Sendable {}
