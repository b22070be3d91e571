/// What is known of a runner besides the tests when levels are set (E7).
public struct LevelConditions: Hashable, Sendable {
  /// Back pain as of today, NPRS.
  public var pain: PainScore?
  public var tags: Set<Tag> = []
  /// Whole years.
  public var age: Int?
  /// Full weeks since the first session.
  public var weeksSinceStart = 0
  /// Full weeks in which a mobility role has been trained.
  public var weeksTrained: [Role: Int] = [:]

  public init() {}
}

/// The level of a role from tests, and what set it.
public struct StartingLevel: Hashable, Sendable {
  public let role: Role
  public let level: Level
  public let because: Reason

  public enum Reason: Hashable, Sendable {
    case notTested
    /// The lowest of the results that count; of two sides the weaker.
    case result(TestResult)
    /// A mobility role without training behind it.
    case neverTrained
    /// A mobility role with a limit in a test.
    case limited(TestResult)
    case trained(weeks: Int)
    case capped(LevelCap)
  }
}

/// What keeps every role below a level, whatever the tests say (E7) [E].
public enum LevelCap: UInt8, Slugged {
  case pain
  case history
  case age
  case pregnancy
  case osteoporosis

  public var slug: String {
    switch self {
    case .pain: "pain"
    case .history: "history"
    case .age: "age"
    case .pregnancy: "pregnancy"
    case .osteoporosis: "osteoporosis"
    }
  }

  public var highest: Level { self == .pain || self == .history ? .intermediate : .beginner }

  /// For this long the caps of age, pregnancy and osteoporosis hold.
  static let careWeeks = 4
  /// From here pain caps.
  static let painFrom = 4

  /// The strictest cap that holds; nil if none does.
  public static func strictest(_ conditions: LevelConditions) -> LevelCap? {
    if conditions.weeksSinceStart < careWeeks {
      if let age = conditions.age, age >= 65 { return .age }
      if conditions.tags.contains(.pregnancyAbdominal) || conditions.tags.contains(.pregnancyProne)
        || conditions.tags.contains(.pregnancySupine)
      {
        return .pregnancy
      }
      if conditions.tags.contains(.osteoporosisLoadedFlexion) || conditions.tags.contains(.osteoporosisEndRangeRotation)
      {
        return .osteoporosis
      }
    }
    if let score = conditions.pain, score.value >= painFrom { return .pain }
    return conditions.tags.contains(.history) ? .history : nil
  }
}

extension StartingLevel {
  /// The starting level of a role: the lowest that any rule gives (E7).
  public init(_ role: Role, from results: [TestResult], _ conditions: LevelConditions) {
    let tested =
      role.isStrength
      ? StartingLevel.strength(role, LevelCut.of(role), results) : StartingLevel.mobility(role, results, conditions)
    guard let cap = LevelCap.strictest(conditions), cap.highest < tested.level else {
      self.init(role: role, level: tested.level, because: tested.reason)
      return
    }
    self.init(role: role, level: cap.highest, because: .capped(cap))
  }

  /// The side with the lower newest result, to begin with; nil if they are equal or one is missing.
  public static func weakerSide(of kind: TestKind, in results: [TestResult]) -> Side? {
    guard let left = newest(kind, .left, results), let right = newest(kind, .right, results) else { return nil }
    return left.value == right.value ? nil : left.value < right.value ? .left : .right
  }

  private static func strength(_ role: Role, _ cuts: [LevelCut], _ results: [TestResult]) -> (
    level: Level, reason: Reason
  ) {
    var lowest: (level: Level, reason: Reason)?
    var groups: Set<Int> = []
    // Cuts that can make a runner advanced come first: one that cannot only speaks against it, or alone.
    for cut in cuts {
      let sides: [Side?] = cut.kind.hasSides ? [.left, .right] : [nil]
      let found = sides.compactMap { newest(cut.kind, $0, results) }
      guard found.count == sides.count, let weaker = found.min(by: { $0.value < $1.value }) else { continue }
      let level = cut.level(of: weaker.value)
      if !groups.insert(cut.group).inserted, cut.advanced == nil, level == .intermediate { continue }
      if lowest.map({ level < $0.level }) ?? true { lowest = (level, .result(weaker)) }
    }
    // Every group has to be tested; within a group one test is enough.
    guard let lowest, groups.count == Set(cuts.map({ $0.group })).count else { return (.beginner, .notTested) }
    return lowest
  }

  private static func mobility(_ role: Role, _ results: [TestResult], _ conditions: LevelConditions) -> (
    level: Level, reason: Reason
  ) {
    let weeks = conditions.weeksTrained[role] ?? 0
    if let limited = MobilityLimit.first(for: role, in: results) { return (.beginner, .limited(limited)) }
    if weeks == 0 { return (.beginner, .neverTrained) }
    let clear = weeks >= MobilityLimit.weeksForAdvanced && MobilityLimit.isTested(role, in: results)
    return (clear ? .advanced : .intermediate, .trained(weeks: weeks))
  }

  static func newest(_ kind: TestKind, _ side: Side?, _ results: [TestResult]) -> TestResult? {
    results.filter { $0.kind == kind && $0.side == side }.max { $0.day < $1.day }
  }
}
