/// What back work a run keeps off the days around it (F3, F4, H4.5, K4): the rules as data, and their evaluator.
public struct RunTiming: Hashable, Sendable {
  public let run: RunKind
  /// Days from the run: −1 the day before, 0 the day itself, 1 the day after.
  public let day: Int
  public let keepsOff: Work

  /// What may have to wait, from the hardest to all of it; each holds those before it.
  public enum Work: UInt8, Slugged, Comparable {
    /// Heavy roles, and every exercise of fatigue cost 2 or more.
    case heavy
    /// All strength roles; mobility and breathing stay.
    case strength

    public var slug: String { self == .heavy ? "heavy" : "strength" }
    public static func < (a: Work, b: Work) -> Bool { a.rawValue < b.rawValue }
  }

  /// Calendar days, after F3's 72 h and 48 h before a race and F4's 24 h before hard and long runs [E].
  public static let rules: [RunTiming] = [
    RunTiming(run: .hard, day: -1, keepsOff: .heavy),
    RunTiming(run: .long, day: -1, keepsOff: .heavy),
    RunTiming(run: .race, day: -2, keepsOff: .heavy),
    RunTiming(run: .race, day: -1, keepsOff: .strength),
    RunTiming(run: .race, day: 0, keepsOff: .strength),
    RunTiming(run: .race, day: 1, keepsOff: .strength),
  ]

  /// Strength waits this long after a hard or long run, unless it ends the same visit (F4; 6 h in Doma & Deakin 2013 [V]).
  public static let strengthAfterRun = Seconds.hours(6)

  /// The rule that keeps most off a day, of all runs around it; nil if nothing does.
  public static func strictest(on day: CalendarDay, runs: [(day: CalendarDay, kind: RunKind)]) -> RunTiming? {
    var strictest: RunTiming?
    for run in runs {
      for rule in rules where rule.run == run.kind && run.day + rule.day == day {
        if strictest.map({ $0.keepsOff < rule.keepsOff }) ?? true { strictest = rule }
      }
    }
    return strictest
  }

  /// Whether strength may be done at a moment of the day of a hard or long run: six hours after it, or right at its end.
  ///
  /// - Parameter oneWindow: the runner has one window a day, and does it as the same-day finish (F4).
  public static func allowsStrength(at start: Instant, afterRunEnding end: Instant, oneWindow: Bool) -> Bool {
    start >= end && (oneWindow || start - end >= strengthAfterRun)
  }

  /// Whether an easy run may follow strength on one day: after six hours, or without pain (F4).
  public static func allowsEasyRun(at start: Instant, afterStrengthEnding end: Instant, painFree: Bool) -> Bool {
    painFree || start - end >= strengthAfterRun
  }
}
