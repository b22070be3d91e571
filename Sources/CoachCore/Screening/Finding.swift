/// One rule that fired on a runner's answers.
public struct Finding: Hashable, Sendable {
  public var rule: ScreeningRule
  /// The assessment that covers it; nil until a clinician has looked at it.
  public var assessment: Attestation?

  public init(_ rule: ScreeningRule, assessment: Attestation? = nil) {
    self.rule = rule
    self.assessment = assessment
  }

  public var question: ScreeningQuestion { rule.question }

  /// The rule's level, or M once a clinician has allowed strength work with it (C1).
  public var level: ActionLevel { assessment?.strength == true ? min(rule.level, .modified) : rule.level }

  var allowsRunning: Bool { rule.level.locks ? assessment?.running == true : true }

  /// Tags that hold: bone stress until running is allowed, a pars defect's arching until strength is (K1).
  public var tags: [Tag] {
    rule.facts.tags.filter { tag in
      switch tag {
      case .boneStress: assessment?.running != true
      case .extensionIntolerant: assessment?.strength != true
      default: true
      }
    }
  }

  /// Limits for the plan always; advice on care only until the assessment.
  public var notes: [ClearanceNote] {
    rule.facts.notes.filter { note in
      switch note {
      case .stopRunning: assessment?.running != true
      default: note.limitsPlan || assessment == nil
      }
    }
  }
}
