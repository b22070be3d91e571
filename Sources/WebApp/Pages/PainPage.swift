import CoachCore
import Coaching
import Figures

/// Pain: one tap for how it is, and how it has been.
struct PainPage: PageModel {
  static let template = "pain"
  let title = "Pain"
  let place = Place.pain
  let scripts = ["places.js", "score.js"]

  let state: TodayPage.StateWord?
  let asksMorning: Bool
  let question: String
  let action: String
  let scores: [PainScoreChoice]
  let mistakes: String?
  let isOpen: Bool
  let entry: PainFields
  let ranges: [RangeLink]
  let chart: PainChart?
  let noChart: String?
  let entries: [Entry]
  /// Which of the entries these are, where there are more.
  let which: String?
  let older, newer: String?
  let questions: Bool

  struct RangeLink: Sendable {
    let path, words: String
    let isHere: Bool
  }

  struct Entry: Sendable {
    let when, text, path: String
  }

  /// Entries in the list, newest first.
  private static let most = 40

  init(_ outlook: Outlook, _ range: PainChart.Range, sheet: Int = 1, typed: PainForm? = nil) {
    let picture = outlook.picture
    let today = picture.state.today
    let ask = TodayPage.PainQuestion(picture)
    state = TodayPage.StateWord(picture)
    asksMorning = picture.pain.awaiting != nil
    (question, action, scores) = (ask.question, ask.action, ask.scores)
    mistakes = typed.flatMap { $0.mistakes.isEmpty ? nil : "This is not saved yet. Something needs another look." }
    isOpen = typed != nil
    entry = PainFields(typed ?? PainForm(), withScore: false)
    ranges = PainChart.Range.allCases.map {
      RangeLink(path: "/pain?range=\($0.rawValue)#chart", words: $0.words, isHere: $0 == range)
    }
    chart = PainChart(picture, range)
    noChart = chart == nil ? "Nothing was told in this time." : nil
    let first = range == .all ? nil : today - (range == .fourWeeks ? 27 : 83)
    var all = picture.state.pains.map { ($0.moment, $0.id, PainWords.text($0.value)) }
    all += picture.state.mornings.map { ($0.moment, $0.id, PainWords.text($0.value)) }
    all = all.filter { entry in first.map { entry.0.day >= $0 } ?? true }.sorted { $0.0.instant > $1.0.instant }
    let last = max(1, (all.count + PainPage.most - 1) / PainPage.most)
    let sheet = min(max(1, sheet), last)
    let from = (sheet - 1) * PainPage.most
    entries = all.dropFirst(from).prefix(PainPage.most).map { moment, id, text in
      Entry(when: MomentWords.text(moment, today: today), text: text.capitalizedSentence, path: "/pain/entry/\(id)")
    }
    which = last > 1 ? "\(from + 1) to \(from + entries.count) of \(all.count), the newest first." : nil
    func link(_ sheet: Int) -> String { "/pain?range=\(range.rawValue)&sheet=\(sheet)#entries" }
    older = sheet < last ? link(sheet + 1) : nil
    newer = sheet > 1 ? link(sheet - 1) : nil
    questions = picture.refusal == .screeningNeeded
  }
}

/// The questions about one pain: how much, where, when.
struct PainFields: Sendable {
  let map: String
  let sites: [PlaceRow]
  let placeMistake, scoreMistake: String?
  let when: PickField
  let signs: CheckField
  /// Not `scores`: a template would take those of the page where there are none here.
  let howMuch: PickField?

  struct PlaceRow: Sendable {
    let site: String
    let picks: [Pick]
  }

  init(_ form: PainForm, withScore: Bool) {
    map = BodyMap([form.region: 1]).svg(theme: .page) { "#place-" + $0.slug }
    sites = BodySite.allCases.map { site in
      PlaceRow(
        site: site.words.capitalizedSentence,
        picks: BodyMap.sides(of: site).map { side in
          let region = BodyMap.Region(site, side)
          return Pick(
            id: "place-" + region.slug, name: "place", value: region.slug,
            words: side.map { $0 == .left ? "left" : "right" } ?? "middle", isChosen: region == form.region,
            isNeeded: false)
        })
    }
    placeMistake = form.mistakes["place"]
    scoreMistake = form.mistakes["score"]
    when = PickField(
      "when", "When?",
      PainTiming.allCases.sorted { $0 == .now && $1 != .now }.map { ($0.slug, $0.words.capitalizedSentence) },
      chosen: form.timing.slug, mistake: form.mistakes["when"])
    signs = CheckField(
      "sign", "Any of these?", [("sharp", "It was sudden and sharp"), ("gave-way", "A leg gave way")],
      chosen: Set([form.sharp ? "sharp" : nil, form.gaveWay ? "gave-way" : nil].compactMap { $0 }))
    howMuch =
      withScore
      ? .score(
        "score", "How much?", hint: "0 is no pain, 10 the worst you can imagine.",
        chosen: form.score.map { "\($0)" }, mistake: form.mistakes["score"]) : nil
  }
}

/// A moment as people say it: "Thursday 5 March, 07:10".
enum MomentWords {
  static func text(_ moment: LocalMoment, today: CalendarDay) -> String {
    let day = moment.calendarDay
    return DayWords.near(day, today: today).capitalizedSentence + ", " + moment.iso.dropFirst(11).prefix(5)
  }
}

/// One entry, to be corrected or taken out.
struct PainEntryPage: PageModel {
  static let template = "painentry"
  let title = "An entry"
  let place = Place.pain
  let scripts = ["places.js"]

  let action, when: String
  let mistakes: String?
  let pain: PainFields?
  let morning: Morning?

  struct Morning: Sendable {
    let scores, rested: PickField
    let night: CheckField
  }

  init(_ told: Told<PainEntry>, _ form: PainForm, today: CalendarDay) {
    action = "/pain/entry/\(told.id)"
    when = MomentWords.text(told.moment, today: today)
    mistakes = form.mistakes.isEmpty ? nil : "This is not saved yet. Something needs another look."
    pain = PainFields(form, withScore: true)
    morning = nil
  }

  init(_ told: Told<MorningCheckIn>, _ form: MorningForm, today: CalendarDay) {
    action = "/pain/entry/\(told.id)"
    when = MomentWords.text(told.moment, today: today)
    mistakes = form.mistakes.isEmpty ? nil : "This is not saved yet. Something needs another look."
    pain = nil
    morning = Morning(form)
  }
}

extension PainEntryPage.Morning {
  init(_ form: MorningForm) {
    scores = .score(
      "score", "How was your back on waking?", chosen: form.score.map { "\($0)" }, mistake: form.mistakes["score"])
    rested = PickField(
      "rested", "How rested were you?",
      [("unsaid", "not said"), ("1", "1, not at all"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5, fully")],
      chosen: form.rested.map { "\($0)" } ?? "unsaid", mistake: form.mistakes["rested"])
    night = CheckField(
      "night", "In the night", [("yes", "New pain woke me")], chosen: form.nightPain ? ["yes"] : [])
  }
}
