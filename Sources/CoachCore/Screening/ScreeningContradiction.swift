/// Two answers that cannot both be true.
public enum ScreeningContradiction: Hashable, Sendable {
  /// The follow-up says yes, the item that opens it says no.
  case followUp(ScreeningItem, of: ScreeningItem)
  /// "Pregnant, or gave birth": yes, and both parts no.
  case neitherPregnantNorAfterBirth
  /// A number outside what it can be.
  case number(ScreeningNumber)
}

extension ScreeningAnswers {
  public var contradictions: [ScreeningContradiction] {
    var found: [ScreeningContradiction] = []
    for item in ScreeningItem.allCases where self[item] == .yes {
      guard let parent = item.parent, self[parent] == .no else { continue }
      found.append(.followUp(item, of: parent))
    }
    if self[.q21] == .yes, self[.q21Pregnant] == .no, self[.q21GaveBirth] == .no {
      found.append(.neitherPregnantNorAfterBirth)
    }
    for number in ScreeningNumber.allCases {
      if let value = self[number], !number.range.contains(value) { found.append(.number(number)) }
    }
    return found
  }
}
