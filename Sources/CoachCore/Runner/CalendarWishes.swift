/// What a runner wants of their calendar: when sessions stand in it, what else does, and in whose way they must not be.
public struct CalendarWishes: Hashable, Sendable {
  /// Seconds after local midnight at which a session begins; nil leaves it to the habit that sessions hang on.
  public var hour: Seconds?
  /// Breaks from sitting, as reminders within the hours of the alarm.
  public var breaks = false
  /// The days from which self-tests are useful again.
  public var tests = true
  /// For a calendar that others see: no word of what it is about.
  public var fewWords = false
  /// Where the runner's own calendar is, whose busy times are kept free.
  public var own: OwnCalendar?

  public init() {}
}

/// Where a runner's own calendar is.
public enum OwnCalendar: Hashable, Sendable {
  /// Fetched from there; https, or http on the same machine.
  case address(String)
  /// A file that another program keeps.
  case file(String)
  /// A copy that the runner gave once, kept beside the journal.
  case kept
}
