public import CoachCore

/// One entry of a calendar that we write, with all words in it.
public struct CalendarEvent: Hashable, Sendable {
  /// Made once, and never used for anything else.
  public var uid: String
  /// Rises whenever time or state change.
  public var sequence: Int
  /// When anything of it changed last.
  public var changed: Instant
  public var time: Time
  public var summary: String
  public var notes: String?
  public var link: String?
  public var status = Status.confirmed
  /// Asks whoever shows the calendar to others to leave out its words.
  public var isPrivate = true
  /// Takes up the time that it has.
  public var isBusy = true
  public var alarms: [Alarm] = []

  public enum Time: Hashable, Sendable {
    case span(from: Instant, to: Instant)
    case day(CalendarDay)
  }

  public enum Status: UInt8, Slugged {
    case confirmed, tentative, cancelled

    public var slug: String {
      switch self {
      case .confirmed: "confirmed"
      case .tentative: "tentative"
      case .cancelled: "cancelled"
      }
    }
  }

  /// A reminder so long before the beginning.
  public struct Alarm: Hashable, Sendable {
    public var before: Seconds
    public var words: String

    public init(before: Seconds, words: String) {
      self.before = before
      self.words = words
    }
  }

  public init(uid: String, sequence: Int, changed: Instant, time: Time, summary: String) {
    self.uid = uid
    self.sequence = sequence
    self.changed = changed
    self.time = time
    self.summary = summary
  }
}
