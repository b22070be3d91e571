/// What back work a run keeps off the days around it (F3, F4, H4.5, K4): the rules as data.
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

  /// What the clock asks of a day that holds both strength and a run; nil where it asks nothing.
  public static func advice(strength: Bool, runs: [RunKind]) -> ClockAdvice? {
    guard strength, !runs.isEmpty, !runs.contains(.race) else { return nil }
    return runs.contains { $0 == .hard || $0 == .long } ? .strengthAfterRun : .easyRunAfterStrength
  }
}

/// How strength and a run share a day (F4).
public enum ClockAdvice: Hashable, Sendable {
  /// A hard or long run comes first: strength right at its end, or `RunTiming.strengthAfterRun` later.
  case strengthAfterRun
  /// An easy run comes `RunTiming.strengthAfterRun` after strength, or sooner where nothing hurts.
  case easyRunAfterStrength
}
