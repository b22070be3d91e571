public import CoachCore

extension ScreeningAnswers {
  /// Everything answered, nothing found: age 35, no pain, every question no.
  public static var allNo: ScreeningAnswers {
    var answers = ScreeningAnswers(age: 35, painNow: 0, painWorst: 0)
    for item in ScreeningItem.allCases where item.parent == nil { answers[item] = .no }
    return answers
  }

  /// These items as well, with every follow-up that opens by it answered no.
  public func saying(_ answer: Answer = .yes, _ items: ScreeningItem...) -> ScreeningAnswers {
    var answers = self
    for item in items {
      answers[item] = answer
      for followUp in ScreeningItem.allCases where followUp.parent == item && !items.contains(followUp) {
        answers[followUp] = .no
      }
    }
    return answers
  }

  public func with(_ change: (inout ScreeningAnswers) -> Void) -> ScreeningAnswers {
    var answers = self
    change(&answers)
    return answers
  }
}
