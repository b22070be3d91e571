import CoachCore
import Coaching

/// The runner, their week and kit, and ways to everything else that can be set.
struct SettingsPage: PageModel {
  static let template = "settings"
  let title = "Settings"
  let place = Place.settings
  let scripts = ["settings.js"]

  let mistakes: String?
  let notYet: String?
  let rows: [ProfileFields.DayRow]
  let sessions, habits, kit, you: [FormItem]

  init(_ picture: RunnerPicture, _ form: ProfileForm) {
    let fields = ProfileFields(form: form)
    mistakes = form.summary
    notYet = picture.state.hasProfile ? nil : "These are beginnings, not yet yours. Change what does not fit, and save."
    rows = fields.week(minutes: true)
    sessions = [FormItem(choice: fields.sessions), FormItem(choice: fields.pattern), FormItem(choice: fields.block)]
    habits = [FormItem(choice: fields.anchor), FormItem(checks: fields.routines), FormItem(choice: fields.consecutive)]
    kit = [FormItem(checks: fields.kit), FormItem(choice: fields.floor), FormItem(line: fields.sitting)]
    you = [
      FormItem(line: fields.name), FormItem(choice: fields.units), FormItem(choice: fields.firstWeekday),
      FormItem(line: fields.timeZone(isGuess: false)), FormItem(line: fields.birthYear), FormItem(choice: fields.sex),
    ]
  }
}

/// Times in which the usual week does not hold.
struct TimesPage: PageModel {
  static let template = "times"
  let title = "Other times"
  let place = Place.settings

  let mistakes: String?
  let periods: [Period]
  let mode: PickField
  let meanings: [Meaning]
  let from, through: TextField

  struct Period: Sendable {
    let id, words, meaning, button: String
  }

  struct Meaning: Sendable {
    let mode, text: String
  }

  init(_ state: RunnerState, _ form: TimesForm = TimesForm()) {
    let today = state.today
    mistakes = form.mistakes.isEmpty ? nil : "This is not saved yet. Something needs another look."
    periods = state.modes.filter { $0.value.through >= today }.map { told in
      Period(
        id: "\(told.id)", words: ModeChoice.words(told.value, today: today), meaning: told.value.mode.meaning(.pages),
        button: told.value.holds(on: today) ? "End it today" : "Take it out")
    }
    mode = PickField(
      "mode", "What is different?", Mode.allCases.map { ($0.slug, $0.words.capitalizedSentence) },
      chosen: form.typed["mode"], isNeeded: true, mistake: form.mistakes["mode"])
    meanings = Mode.allCases.map { Meaning(mode: $0.words.capitalizedSentence, text: $0.meaning(.pages)) }
    from = TextField(
      "from", "From", form.typed["from"] ?? "", hint: "Empty is today.", mistake: form.mistakes["from"], type: "date")
    through = TextField(
      "through", "Through", form.typed["through"] ?? "",
      hint: "Empty is the end of the week, or a week for an illness. A holiday needs its last day.",
      mistake: form.mistakes["through"], type: "date")
  }
}

/// A time as it was typed.
struct TimesForm {
  private(set) var period: ModePeriod?
  private(set) var typed: [String: String] = [:]
  private(set) var mistakes: [String: String] = [:]

  init() {}

  init(_ form: Form, _ state: RunnerState) {
    for name in ["mode", "from", "through"] { typed[name] = form[name].map { String($0.prefix(40)) } }
    let mode = typed["mode"].flatMap { Mode(slug: $0) }
    if mode == nil { mistakes["mode"] = "Please pick one of these." }
    let from = day("from", state.today)
    let through = day("through", state.today)
    guard mistakes.isEmpty, let mode else { return }
    do throws(ModeChoice.Mistake) {
      period = try ModeChoice.period(mode, from: from, through: through, state)
    } catch {
      mistakes["through"] =
        switch error {
        case .endless: "Until when? A holiday needs its last day."
        case .backwards(let last): "It would end on \(DayWords.near(last, today: state.today)), before it begins."
        }
    }
  }

