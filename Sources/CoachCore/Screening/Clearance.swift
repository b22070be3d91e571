/// What a runner may do, and why: the result of a screening.
public struct Clearance: Hashable, Sendable {
  /// Highest level first, then in the order of the questions.
  public var findings: [Finding]
  /// What still has to be answered before there can be a programme.
  public var missing: [ScreeningPrompt]
  /// Answers that cannot all be true.
  public var contradictions: [ScreeningContradiction]
  /// The higher of pain now and worst in 24 hours (Q20), from which the pain rules start; nil if not told.
  public var startPain: PainScore?

  public init(
    findings: [Finding] = [], missing: [ScreeningPrompt] = [], contradictions: [ScreeningContradiction] = [],
    startPain: PainScore? = nil
  ) {
    self.findings = findings.sorted { ($1.level.rawValue, $0.rule.rawValue) < ($0.level.rawValue, $1.rule.rawValue) }
    self.missing = missing
    self.contradictions = contradictions
    self.startPain = startPain
  }

  /// Reads one complete set of answers, without history.
  public init(_ answers: ScreeningAnswers) {
    self.init(
      findings: Evidence(answers).rules.map { Finding($0) }, missing: ScreeningFlow().missing(in: answers),
      contradictions: answers.contradictions, startPain: answers.worstPain)
  }

  /// The highest level of the findings.
  public var level: ActionLevel { findings.first?.level ?? .proceed }

  public var tags: Set<Tag> { Set(findings.flatMap { $0.tags }) }
  /// The rules that set `tag`.
  public func reasons(for tag: Tag) -> [ScreeningRule] { findings.filter { $0.tags.contains(tag) }.map { $0.rule } }
  public var notes: Set<ClearanceNote> { Set(findings.flatMap { $0.notes }) }

  /// Why there is no programme; nil where there is one.
  public var refusal: ScreeningRefusal? {
    if level.locks { return .locked(level) }
    if !contradictions.isEmpty { return .contradicting(contradictions) }
    return missing.isEmpty ? nil : .incomplete(missing)
  }

  public var movement: AllowedMovement {
    switch level {
    case .urgent, .emergency: .none
    case .clinician: .walkingAndBreathing
    case .proceed, .modified, .routine: refusal == nil ? .programme : .walkingAndBreathing
    }
  }

  public var allowsStrength: Bool { movement == .programme }

  /// Running needs every lock opened for running, and no bone that may be overloaded (K1).
  public var allowsRunning: Bool {
    missing.isEmpty && contradictions.isEmpty && findings.allSatisfy { $0.allowsRunning } && !tags.contains(.boneStress)
  }
}

/// How much of the coach is open.
public enum AllowedMovement: UInt8, Slugged {
  /// No exercise until cleared.
  case none
  /// Nothing else but walking and breathing.
  case walkingAndBreathing
  case programme

  public var slug: String {
    switch self {
    case .none: "none"
    case .walkingAndBreathing: "walking-and-breathing"
    case .programme: "programme"
    }
  }
}

/// Why a screening gives no programme.
public enum ScreeningRefusal: Hashable, Sendable {
  case incomplete([ScreeningPrompt])
  case contradicting([ScreeningContradiction])
  case locked(ActionLevel)
}
