/// Safety questions that want an answer again, and why.
public struct ScreeningDue: Hashable, Sendable {
  public var reasons: [ScreeningDueReason]
  /// In numerical order; `ScreeningFlow` puts them on screens.
  public var questions: [ScreeningQuestion]

  public init(reasons: [ScreeningDueReason], questions: [ScreeningQuestion]) {
    self.reasons = reasons
    self.questions = questions
  }
}

public enum ScreeningDueReason: Hashable, Sendable {
  case neverAnswered
  /// A required answer is missing.
  case unfinished
  /// 28 days since this day (C1).
  case every28Days(since: CalendarDay)
  case after(AskAgainReason, at: LocalMoment)
}
