/// How one part of the form changed from early to late in a run (G2).
public struct DriftFinding: Hashable, Sendable {
  public var metric: FormMetric
  /// Per cent, points for balance.
  public var change: Double
  /// 95 %, in the unit of `change`; nil where the run was too short or its interval was not drawn.
  public var interval: Interval?

  public init(_ metric: FormMetric, change: Double, interval: Interval? = nil) {
    self.metric = metric
    self.change = change
    self.interval = interval
  }

  /// Only then is it called a drift: zero lies outside the interval, on the far side from the change.
  public var isClear: Bool { interval.map { change > 0 ? $0.low > 0 : $0.high < 0 } ?? false }

  /// What this drift says when it is clear and large enough.
  public var flag: FormFlag? {
    guard isClear else { return nil }
    return switch metric {
    case .contactTime: change >= FormFlag.Limits.contactTime ? .contactTime : nil
    case .cadence: change <= FormFlag.Limits.cadence ? .cadence : nil
    case .verticalOscillation, .verticalRatio: change >= FormFlag.Limits.bounce ? .bounce : nil
    case .stepLength, .balance: nil
    }
  }
}

/// A part of the form that went the way in which it goes with tiredness (Apte et al. 2021), far enough [E].
public enum FormFlag: UInt8, Slugged {
  /// Longer on the ground.
  case contactTime
  /// Fewer steps.
  case cadence
  /// More up and down, in millimetres or beside the step.
  case bounce

  /// Per cent from early to late, all [E] (G2).
  enum Limits {
    static let contactTime = 3.0
    static let cadence = -2.0
    static let bounce = 4.0
  }

  public var slug: String {
    switch self {
    case .contactTime: "contact-time"
    case .cadence: "cadence"
    case .bounce: "bounce"
    }
  }
}

extension RunFindings {
  /// Each flag once, in order.
  public var formFlags: [FormFlag] { FormFlag.allCases.filter { flag in drift.contains { $0.flag == flag } } }
}
