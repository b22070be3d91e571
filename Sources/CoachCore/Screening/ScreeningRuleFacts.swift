/// What one rule of the screening asks for, and what it says to whom.
public struct ScreeningRuleFacts: Sendable {
  public let rule: ScreeningRule
  public let level: ActionLevel
  public let subject: ScreeningSubject
  /// Where the rule stands, for example `K1 Q16 groin`.
  public let id: String
  public let tags: [Tag]
  public let notes: [ClearanceNote]
  /// To the runner.
  public let advice: String
  /// For the letter to a clinician.
  public let report: String

  init(
    _ rule: ScreeningRule, _ level: ActionLevel, _ subject: ScreeningSubject, _ id: String, tags: [Tag] = [],
    notes: [ClearanceNote] = [], advice: String, report: String
  ) {
    self.rule = rule
    self.level = level
    self.subject = subject
    self.id = id
    self.tags = tags
    self.notes = notes
    self.advice = advice
    self.report = report
  }
}
