/// How a self-test is done, what it needs, and whom it does not suit (domain E).
public struct SelfTest: Sendable {
  public let kind: TestKind
  public let name: String
  /// How it is done, on one side where it has sides.
  public let setUp: [String]
  public let equipment: [Equipment]
  /// Someone who holds the legs, or a strap that does; without either the test is not offered.
  public let needsHelperOrStrap: Bool
  public let excludedBy: Set<Tag>
  /// Never asked for; the runner has to choose it.
  public let optional: Bool

  /// Easy movement before the first test.
  public static let warmUp = Seconds.minutes(5)
  /// Between two tests; 10 minutes were used in one study (McGill 1999 [V]).
  public static let rest = Seconds.minutes(5)
  /// Days from one test to the next of its kind (domain D).
  public static let repeatAfterDays = 28...42

  /// Endurance is one best attempt; reach is the best of three.
  public var attempts: Int {
    switch kind.unit {
    case .seconds, .repetitions: 1
    case .centimetres, .degrees: 3
    }
  }

  /// Everything about how it is done.
  public var steps: [String] {
    kind.hasSides && attempts == 1 ? setUp + ["Rest five minutes, then do the other side."] : setUp
  }

  /// When to end an attempt, whatever the clock says.
  public var stopRules: [String] {
    var rules = ["Stop if pain goes above 3, or if pain, numbness or tingling moves down a leg."]
    switch kind.unit {
    case .seconds: rules.append("One reminder when the shape slips; stop at the second.")
    case .repetitions: rules.append("Count full repetitions only; stop at the second that is not.")
    case .centimetres, .degrees: rules.append("Go to the first gentle stop. No bouncing, no helping hand.")
    }
    if let cap = kind.cap { rules.append("Stop at \(Int(cap)) \(kind.unit == .seconds ? "seconds" : "repetitions").") }
    return rules
  }

  public static func of(_ kind: TestKind) -> SelfTest { all[Int(kind.rawValue)] }

  /// In the order of `TestKind`.
  public static let all: [SelfTest] = TestKind.allCases.map { kind in
    switch kind.unit {
    case .seconds: endurance(kind)
    case .repetitions: repetitions(kind)
    case .centimetres, .degrees: reach(kind)
    }
  }

  init(
    _ kind: TestKind, _ name: String, _ setUp: [String], equipment: [Equipment] = [.mat],
    needsHelperOrStrap: Bool = false, excludedBy: Set<Tag>, optional: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.setUp = setUp
    self.equipment = equipment
    self.needsHelperOrStrap = needsHelperOrStrap
    self.excludedBy = excludedBy
    self.optional = optional
  }
}
