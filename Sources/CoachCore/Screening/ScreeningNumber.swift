/// A number that the screening asks for.
public enum ScreeningNumber: UInt8, Slugged {
  case age, painNow, painWorst, weeksPregnant, weeksSinceBirth

  public var slug: String {
    switch self {
    case .age: "age"
    case .painNow: "pain-now"
    case .painWorst: "pain-worst"
    case .weeksPregnant: "weeks-pregnant"
    case .weeksSinceBirth: "weeks-since-birth"
    }
  }

  public var question: ScreeningQuestion {
    switch self {
    case .age: .q24
    case .painNow, .painWorst: .q20
    case .weeksPregnant, .weeksSinceBirth: .q21
    }
  }

  /// What can be true; ages in years, pain in NPRS points, the others in completed weeks.
  public var range: ClosedRange<Int> {
    switch self {
    case .age: 5...120
    case .painNow, .painWorst: 0...10
    case .weeksPregnant: 0...45
    case .weeksSinceBirth: 0...5000
    }
  }
}

extension ScreeningAnswers {
  /// Setting pain outside 0…10 leaves it unanswered.
  public subscript(number: ScreeningNumber) -> Int? {
    get {
      switch number {
      case .age: age
      case .painNow: painNow?.value
      case .painWorst: painWorst?.value
      case .weeksPregnant: weeksPregnant
      case .weeksSinceBirth: weeksSinceBirth
      }
    }
    set {
      switch number {
      case .age: age = newValue
      case .painNow: painNow = newValue.flatMap { PainScore($0) }
      case .painWorst: painWorst = newValue.flatMap { PainScore($0) }
      case .weeksPregnant: weeksPregnant = newValue
      case .weeksSinceBirth: weeksSinceBirth = newValue
      }
    }
  }
}
