import CoachCore
import Coaching

/// The form in which a clinician writes a programme; it makes a file and changes nothing here.
struct ProgrammeFormPage: PageModel {
  static let template = "programmeform"
  let title = "Write a programme"
  let place = Place.settings

  let mistakes: [String]
  let hasMistakes: Bool
  let clinician, date, from, until, note: TextField
  let rows: [Row]
  let bans: [Ban]
  let levels: [LevelRow]
  let only: Bool

  struct Row: Sendable {
    let number: Int
    let options: [Option]
    let fields: [Number]
    let note: String
  }

  struct Option: Sendable {
    let value, words: String
    let isChosen: Bool
  }

  struct Number: Sendable {
    let id, label, value: String
    let least, most: Int
  }

  struct Ban: Sendable {
    let slug, name: String
    let isChosen: Bool
  }

  struct LevelRow: Sendable {
    let id, name: String
    let options: [Option]
  }

  init(_ form: ProgrammeForm = ProgrammeForm(), today: CalendarDay) {
    mistakes = form.sentences
    hasMistakes = !mistakes.isEmpty
    func field(_ name: String, _ label: String, hint: String? = nil, type: String = "text", _ usual: String = "")
      -> TextField
    {
      TextField(name, label, form.typed[name] ?? usual, hint: hint, type: type)
    }
    clinician = field("clinician", "Your name and profession")
    date = field("date", "Today’s date", type: "date", "\(today)")
    from = field("from", "From", hint: "Empty is today.", type: "date")
    until = field("until", "Until", hint: "Empty is no end.", type: "date")
    note = field("note", "A word to the runner")
    rows = (1...ProgrammeForm.rows).map { Row(number: $0, form) }
    bans = Exercise.catalogue.map {
      Ban(slug: $0.id.slug, name: $0.name, isChosen: form.bans.contains($0.id.slug))
    }
    levels = Role.planned.map { role in
      let id = "level-\(role.slug)"
      return LevelRow(
        id: id, name: role.words.capitalizedSentence,
        options: Level.allCases.map { Option(value: $0.slug, words: $0.slug, isChosen: form.typed[id] == $0.slug) })
    }
    only = form.typed["only"] != nil
  }
}

extension ProgrammeFormPage.Row {
  init(number: Int, _ form: ProgrammeForm) {
    self.number = number
    options = Exercise.catalogue.filter { $0.plannerEligible && Role.planned.contains($0.plannedRole) }.map {
      ProgrammeFormPage.Option(
        value: $0.id.slug, words: $0.name, isChosen: form.typed["exercise\(number)"] == $0.id.slug)
    }
    let numbers = [
      ("sets", "Sets", 1, 10), ("reps", "Repetitions", 1, 60), ("holdSeconds", "Hold, s", 0, 300),
      ("restSeconds", "Rest, s", 0, 600), ("timesAWeek", "Times a week", 1, 7),
    ]
    fields = numbers.map { name, label, least, most in
      ProgrammeFormPage.Number(
        id: "\(name)\(number)", label: label, value: form.typed["\(name)\(number)"] ?? "", least: least, most: most)
    }
    note = form.typed["note\(number)"] ?? ""
  }
}
