/// What a runner can be asked about how they are doing.
public enum OutcomeQuestion: UInt8, Slugged {
  case activities
  case change
  case rolandMorris

  public var slug: String {
    switch self {
    case .activities: "activities"
    case .change: "change"
    case .rolandMorris: "roland-morris"
    }
  }

  /// The weeks since the start in which it is due, while they last (domain D).
  var weeks: [Int] {
    switch self {
    case .activities: [0, 2, 4, 6, 8, 12]
    case .change: [4, 8, 12]
    case .rolandMorris: [0, 6, 12]
    }
  }

  /// After the last of them every so many weeks; nil for no more.
  var thenEvery: Int? { self == .rolandMorris ? nil : 8 }

  /// The day on which it was, or will be, due the last time up to today; nil before the first.
  func lastDue(from start: CalendarDay, today: CalendarDay) -> CalendarDay? {
    let week = (today - start) / 7
    guard today >= start, let first = weeks.first, week >= first else { return nil }
    var due = weeks.last { $0 <= week } ?? first
    if let every = thenEvery, let last = weeks.last, week > last { due = last + (week - last) / every * every }
    return start + due * 7
  }

  /// The questions that are open today.
  ///
  /// - Parameter hasPain: the back hurts at present; without it a Roland–Morris total is not asked for.
  public static func due(
    today: CalendarDay, since start: CalendarDay, answered: [Outcome], hasPain: Bool
  ) -> [OutcomeQuestion] {
    allCases.filter { question in
      guard question != .rolandMorris || hasPain, let due = question.lastDue(from: start, today: today) else {
        return false
      }
      return !answered.contains { $0.answer.question == question && $0.day >= due }
    }
  }
}

extension Outcome.Answer {
  /// The question that it answers; nil for what is only recorded.
  public var question: OutcomeQuestion? {
    switch self {
    case .activities: .activities
    case .change: .change
    case .rolandMorris: .rolandMorris
    case .oswestry: nil
    }
  }
}
