import CoachCore

/// One thing that is to stand in the runner's calendar, before it has a name there.
public struct CalendarItem: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case session, tests, rest
  }

  public enum State: String, Codable, Sendable {
    case planned, provisional, done
  }

  public var kind: Kind
  /// What it is one of: sessions of a week, whose places may be exchanged; all others are alone in theirs.
  public var group: String
  /// Days since 1970.
  public var day: Int32
  /// Milliseconds since 1970; nil where it is of the whole day.
  public var from: Int64?
  public var to: Int64?
  public var state = State.planned
  public var summary: String
  public var notes: String?
  /// Where the app shows it.
  public var path: String?

  init(_ kind: Kind, group: String, on day: CalendarDay, summary: String) {
    self.kind = kind
    self.group = group
    self.day = day.daysSinceEpoch
    self.summary = summary
  }

  mutating func take(from: Instant, to: Instant) {
    self.from = from.unixMilliseconds
    self.to = to.unixMilliseconds
  }
}
