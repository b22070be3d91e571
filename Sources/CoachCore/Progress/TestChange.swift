/// Whether the back hurts, has hurt, or never has: the error of the extensor test differs (Latimer 1999).
public enum BackPainGroup: UInt8, Slugged {
  case current, past, never

  public var slug: String {
    switch self {
    case .current: "current"
    case .past: "past"
    case .never: "never"
    }
  }
}

extension RunnerPicture {
  /// From this score on the back counts as hurting at present [E].
  private static let hurtsFrom: PainScore = 2

  public var backPainGroup: BackPainGroup {
    if let last = pain.lastScore, last >= RunnerPicture.hurtsFrom { return .current }
    let felt = state.mornings.contains { $0.value.score > .none } || state.pains.contains { $0.value.score > .none }
    return felt || activeTags.contains(.history) ? .past : .never
  }
}

extension TestKind {
  /// The least change that is more than chance (MDC95); nil where we know of none.
  ///
  /// Extensor: 1.96·√2·SEM of 11.6, 17.5 and 17.4 s (Latimer 1999 [V]). Turns: the higher of 2.8–6.3° (Johnson 2012 [V]).
  /// Fingers to floor: the higher of 5–10 cm [U].
  public func measurementError(_ group: BackPainGroup) -> Double? {
    switch self {
    case .sorensen:
      switch group {
      case .current: 32
      case .past: 49
      case .never: 48
      }
    case .seatedRotation, .lumbarLockedRotation: 6.3
    case .fingerToFloor: 10
    default: nil
    }
  }
}

/// A test compared with an earlier one of the same kind and side.
public struct TestChange: Hashable, Sendable {
  public let earlier: TestResult
  public let later: TestResult
  /// What chance alone may do, in the unit of the test; nil where nobody measured it.
  public let error: Double?
  public let verdict: Verdict

  public enum Verdict: UInt8, Slugged {
    /// The first result is for getting used to the test: nothing is compared with it.
    case familiarisation
    /// Ended for pain, or both at the cap.
    case notComparable
    /// Smaller than the error: chance can do it.
    case insideError
    /// The error of this test is not known: only the numbers are shown.
    case errorUnknown
    case better
    case worse

    public var slug: String {
      switch self {
      case .familiarisation: "familiarisation"
      case .notComparable: "not-comparable"
      case .insideError: "inside-error"
      case .errorUnknown: "error-unknown"
      case .better: "better"
      case .worse: "worse"
      }
    }
  }

  /// In the unit of the test, + for a larger number.
  public var difference: Double { later.value - earlier.value }

  /// The newest result against the one before it; nil with fewer than two.
  public static func newest(
    of kind: TestKind, side: Side? = nil, in results: [TestResult], _ group: BackPainGroup
  ) -> TestChange? {
    let series = results.filter { $0.kind == kind && $0.side == side }.sorted { $0.day < $1.day }
    guard series.count >= 2 else { return nil }
    return TestChange(from: series[series.count - 2], to: series[series.count - 1], first: series.count == 2, group)
  }

  init(from earlier: TestResult, to later: TestResult, first: Bool, _ group: BackPainGroup) {
    self.earlier = earlier
    self.later = later
    let error = later.kind.measurementError(group)
    self.error = error
    let gain = later.kind.lowerIsBetter ? earlier.value - later.value : later.value - earlier.value
    if first {
      verdict = .familiarisation
    } else if earlier.stop == .pain || later.stop == .pain || (earlier.stop == .cap && later.stop == .cap) {
      verdict = .notComparable
    } else if let error {
      verdict = abs(gain) < error ? .insideError : gain > 0 ? .better : .worse
    } else {
      verdict = .errorUnknown
    }
  }
}
