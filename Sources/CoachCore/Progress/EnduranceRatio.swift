/// How two endurance tests compare (E2): never without their values beside, for two weak results can match perfectly.
public enum EnduranceRatio: UInt8, Slugged {
  case flexorToExtensor
  case rightToLeftSide
  case leftSideToExtensor
  case rightSideToExtensor

  public var slug: String {
    switch self {
    case .flexorToExtensor: "flexor-to-extensor"
    case .rightToLeftSide: "right-to-left-side"
    case .leftSideToExtensor: "left-side-to-extensor"
    case .rightSideToExtensor: "right-side-to-extensor"
    }
  }

  /// Only the Sørensen hold is an extensor here, never the hold on the floor (K5).
  var parts: (over: (TestKind, Side?), under: (TestKind, Side?)) {
    switch self {
    case .flexorToExtensor: ((.flexor, nil), (.sorensen, nil))
    case .rightToLeftSide: ((.sideBridge, .right), (.sideBridge, .left))
    case .leftSideToExtensor: ((.sideBridge, .left), (.sorensen, nil))
    case .rightSideToExtensor: ((.sideBridge, .right), (.sorensen, nil))
    }
  }

  /// How far a value is from what the published targets ask: 1 too high, −1 too low, 0 inside [E].
  func direction(of value: Double) -> Int {
    switch self {
    case .flexorToExtensor: value > 1 ? 1 : 0
    case .rightToLeftSide: value > 1.15 ? 1 : value < 0.85 ? -1 : 0
    case .leftSideToExtensor, .rightSideToExtensor: value > 0.75 ? 1 : 0
    }
  }

  /// Between the published 0.05, which is inside the error of the test, and the flag [E].
  func isNear(_ value: Double) -> Bool { self == .rightToLeftSide && abs(value - 1) > 0.05 }

  /// Two tests count as two only this many days apart [E].
  static let daysBetweenTests = 7
}

/// One ratio on one day, with the two results it was made of.
public struct RatioReading: Hashable, Sendable {
  public let ratio: EnduranceRatio
  public let over: TestResult
  public let under: TestResult

  public var value: Double { over.value / under.value }
  public var day: CalendarDay { max(over.day, under.day) }
}

/// What the readings of one ratio say so far.
public struct RatioFinding: Hashable, Sendable {
  public let ratio: EnduranceRatio
  /// The newest; nil if there is none yet.
  public let reading: RatioReading?
  public let verdict: Verdict

  public enum Verdict: UInt8, Slugged {
    /// A test is missing, or ended for pain or at its cap: no ratio.
    case undefined
    case clear
    /// Once outside, or between chance and the flag.
    case watch
    /// Outside on two tests at least a week apart, in the same direction.
    case flag

    public var slug: String {
      switch self {
      case .undefined: "undefined"
      case .clear: "clear"
      case .watch: "watch"
      case .flag: "flag"
      }
    }
  }

  /// What these results say of a ratio; the newest result of each test decides whether there is one at all.
  public init(_ ratio: EnduranceRatio, from results: [TestResult]) {
    let readings = RatioFinding.readings(of: ratio, from: results)
    self.ratio = ratio
    guard let last = readings.last, !RatioFinding.newestIsCensored(ratio, results) else {
      (reading, verdict) = (nil, .undefined)
      return
    }
    reading = last
    let direction = ratio.direction(of: last.value)
    guard direction != 0 else {
      verdict = ratio.isNear(last.value) ? .watch : .clear
      return
    }
    let before = readings.last { last.day - $0.day >= EnduranceRatio.daysBetweenTests }
    verdict = before.map { ratio.direction(of: $0.value) == direction } == true ? .flag : .watch
  }

  /// The results of both tests, paired where they are less than a week apart, oldest first.
  static func readings(of ratio: EnduranceRatio, from results: [TestResult]) -> [RatioReading] {
    let (over, under) = ratio.parts
    let sound = results.filter { !$0.isCensored && $0.value > 0 }.sorted { $0.day < $1.day }
    let unders = sound.filter { $0.kind == under.0 && $0.side == under.1 }
    return sound.filter { $0.kind == over.0 && $0.side == over.1 }.compactMap { top -> RatioReading? in
      let nearest = unders.min { abs($0.day - top.day) < abs($1.day - top.day) }
      guard let nearest, abs(nearest.day - top.day) < EnduranceRatio.daysBetweenTests else { return nil }
      return RatioReading(ratio: ratio, over: top, under: nearest)
    }
  }

  private static func newestIsCensored(_ ratio: EnduranceRatio, _ results: [TestResult]) -> Bool {
    let parts = ratio.parts
    return [parts.over, parts.under].contains { part in
      results.filter { $0.kind == part.0 && $0.side == part.1 }.max { $0.day < $1.day }?.isCensored == true
    }
  }
}
