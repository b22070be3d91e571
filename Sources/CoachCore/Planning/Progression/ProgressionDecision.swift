/// What becomes of one exercise after a scored day, and by which rule.
public struct ProgressionDecision: Hashable, Sendable {
  public let day: CalendarDay
  public let verdict: Verdict
  /// The exercise and dose before.
  public let from: Rung
  /// The exercise and dose from now on; equal to `from` on hold.
  public let to: Rung
  public let rule: ProgressionRule

  public enum Verdict: UInt8, Slugged {
    case hold, progress, regress

    public var slug: String {
      switch self {
      case .hold: "hold"
      case .progress: "progress"
      case .regress: "regress"
      }
    }
  }

  public struct Rung: Hashable, Sendable {
    public let exercise: ExerciseID
    public let step: DoseStep

    public init(_ exercise: ExerciseID, _ step: DoseStep) {
      self.exercise = exercise
      self.step = step
    }
  }
}

/// The rule of F2 and K3 that decided, with the numbers it saw.
public enum ProgressionRule: Hashable, Sendable {
  /// Progress: enough exposures in a row done in full, with reserve, in good form, on green days.
  case earned(exposures: Int, reserveNeeded: Int?, daysOnDose: Int)

  /// Regress: at least two repetitions or holds short, twice running.
  case failed(missed: Int, missedBefore: Int)
  /// Regress: the form slipped, twice running.
  case formSlipped
  /// Regress: a fortnight without it, one set fewer; four weeks, one rung down.
  case gap(days: Int)
  /// Regress: it provoked pain that calls for half the dose.
  case provoked

  case painRule(DoseRule)
  case deload
  /// Sets that were held back return first.
  case setsHeldBack(Int)
  case tooFewExposures(have: Int, need: Int)
  case notAllDone(done: Int, asked: Int)
  case reserveTooSmall(had: Int, need: Int)
  case reserveNotSaid
  case formNotGood
  case dayNotGreen
  case tooSoon(days: Int, need: Int)
  case adherence(done: Int, planned: Int)
  case runningSpike
  /// The boundary to the next rung was failed before.
  case boundary(days: Int, need: Int)
  /// Two exercises of this session step up already.
  case sessionLimit
  /// A heavy role stepped up less than a week ago.
  case heavyLimit
  /// The role would rise by more than a fifth in a week.
  case roleVolume(risePercent: Int)
  /// A longer hold needs a longer tested plank.
  case plankTest(hold: Seconds, allowed: Seconds)
  case levelCap(needs: Level, highest: Level)
  case nextExcluded(ExerciseID)
  case topOfLadder
}
