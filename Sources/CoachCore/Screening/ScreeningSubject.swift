/// What a rule is about: the item answered, or one of the two numbers that have rules of their own.
public enum ScreeningSubject: Hashable, Sendable {
  case item(ScreeningItem)
  case pain
  case age

  public var question: ScreeningQuestion {
    switch self {
    case .item(let item): item.question
    case .pain: .q20
    case .age: .q24
    }
  }

  /// A lasting circumstance, not a symptom: once assessed it is not "new or worse" by being there still.
  var isCircumstance: Bool {
    switch self {
    case .age: true
    case .pain: false
    case .item(.q23Supervised): true
    case .item(let item): item.question == .q19 || item.question == .q21 || item.question == .q22
    }
  }
}
