public import CoachCore

/// A moment on the clock of a runner one hour east of UTC: `at("2026-03-02", 7, 30)`.
public func at(_ day: String, _ hour: Int = 7, _ minute: Int = 0) -> LocalMoment {
  LocalMoment(CalendarDay(iso: day)!, at: Seconds(Double(hour * 3600 + minute * 60)), UTCOffset(seconds: 3600))
}

/// An event with a small readable id.
public func event(_ number: UInt64, _ moment: LocalMoment, _ body: EventBody) -> RunnerEvent {
  RunnerEvent(id: EventID(high: 0, low: number), at: moment, body)
}

extension EventID {
  /// The id of `event(number, …)`.
  public static func number(_ number: UInt64) -> EventID { EventID(high: 0, low: number) }
}
