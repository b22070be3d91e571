public import CoachCore

extension PlanReason {
  /// The rule's name in files and answers.
  public var slug: String {
    switch self {
    case .target: "target"
    case .pinned: "pinned"
    case .set: "set-by-clinician"
    case .kept: "kept"
    case .around: "around-run"
    case .liked: "liked"
    case .variety: "variety"
    case .rung: "ladder"
    case .swapped: "swapped"
    case .found(.weakerSide): "weaker-side"
    case .found(.formFades): "form-fades-late"
    case .shorterHolds: "shorter-holds"
    case .gate: "gate"
    case .raceDay: "race-day"
    case .afterRace: "after-race"
    case .beforeRun: "before-run"
    case .downhill: "downhill"
    case .pain: "pain"
    case .painBefore: "pain-before"
    case .noExercise: "no-exercise"
    case .minutes: "minutes"
    case .blocks: "blocks"
    case .sessions: "sessions"
    case .smallerPlan: "smaller-plan"
    case .strengthSpacing: "strength-spacing"
    case .deload: "deload"
    case .mode: "mode"
    case .banned: "banned"
    case .past: "past"
    }
  }
}

extension PlanRefusal {
  /// Why there is no plan, as a name in files and answers.
  public var slug: String {
    switch self {
    case .screeningNeeded: "screening-needed"
    case .questionsDue: "questions-due"
    case .seeClinician(let level): "see-clinician-\(level.slug)"
    case .contradicting: "contradicting"
    }
  }
}
