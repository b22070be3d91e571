/// One side of a guided test, as it was measured.
public struct TestAttempt: Hashable, Sendable {
  /// Nil where the test has no sides.
  public let side: Side?
  /// Full seconds, or full repetitions.
  public let value: Int
  public let stop: TestStop
  /// How bad it was, where pain ended it.
  public let pain: PainScore?
}

/// The seconds up and down of one repetition, where the protocol names them.
public struct TestPace: Hashable, Sendable {
  public let up: Seconds
  public let down: Seconds

  public var length: Seconds { up + down }
}

extension TestKind {
  /// Nil where each repetition takes the time that it takes, or nothing is counted.
  public var pace: TestPace? {
    switch self {
    case .singleLegBridge: TestPace(up: 2, down: 2)
    case .calfRaises: TestPace(up: 1, down: 1)
    default: nil
    }
  }

  /// Led by a clock or a count; reach is read from a tape or an angle.
  public var canBeGuided: Bool { unit == .seconds || unit == .repetitions }
}
