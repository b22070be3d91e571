/// Where a test divides beginner, intermediate and advanced (E7): below young adults' means on purpose, all [E].
struct LevelCut {
  let kind: TestKind
  let intermediate: Double
  /// Nil where the test by itself never makes a runner advanced.
  let advanced: Double?
  /// Tests of one group stand for each other; every group has to be tested.
  let group: Int

  init(_ kind: TestKind, _ intermediate: Double, _ advanced: Double?, group: Int = 0) {
    self.kind = kind
    self.intermediate = intermediate
    self.advanced = advanced
    self.group = group
  }

  func level(of value: Double) -> Level {
    if let advanced, value >= advanced { return .advanced }
    return value >= intermediate ? .intermediate : .beginner
  }

  static func of(_ role: Role) -> [LevelCut] {
    switch role {
    case .anteriorCore: [LevelCut(.frontPlank, 30, 90)]
    case .lateralCore: [LevelCut(.sideBridge, 25, 60)]
    case .backExtensors: [LevelCut(.sorensen, 60, 120), LevelCut(.proneHold, 45, nil)]
    case .hipExtensors: [LevelCut(.singleLegBridge, 8, 20)]
    case .hipAbductors: [LevelCut(.sideLyingRaises, 10, 20)]
    case .lowerLimb: [LevelCut(.splitSquats, 8, 16, group: 0), LevelCut(.calfRaises, 12, 25, group: 1)]
    default: []
    }
  }
}

/// Results of reach that count as a limit (E5), all [E] but the turn on heels [V Johnson 2012].
enum MobilityLimit {
  /// Weeks of training behind an advanced mobility role (E7) [E].
  static let weeksForAdvanced = 12

  static func kinds(of role: Role) -> [TestKind] {
    switch role {
    case .thoracicRotation: [.seatedRotation, .lumbarLockedRotation]
    case .hipMobility: [.straightLegRaiseAngle, .kneeToWall]
    default: []
    }
  }

  /// The least that is not limited.
  private static func least(_ kind: TestKind) -> Double {
    switch kind {
    case .lumbarLockedRotation: 50
    case .straightLegRaiseAngle: 70
    default: 0
    }
  }

  /// The largest difference between the sides that is not flagged.
  private static func sideDifference(_ kind: TestKind) -> Double? {
    switch kind {
    case .seatedRotation, .lumbarLockedRotation: 10
    // A difference of exactly 2 cm is flagged already.
    case .kneeToWall: 2.0.nextDown
    default: nil
    }
  }

  /// The newest result that shows a limit; of two sides the smaller.
  static func first(for role: Role, in results: [TestResult]) -> TestResult? {
    for kind in kinds(of: role) {
      let sides = [Side.left, .right].compactMap { StartingLevel.newest(kind, $0, results) }
      guard let smaller = sides.min(by: { $0.value < $1.value }) else { continue }
      if smaller.value < least(kind) { return smaller }
      if sides.count == 2, let most = sideDifference(kind), abs(sides[0].value - sides[1].value) > most {
        return smaller
      }
    }
    return nil
  }

  /// At least one test of the role has both sides; the lumbar spine has no test, so training alone counts.
  static func isTested(_ role: Role, in results: [TestResult]) -> Bool {
    let kinds = kinds(of: role)
    return kinds.isEmpty
      || kinds.contains { kind in
        [Side.left, .right].allSatisfy { StartingLevel.newest(kind, $0, results) != nil }
      }
  }
}

extension TestKind {
  /// The roles whose starting level this test helps to set.
  public var levels: [Role] {
    Role.planned.filter { role in
      LevelCut.of(role).contains { $0.kind == self } || MobilityLimit.kinds(of: role).contains(self)
    }
  }
}
