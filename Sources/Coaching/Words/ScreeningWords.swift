public import CoachCore

/// What a screening led to, for pages and the terminal.
public enum ScreeningWords {
  /// What follows from answers that leave the way open, and what each of them asks for; empty where something locks.
  public static func open(_ clearance: Clearance) -> (advice: String, lines: [String])? {
    guard !clearance.level.locks else { return nil }
    return (
      clearance.advice(), clearance.findings.filter { $0.level > .proceed }.map { $0.rule.facts.advice }
    )
  }

  /// What a clinician's word does not open, or nil where it may be written down.
  public static func refusal(of word: Attestation, _ picture: RunnerPicture) -> AttestationRefusal? {
    guard picture.clearance.level.locks else { return nil }
    return picture.screening.refusal(of: word, at: picture.state.asOf)
  }

  /// What has to be asked with a clinician's word: only after an emergency.
  public static func sinceAssessment(_ picture: RunnerPicture) -> [ScreeningQuestion] {
    picture.clearance.level == .emergency ? ScreeningQuestion.beforeUnlockingEmergency : []
  }
}

extension AttestationRefusal {
  /// Why a clinician's word does not open the plan yet, and what would.
  ///
  /// - Parameter offset: the runner's distance from UTC, for times of day.
  public func sentence(_ offset: UTCOffset) -> String {
    switch self {
    case .nothingToClear: "There is nothing to open: your safety answers do not stop you."
    case .nothingAllowed:
      "Then it stays closed for now: the clinician has to allow back and strength exercise, or running. Ask at your next visit."
    case .inTheFuture(let day): "\(day) is still to come. Come back after the assessment."
    case .beforeTheYes(let question, let firstYes):
      "That assessment was before you first said yes, on \(firstYes), to: \(question.shortWords) Please have it looked at, and come back."
    case .tooEarly(let until):
      "After an emergency sign it stays closed for a day, until \(AttestationRefusal.clock(until, offset)). Rest, and follow what the clinician told you."
    case .unanswered(let questions):
      "Some questions about what is new since then are still open: \(list(questions))"
    case .stillNewOrWorse(let questions):
      "Something is new or worse since that assessment, so it does not count for it: \(list(questions)) Please be seen again."
    }
  }

  private func list(_ questions: [ScreeningQuestion]) -> String {
    questions.map { $0.shortWords }.joined(separator: " ")
  }

  /// `2026-03-01 07:30`.
  private static func clock(_ instant: Instant, _ offset: UTCOffset) -> String {
    let text = MomentJSON.text(LocalMoment(instant, offset))
    return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
  }
}

extension ScreeningQuestion {
  /// The question as it was asked.
  public var shortWords: String { items.first?.text ?? slug }
}

extension ClinicianKind {
  public var words: String { slug.split(separator: "-").joined(separator: " ") }
}
