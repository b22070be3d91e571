/// Turning and leaning to one side over the seven days that end with a day (G5).
public struct TurnWeek: Hashable, Sendable {
  /// Metres in curves, of the runs whose positions could tell.
  public var left: Metres = 0
  public var right: Metres = 0
  /// Time on one side of the road, of the runs whose runner said so; varied runs count for neither.
  public var leftCamber: Seconds = 0
  public var rightCamber: Seconds = 0

  public init() {}

  /// Metres in curves of the one side less those of the other.
  public var dose: Metres { Metres(abs(left.value - right.value)) }
  /// The side with more; nil if they are equal.
  public var side: Side? { left == right ? nil : left > right ? .left : .right }
  /// Minutes on one side of the road less those on the other.
  public var camberDose: Seconds { Seconds(abs(leftCamber.value - rightCamber.value)) }
  public var camberSide: Side? { leftCamber == rightCamber ? nil : leftCamber > rightCamber ? .left : .right }
}

/// A run that turned mostly one way (G5, K5).
public struct TurnAlert: Hashable, Sendable {
  public var side: Side
  /// Metres in curves, both ways.
  public var curves: Metres
  /// −1 (right) to 1 (left).
  public var bias: Double
  /// One way only, or its week far beyond the weeks before.
  public var reason: Reason
  /// The turn dose of its week.
  public var weekDose: Metres

  public enum Reason: UInt8, Slugged {
    case oneSidedRun, unusualWeek

    public var slug: String {
      switch self {
      case .oneSidedRun: "one-sided-run"
      case .unusualWeek: "unusual-week"
      }
    }
  }
}

extension RunLoad {
  /// When turning alerts, all [E].
  enum TurnLimits {
    static let bias = 0.8
    static let curves: Metres = 2000
    /// Times the mean of the four weeks before.
    static let weekRatio = 1.5
    static let leastWeek: Metres = 1000
    static let weeksBefore = 4
  }

  /// What the runs of days t − 6 … t turned and leaned.
  public func turnWeek(ending day: CalendarDay) -> TurnWeek {
    var week = TurnWeek()
    for run in runsBefore(day + 1, days: 7) {
      week.left = week.left + (run.findings?.leftCurves ?? 0)
      week.right = week.right + (run.findings?.rightCurves ?? 0)
      switch run.description.camber {
      case .left: week.leftCamber += run.record.moving
      case .right: week.rightCamber += run.record.moving
      case .varied, nil: break
      }
    }
    return week
  }

  /// At least 2 km of curves almost all one way, or a week of 1 km and 1.5 times the mean of the four before it.
  ///
  /// Weeks are only compared where the 30 days before the run hold 4 runs whose turning is known; a run that did not add to
  /// its week's side is not to blame for it.
  public func turnAlert(of run: KnownRun) -> TurnAlert? {
    guard run.isRun, let bias = run.findings?.turnBias, let left = run.findings?.leftCurves,
      let right = run.findings?.rightCurves
    else { return nil }
    let week = turnWeek(ending: run.day)
    func alert(_ side: Side, _ reason: TurnAlert.Reason) -> TurnAlert {
      TurnAlert(side: side, curves: left + right, bias: bias, reason: reason, weekDose: week.dose)
    }
    if abs(bias) >= TurnLimits.bias, left + right >= TurnLimits.curves {
      return alert(bias > 0 ? .left : .right, .oneSidedRun)
    }
    guard let side = week.side, week.dose >= TurnLimits.leastWeek, (side == .left) == (left > right), left != right
    else { return nil }
    let known = runsBefore(run.day, days: Limits.windowDays).filter { $0.findings?.leftCurves != nil }
    guard known.count >= Limits.leastRuns else { return nil }
    var before = 0.0
    for weeks in 1...TurnLimits.weeksBefore { before += turnWeek(ending: run.day - 7 * weeks).dose.value }
    let mean = before / Double(TurnLimits.weeksBefore)
    return week.dose.value > TurnLimits.weekRatio * mean ? alert(side, .unusualWeek) : nil
  }
}
