import CoachCore
import Coaching

/// A clinician's word: who assessed the runner, when, and what they allowed.
struct ClinicianPage: PageModel {
  static let template = "clinician"
  let title = "A clinician’s word"
  let place = Place.today

  let lead: String
  let mistakes: String?
  let form: Questions?

  struct Questions: Sendable {
    let day: TextField
    let fields: [PickField]
    let since: Since?
  }

  struct Since: Sendable {
    let fields: [PickField]
  }

  init(_ picture: RunnerPicture, _ sheet: ClinicianSheet = ClinicianSheet()) {
    mistakes = sheet.refusal ?? (sheet.mistakes.isEmpty ? nil : "Something needs another look. Nothing is lost.")
    guard !picture.state.screenings.isEmpty else {
      lead = "The safety questions come first: they say whether a clinician has to be asked at all."
      form = nil
      return
    }
    lead =
      picture.clearance.level.locks
      ? "Say what they said, in all honesty: it opens the plan as far as they allowed."
      : "Your safety answers do not stop you now. You can still note what a clinician said."
    func field(_ name: String, _ legend: String, hint: String? = nil, _ choices: [(String, String)]) -> PickField {
      PickField(
        name, legend, hint: hint, choices, chosen: sheet.typed[name], isNeeded: true, mistake: sheet.mistakes[name])
    }
    let yesNo = [("yes", "Yes"), ("no", "No")]
    let since = ScreeningWords.sinceAssessment(picture).map { question in
      field(
        "since-" + question.slug, question.shortWords, hint: question.items.first?.detail,
        [Answer.no, .yes, .notSure].map { ($0.slug, $0.words) })
    }
    form = Questions(
      day: TextField(
        "day", "On which day did they assess you?", sheet.typed["day"] ?? "", mistake: sheet.mistakes["day"],
        type: "date"),
      fields: [
        field(
          "clinician", "Who was it?", ClinicianKind.allCases.map { ($0.slug, $0.words.capitalizedSentence) }),
        field("strength", "Did they allow back and strength exercise?", yesNo),
        field("running", "Did they allow running?", yesNo),
      ],
      since: since.isEmpty ? nil : Since(fields: since))
  }
}
