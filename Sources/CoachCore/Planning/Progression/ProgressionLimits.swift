/// What holds the steps back apart from the evidence: tests, caps, tags and the runner's own wishes.
public struct ProgressionLimits: Hashable, Sendable {
  /// The highest level that a role may reach (E7's caps); a role that is not named has none.
  public var highestLevel: [Role: Level] = [:]
  /// The longest front plank in a test; half of it caps every plank hold (R2, K3).
  public var testedPlank: Seconds?
  /// Exercises that tags, equipment or the runner rule out.
  public var excluded: Set<ExerciseID> = []
  /// The runner asked for 5 × 20 s in the place of 3 × 30 s (P4).
  public var shortPlankHolds = false
  /// The runner asked for up to 5 × 60 s (P7).
  public var longestPlanks = false

  public init() {}
}

extension ProgressionLimits {
  /// The limits that tests and the caps of E7 set; exclusions and the runner's wishes come on top.
  public init(tests: [TestResult], _ conditions: LevelConditions) {
    testedPlank = StartingLevel.newest(.frontPlank, nil, tests).map { Seconds($0.value) }
    if let cap = LevelCap.strictest(conditions) {
      for role in Role.planned { highestLevel[role] = cap.highest }
    }
  }
}
