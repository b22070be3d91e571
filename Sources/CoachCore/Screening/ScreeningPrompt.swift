/// One thing to put to a runner.
public enum ScreeningPrompt: Hashable, Sendable {
  case item(ScreeningItem)
  case number(ScreeningNumber)
  case sex
  /// "New or worse since a clinician looked at it?", in place of the item.
  case worsened(ScreeningItem)

  public var question: ScreeningQuestion {
    switch self {
    case .item(let item), .worsened(let item): item.question
    case .number(let number): number.question
    case .sex: .q24
    }
  }

  public func isAnswered(in answers: ScreeningAnswers) -> Bool {
    switch self {
    case .item(let item): answers[item] != nil
    case .number(let number): answers[number] != nil
    case .sex: answers.sex != nil
    case .worsened(let item): answers.worsened[item] != nil
    }
  }

  /// Without an answer there is no programme: everything that can lock, or that a locking rule reads.
  ///
  /// Left free are Q17 and Q25, which never lock, what only raises the wording of Q16, sex and weeks, where nothing
  /// said counts as the more careful value.
  public var isRequired: Bool {
    switch self {
    case .item(let item):
      switch item {
      case .q16MissedPeriods, .q16LowEnergy, .q16PastStressFracture, .q16MileageJump: false
      default: item.question != .q17 && item.question != .q25
      }
    case .number(.age), .number(.painNow), .number(.painWorst), .worsened: true
    case .number, .sex: false
    }
  }
}