  /// Days further off than this are slips of the finger.
  private static let furthest: Int32 = 3 * 366

  private mutating func day(_ name: String, _ today: CalendarDay) -> CalendarDay? {
    guard let text = typed[name] else { return nil }
    let day = CalendarDay(iso: text)
    if let day, abs(day - today) <= TimesForm.furthest { return day }
    mistakes[name] =
      day == nil ? "Write the day as 2026-03-01, or pick it." : "That day is too far away. Check the year."
    return nil
  }
}

/// Exercises that the runner left out, likes, or likes less.
struct TastesPage: PageModel {
  static let template = "tastes"
  let title = "Exercises you like, and not"
  let place = Place.settings

  let mistakes: String?
  let exercises: [Pick]
  let wishes: PickField
  let lists: [List]

  struct List: Sendable {
    let title, empty, wish, button: String
    let items: [Item]
  }

  struct Item: Sendable {
    let slug, name: String
    let obstacles: [String]
  }

  /// What can be said of an exercise.
  enum Wish: String, CaseIterable {
    case like, dislike, ban, allow, neutral
  }

  init(_ picture: RunnerPicture, exercise: String? = nil, mistake: String? = nil) {
    let state = picture.state
    let words = ObstacleWords(today: state.today, .pages)
    let wishing = picture.refusal == nil ? WeekWishes(picture) : nil
    mistakes = mistake
    exercises = Pick.all(
      "exercise", [("", "Pick one")] + Exercise.catalogue.map { ($0.id.slug, $0.name) }, chosen: exercise ?? "")
    wishes = PickField(
      "wish", "What about it?",
      [("like", "I like it"), ("dislike", "I like it less"), ("ban", "Leave it out")], chosen: nil, isNeeded: true)
    func items(_ ids: [ExerciseID], why: Bool = false) -> [Item] {
      ids.map { id in
        let obstacles = why ? wishing?.obstacles(to: id).map { words.text($0, of: id) } ?? [] : []
        return Item(slug: id.slug, name: Exercise.with(id).name, obstacles: obstacles)
      }
    }
    func enjoyed(_ wanted: Enjoyment) -> [ExerciseID] { ExerciseID.allCases.filter { state.enjoyment[$0] == wanted } }
    lists = [
      List(
        title: "Left out", empty: "You have left nothing out.", wish: "allow", button: "Let it back in",
        items: items(ExerciseID.allCases.filter { state.banned.contains($0) })),
      List(
        title: "Liked", empty: "Nothing yet.", wish: "neutral", button: "No longer",
        items: items(enjoyed(.like), why: true)),
      List(
        title: "Liked less", empty: "Nothing yet.", wish: "neutral", button: "No longer",
        items: items(enjoyed(.dislike))),
    ]
  }
}

/// All that is recorded: the newest entries, out and in, and where it lies.
struct JournalPage: PageModel {
  static let template = "journal"
  let title = "Your data"
  let place = Place.settings

  let count: String
  let entries: [Entry]
  let status: [String]
  let canDelete: Bool
  let mistakes: String?

  struct Entry: Sendable {
    let when, text: String
  }

  /// Entries in the list.
  private static let most = 30

  init(_ outlook: Outlook, status: [String], canDelete: Bool, mistake: String? = nil) {
    let state = outlook.picture.state
    let words = EventWords(state.profile.units, today: state.today)
    let all = outlook.history.events.filter { $0.moment.instant <= state.asOf.instant }
    count = all.count == 1 ? "1 entry" : "\(all.count) entries"
    entries = all.suffix(JournalPage.most).reversed().map {
      Entry(when: MomentWords.text($0.moment, today: state.today), text: words.text($0.body).capitalizedSentence)
    }
    self.status = status
    self.canDelete = canDelete
    mistakes = mistake
  }
}
