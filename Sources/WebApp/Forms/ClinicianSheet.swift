import CoachCore
import Coaching

/// A clinician's word as it was typed, and what cannot be understood of it.
struct ClinicianSheet {
  private(set) var word: Attestation?
  private(set) var typed: [String: String] = [:]
  private(set) var mistakes: [String: String] = [:]
  /// Why the word opens nothing.
  private(set) var refusal: String?

  init() {}

  init(_ form: Form, _ picture: RunnerPicture) {
    let now = picture.state.asOf
    let questions = ScreeningWords.sinceAssessment(picture)
    for name in ["day", "clinician", "strength", "running"] + questions.map({ "since-" + $0.slug }) {
      typed[name] = form[name].map { String($0.prefix(60)) }
    }
    let day = typed["day"].flatMap { CalendarDay(iso: $0) }
    if day == nil { mistakes["day"] = "Write the day as 2026-03-01, or pick it." }
    let clinician = typed["clinician"].flatMap { ClinicianKind(slug: $0) }
    if clinician == nil { mistakes["clinician"] = ClinicianSheet.pick }
    let strength = yes("strength")
    let running = yes("running")
    var since: [ScreeningQuestion: Answer] = [:]
    for question in questions {
      let name = "since-" + question.slug
      since[question] = typed[name].flatMap { Answer(slug: $0) }
      if since[question] == nil { mistakes[name] = ClinicianSheet.pick }
    }
    guard mistakes.isEmpty, let day, let clinician, let strength, let running else { return }
    let word = Attestation(
      assessed: day, clinician: clinician, strength: strength, running: running, newOrWorse: since)
    refusal = ScreeningWords.refusal(of: word, picture)?.sentence(now.offset)
    if refusal == nil { self.word = word }
  }

  private mutating func yes(_ name: String) -> Bool? {
    switch typed[name] {
    case "yes": return true
    case "no": return false
    default:
      mistakes[name] = ClinicianSheet.pick
      return nil
    }
  }

  private static let pick = "Please pick one."
}
