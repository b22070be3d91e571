/// A planned session that did not take place, and what got in the way: asked kindly, once, and never held against anyone (F6).
public struct MissedSession: Hashable, Sendable {
  public var day: CalendarDay
  /// Nil where the runner was asked and would rather not say.
  public var reason: MissedReason?

  public init(day: CalendarDay, reason: MissedReason?) {
    self.day = day
    self.reason = reason
  }

  /// Days in which the question comes once at most: one session a week may be skipped without a word [E].
  static let daysBetweenQuestions = 7
  /// Days for which a weekday that did not suit is avoided where the week allows [E].
  static let remembersDay = 28
  /// Days for which a reason says how a smaller plan is made smaller (F6).
  static let shapesCut = 14
}

/// What got in the way of a session.
public enum MissedReason: UInt8, Slugged {
  case noTime, wrongTime, tired, sore, forgot, noWish, away, ill

  public var slug: String {
    switch self {
    case .noTime: "no-time"
    case .wrongTime: "wrong-time"
    case .tired: "tired"
    case .sore: "sore"
    case .forgot: "forgot"
    case .noWish: "no-wish"
    case .away: "away"
    case .ill: "ill"
    }
  }

  /// What a smaller plan gives up first because of it; nil where that makes no difference.
  var shrinks: ShrinkAdvice? {
    switch self {
    case .noTime, .tired: .oneRoleFewer
    case .wrongTime, .away: .oneSessionFewer
    case .sore, .forgot, .noWish, .ill: nil
    }
  }
}

extension RunnerState {
  /// A session on this weekday did not suit, not long ago.
  func isUnsuited(_ weekday: Weekday) -> Bool {
    missed.contains {
      $0.value.reason == .wrongTime && $0.value.day.weekday == weekday
        && (0...MissedSession.remembersDay).contains(today - $0.value.day)
    }
  }

  /// The last reason of the 14 days before a week, for how a smaller plan is made smaller.
  func obstacle(before week: CalendarDay) -> MissedReason? {
    missed.last { $0.value.reason != nil && (1...MissedSession.shapesCut).contains(week - $0.value.day) }?.value.reason
  }
}

extension Outlook {
  /// Yesterday, if its planned session did not take place and this is the time to ask what got in the way (F6).
  public var missedSession: CalendarDay? {
    let state = picture.state
    let yesterday = state.today - 1
    guard picture.refusal == nil, state.sessions.contains(where: { $0.day < yesterday }),
      !state.sessions.contains(where: { $0.day == yesterday && !$0.sets.isEmpty }),
      !state.missed.contains(where: { state.today - $0.moment.day < MissedSession.daysBetweenQuestions })
    else { return nil }
    let evening = LocalMoment(yesterday, at: .hours(23), state.asOf.offset)
    return at(evening).plan?.day(yesterday)?.session == nil ? nil : yesterday
  }
}
