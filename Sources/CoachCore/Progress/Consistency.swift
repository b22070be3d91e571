/// The sessions of one week.
public struct WeekCount: Hashable, Sendable {
  public var start: CalendarDay
  public var planned: Int
  public var done: Int
  /// How many make it a kept week.
  public var minimum: Int

  public init(start: CalendarDay, planned: Int, done: Int, minimum: Int) {
    self.start = start
    self.planned = planned
    self.done = done
    self.minimum = minimum
  }

  public var isKept: Bool { done >= minimum }

  /// One session a week may be skipped and is not counted (F6) [E].
  var needed: Int { planned == 0 ? 0 : max(1, planned - Consistency.freeSkips) }
}

/// How steadily the sessions come: weeks, never days in a row (F6).
public struct Consistency: Hashable, Sendable {
  /// The last weeks that had sessions planned, at most four, oldest first.
  public let weeks: [WeekCount]

  static let freeSkips = 1
  public static let rolling = 4

  /// - Parameter weeks: finished weeks, oldest first; a week with nothing planned (holiday) is left out.
  public init(_ weeks: [WeekCount]) { self.weeks = Array(weeks.filter { $0.planned > 0 }.suffix(Consistency.rolling)) }

  /// Done of planned over the weeks, one free skip a week; nil without a week.
  public var share: Double? {
    guard !weeks.isEmpty else { return nil }
    let needed = weeks.reduce(0) { $0 + $1.needed }
    return Double(weeks.reduce(0) { $0 + min($1.done, $1.needed) }) / Double(needed)
  }

  /// Weeks with at least their minimum: the number to be proud of.
  public var keptWeeks: Int { weeks.reduce(0) { $1.isKept ? $0 + 1 : $0 } }
}

/// What to do about a plan that is not being done (F6): less, never more.
public enum ShrinkAdvice: UInt8, Slugged {
  case keep
  case oneSessionFewer
  case oneRoleFewer

  public var slug: String {
    switch self {
    case .keep: "keep"
    case .oneSessionFewer: "one-session-fewer"
    case .oneRoleFewer: "one-role-fewer"
    }
  }

  /// Below this share of the last 14 days the plan shrinks (F6) [E].
  public static let below = 0.5

  /// - Parameters:
  ///   - sessions: how many the coming week would have; of two none is taken away.
  ///   - reason: what got in the way, as far as the runner said.
  public static func after(fourteenDays: Adherence, sessions: Int, because reason: MissedReason? = nil)
    -> ShrinkAdvice
  {
    guard fourteenDays.planned > 0, fourteenDays.share < below else { return .keep }
    return sessions > 2 ? reason?.shrinks ?? .oneSessionFewer : .oneRoleFewer
  }
}
