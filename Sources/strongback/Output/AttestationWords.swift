import CoachCore

extension AttestationRefusal {
  /// Why a clinician's word does not open the plan yet, and what would.
  var sentence: String {
    switch self {
    case .nothingToClear: "There is nothing to open: your safety answers do not stop you."
    case .nothingAllowed:
      "Then it stays closed for now: the clinician has to allow back and strength exercise, or running. Ask at your next visit."
    case .inTheFuture(let day): "\(day) is still to come. Come back after the assessment."
    case .beforeTheYes(let question, let firstYes):
      "That assessment was before you first said yes, on \(firstYes), to: \(question.shortWords) Please have it looked at, and come back."
    case .tooEarly(let until):
      "After an emergency sign it stays closed for a day, until \(Clock.local(until)). Rest, and follow what the clinician told you."
    case .unanswered(let questions):
      "Some questions about what is new since then are still open: \(list(questions))"
    case .stillNewOrWorse(let questions):
      "Something is new or worse since that assessment, so it does not count for it: \(list(questions)) Please be seen again."
    }
  }

  private func list(_ questions: [ScreeningQuestion]) -> String {
    questions.map { $0.shortWords }.joined(separator: " ")
  }
}

extension ScreeningQuestion {
  /// The question as it was asked.
  var shortWords: String { items.first?.text ?? slug }
}
