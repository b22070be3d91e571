import CoachCore
import Coaching

/// What raises the pain in daily life, and what the plan makes of it.
struct DiaryPage: PageModel {
  static let template = "diary"
  let title = "Diary"
  let place = Place.pain

  let mistakes: String?
  let lines: [TextField]
  let heads: [String]
  let rows: [Row]
  let hasRows: Bool
  let consequences: [String]

  struct Row: Sendable {
    let day: String
    let cells: [String]
  }

  init(_ picture: RunnerPicture, _ form: DiaryForm = DiaryForm()) {
    let today = picture.state.today
    mistakes = form.mistakes.isEmpty ? nil : "This is not saved yet. Something needs another look."
    lines = DiaryPrompt.allCases.map { prompt in
      TextField(
        prompt.slug, prompt.words.capitalizedSentence, form.typed[prompt.slug] ?? "",
        mistake: form.mistakes[prompt.slug], inputMode: "numeric")
    }
    heads = DiaryPrompt.allCases.map { $0.slug.capitalizedSentence }
    rows = DiaryWords.lastDays(picture.state).map { day, cells in
      Row(day: DayWords.date(day, today: today), cells: cells)
    }
    hasRows = !rows.isEmpty
    consequences = rows.isEmpty ? [] : DiaryWords.consequences(picture)
  }
}

/// The diary's answers as they were typed; what is empty was not said.
struct DiaryForm {
  private(set) var entries: [DiaryEntry] = []
  private(set) var typed: [String: String] = [:]
  private(set) var mistakes: [String: String] = [:]

  init() {}

  init(_ form: Form) {
    for prompt in DiaryPrompt.allCases {
      guard let text = form[prompt.slug] else { continue }
      typed[prompt.slug] = String(text.prefix(40))
      // A minus as people write it.
      if let rise = Int(text.prefix(8).replacing("−", with: "-")), text.count < 8, DiaryWords.points.contains(rise) {
        entries.append(DiaryEntry(prompt, rise: rise))
      } else {
        mistakes[prompt.slug] = DiaryWords.mistake
      }
    }
  }
}

/// Where a leg symptom went during an exercise.
struct LegPage: PageModel {
  static let template = "leg"
  let title = "A leg symptom"
  let place = Place.pain

  let mistakes: String?
  let exercises: [Pick]
  let exerciseMistake: String?
  let change: PickField
  let stopped: [String]

  init(_ picture: RunnerPicture, exercise: String? = nil, change: String? = nil, _ wrong: [String: String] = [:]) {
    mistakes = wrong.isEmpty ? nil : "This is not saved yet. Something needs another look."
    exercises = Pick.all(
      "exercise", [("", "Pick one")] + Exercise.catalogue.map { ($0.id.slug, $0.name) }, chosen: exercise ?? "")
    exerciseMistake = wrong["exercise"]
    self.change = PickField(
      "change", "Where did it go?", LegSymptomChange.allCases.map { ($0.slug, $0.words) }, chosen: change,
      isNeeded: true, mistake: wrong["change"])
    stopped = picture.stopped.map { Exercise.with($0.exercise).name }
  }
}
