/// One result of one self-test, as it was measured.
public struct TestResult: Hashable, Sendable {
  public var kind: TestKind
  /// Nil where the test has no sides.
  public var side: Side?
  /// In the unit of the kind.
  public var value: Double
  public var stop: TestStop
  public var day: CalendarDay

  /// Nil if the side is missing or one too many, or the value is outside what the test can give.
  public init?(_ kind: TestKind, side: Side? = nil, value: Double, stop: TestStop = .limit, day: CalendarDay) {
    guard kind.hasSides == (side != nil), TestResult.range(of: kind).contains(value) else { return nil }
    self.kind = kind
    self.side = side
    self.value = kind.cap.map { min($0, value) } ?? value
    self.stop = kind.cap.map { value >= $0 } == true && stop != .pain ? .cap : stop
    self.day = day
  }

  /// What a person can plausibly enter; −20 cm finger to floor is a palm below the feet.
  static func range(of kind: TestKind) -> ClosedRange<Double> {
    switch kind.unit {
    case .seconds: 0...600
    case .repetitions: 0...200
    case .centimetres: kind == .fingerToFloor ? -30...100 : 0...100
    case .degrees: 0...150
    }
  }

  /// The true value may be higher (capped), or was not reached for pain: no ratio is made of it (E2).
  public var isCensored: Bool { stop == .cap || stop == .pain }
}

/// Why an attempt ended.
public enum TestStop: UInt8, Slugged {
  /// The runner could do no more.
  case limit
  /// The shape broke twice.
  case form
  /// Pain above 3.
  case pain
  /// The longest that is asked for.
  case cap

  public var slug: String {
    switch self {
    case .limit: "limit"
    case .form: "form"
    case .pain: "pain"
    case .cap: "cap"
    }
  }
}
