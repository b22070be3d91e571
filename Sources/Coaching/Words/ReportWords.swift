import CoachCore
import Foundation

/// The parts of a clinician's report, in words.
struct ReportWords {
  private let outlook: Outlook
  private let progress: ProgressReport
  private var picture: RunnerPicture { outlook.picture }
  private var state: RunnerState { outlook.picture.state }
  private var today: CalendarDay { state.today }

  init(_ outlook: Outlook) {
    self.outlook = outlook
    progress = ProgressReport(outlook.picture)
  }

  static let disclaimer =
    "Self-reported by the runner with Strongback, a self-care program; not a medical record and not a diagnosis. "
    + "The limits of its pain rules were tried on knees and tendons, not on backs."

  // Who and when.

  var name: String {
    let name = state.profile.name.split { $0.isWhitespace }.joined(separator: " ")
    return name.isEmpty ? "A runner (no name given)" : String(name.prefix(60))
  }

  var about: String {
    let answers = picture.screening.answers(at: state.asOf)
    let sex = (answers.sex ?? state.profile.sex)?.slug
    var parts = [answers.age.map { "\($0) years" }, sex].compactMap { $0 }
    let tags = picture.tags.sorted { $0.tag.rawValue < $1.tag.rawValue }.map(minded)
    if !tags.isEmpty { parts.append("the plan minds " + tags.unique.prefix(3).joined(separator: "; ")) }
    return parts.joined(separator: " · ")
  }

  /// What the runner told, never what it may be called.
  private func minded(_ tag: ActiveTag) -> String {
    switch tag.reason {
    case .site(let site, let side): "pain: " + PainWords.place(site, side)
    case .diary, .screening: tag.tag.meaning.before(":")
    }
  }

  var range: String { "\(long(today - (ReportModel.painWeeks * 7 - 1))) to \(long(today))" }

  var nothing: String? {
    guard state.screenings.isEmpty, state.mornings.isEmpty, state.pains.isEmpty, state.runs.isEmpty,
      state.sessions.isEmpty
    else { return nil }
    return "Nothing has been recorded yet. Once the safety questions are answered, and some days of pain, runs and "
      + "sessions are in, this page shows their course."
  }

  // Danger signs.

  private static let asked =
    "28 questions (saddle numbness, bladder, bowel, both legs, weakness, falls, cancer, weight, fever, infection, night pain, "
    + "tearing and chest pain, hands and gait, bone pain, clots), "

  var danger: ReportModel.Danger {
    guard let last = state.screenings.last else {
      return ReportModel.Danger(
        answered: "Not asked yet.", verdict: "The safety questions have no answer.", findings: [], hasFindings: false,
        word: nil)
    }
    let clearance = picture.clearance
    let found = clearance.findings.filter { $0.level > .proceed }.prefix(5).map { finding in
      "\(finding.level.slug.capitalizedSentence): \(finding.rule.facts.report)"
    }
    let verdict =
      found.isEmpty
      ? "No danger sign in any answer."
      : clearance.level.locks ? clearance.advice() : "No sign that stops exercise; to note:"
    let word = state.attestations.last.map { told in
      let allowed = [told.value.strength ? "strength" : nil, told.value.running ? "running" : nil].compactMap { $0 }
      return "By the runner’s word, assessed on \(long(told.value.assessed)) (\(told.value.clinician.words)); allowed: "
        + (allowed.isEmpty ? "nothing yet." : allowed.joined(separator: " and ") + ".")
    }
    return ReportModel.Danger(
      answered: ReportWords.asked + "last answered on \(long(last.moment.day)).", verdict: verdict,
      findings: Array(found),
      hasFindings: !found.isEmpty, word: word)
  }

  // Pain.

  var pain: ReportModel.Pain {
    let first = today - (ReportModel.painWeeks * 7 - 1)
    let course = ReportPainCourse(picture, from: first)
    let steps = picture.pain.transitions.filter { $0.at.day >= first && $0.from != nil }
    let shown = steps.suffix(ReportModel.mostMarks)
    let marks = shown.enumerated().map { index, step in
      ReportModel.Mark(
        letter: String(Character(Unicode.Scalar(UInt8(65 + index)))), day: short(step.at.day), state: step.to.sign,
        rule: ReportWords.third(step.rule.sentence))
    }
    let marked = zip(marks, shown).map { (letter: $0.letter, day: $1.at.day) }
    let hidden = steps.count - shown.count
    return ReportModel.Pain(
      now: now, state: stateWords, sites: sites(from: today - 27), chart: course.svg(marked), marks: marks,
      hasMarks: !marks.isEmpty,
      earlier: hidden > 0 ? "\(hidden) earlier \(hidden == 1 ? "change" : "changes") in this time not shown." : nil)
  }

  private var now: String {
    guard let last = picture.pain.lastScore else { return "No score yet." }
    let morning = state.mornings.isEmpty ? "no morning scores yet" : "usual morning score \(picture.pain.base)"
    return "Last score \(last.value) of 10; \(morning)."
  }

  private var stateWords: String {
    guard let state = picture.pain.state else { return "The pain rules have not begun." }
    let rule = picture.pain.rule.map { " " + ReportWords.third($0.sentence) } ?? ""
    let words = state.words.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    let meaning = words.count > 1 ? "\(words[0]) (\(words[1]))" : state.words
    return "Pain rules: \(meaning) since \(long(picture.pain.since.day)).\(rule)"
  }

  /// Where it hurt, with the highest score of each place.
  private func sites(from first: CalendarDay) -> String? {
    var highest: [(site: String, score: Int)] = []
    for told in state.pains where told.moment.day >= first && told.value.score.value > 0 {
      let side = told.value.side.map { $0.words + " " } ?? ""
      let site = side + told.value.site.words
      if let index = highest.firstIndex(where: { $0.site == site }) {
        highest[index].score = max(highest[index].score, told.value.score.value)
      } else {
        highest.append((site, told.value.score.value))
      }
    }
    guard !highest.isEmpty else { return nil }
    let listed = highest.sorted { $0.score > $1.score }.prefix(5).map { "\($0.site) (up to \($0.score))" }
    return "Where, in four weeks: " + listed.joined(separator: ", ") + "."
  }

  // Tests.

  var tests: [ReportModel.Test] {
    let answers = picture.screening.answers(at: state.asOf)
    return TestKind.allCases.compactMap { kind -> (day: CalendarDay, test: ReportModel.Test)? in
      let courses = progress.tests.filter { $0.kind == kind }
      guard let day = courses.compactMap({ $0.results.last?.day }).max(), today - day <= ReportModel.testDays else {
        return nil
      }
      func shown(_ side: Side?) -> String? { courses.first { $0.side == side }?.results.last.map(ReportWords.value) }
      let sex = answers.sex ?? state.profile.sex
      let norm = Norm.shown(for: kind, sex: sex, age: answers.age).first { sex != nil || $0.sex == nil }
      let error = kind.measurementError(picture.backPainGroup).map { "±" + kind.unit.text($0) } ?? "unknown"
      let changes = courses.compactMap { course in course.change.map { change($0, of: course) } }
      return (
        day,
        ReportModel.Test(
          name: SelfTest.of(kind).name + ", " + kind.unit.sign, left: kind.hasSides ? shown(.left) ?? "–" : nil,
          right: kind.hasSides ? shown(.right) ?? "–" : nil, one: kind.hasSides ? nil : shown(nil),
          day: short(day), change: changes.isEmpty ? "first result" : changes.joined(separator: "; "), error: error,
          norm: norm?.reportWords ?? "–")
      )
    }.sorted { $0.day > $1.day }.prefix(ReportModel.mostTests).map(\.test)
  }

  private func change(_ change: TestChange, of course: TestCourse) -> String {
    let side = course.side.map { $0.words.prefix(1).uppercased() + " " } ?? ""
    let sign = change.difference > 0 ? "+" : change.difference < 0 ? "−" : "±"
    let amount = side + sign + ReportWords.number(abs(change.difference))
    switch change.verdict {
    case .familiarisation: return amount + " (first was practice)"
    case .notComparable: return side + "not comparable"
    case .insideError: return amount + ", within error"
    case .errorUnknown: return amount
    case .better: return amount + ", better"
    case .worse: return amount + ", worse"
    }
  }

  var testNotes: [String] {
    let results = state.tests.map { $0.value }
    let ratios = EnduranceRatio.allCases.map { RatioFinding($0, from: results) }
      .filter { $0.verdict == .flag || $0.verdict == .watch }.compactMap(\.words)
    return Array(ratios.prefix(2))
  }

  private static func value(_ result: TestResult) -> String {
    let amount = number(result.value)
    switch result.stop {
    case .cap: return "≥ " + amount
    case .pain: return amount + " (pain)"
    case .limit, .form: return amount
    }
  }

  fileprivate static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : String(format: "%.1f", value)
  }

  // What was asked for, what was done, and running.

  var weeks: [ReportModel.Week] {
    let begun = [state.sessions.first?.day, state.runs.first?.record.start.day, state.mornings.first?.moment.day]
      .compactMap { $0 }.min()
    guard let begun else { return [] }
    let this = today.startOfWeek(on: state.profile.firstWeekday)
    return (0..<ReportModel.tableWeeks).reversed().map { this - 7 * $0 }.filter { $0 + 6 >= begun }.map(week)
  }

  private func week(_ first: CalendarDay) -> ReportModel.Week {
    func holds(_ day: CalendarDay) -> Bool { first <= day && day <= first + 6 }
    let offered = picture.offered.weeks.first { $0.first == first }
    let runs = state.runs.filter { $0.isRun && holds($0.record.start.day) }
    let time = runs.reduce(Seconds.zero) { $0 + $1.record.moving }
    let distance = runs.reduce(Metres.zero) { $0 + $1.record.distance }
    let mornings = state.mornings.filter { holds($0.moment.day) }.map { Double($0.value.score.value) }
    let sessions = offered.map { week in
      let dose = doneShare(holds).map { ", \($0) %" } ?? ""
      return "\(week.done) of \(week.planned)" + dose
    }
    return ReportModel.Week(
      from: DayWords.short(first, today: today, weekday: false), sessions: sessions ?? "–", runs: "\(runs.count)",
      time: runs.isEmpty ? "–" : "\(Int(time.minutes.rounded()))",
      distance: runs.isEmpty ? "–" : String(format: "%.1f", kilometres(distance)),
      pain: mornings.isEmpty ? "–" : String(format: "%.1f", mornings.reduce(0, +) / Double(mornings.count)))
  }

  private func kilometres(_ distance: Metres) -> Double {
    distance.value / (state.profile.units == .metric ? 1000 : Units.metresPerMile)
  }

  /// Repetitions and holds done, of those that the sessions of a week asked for.
  private func doneShare(_ holds: (CalendarDay) -> Bool) -> Int? {
    let sets = state.sessions.filter { !$0.isRoutine && holds($0.day) }.flatMap { $0.sets }
    let asked = sets.reduce(0) { $0 + $1.asked }
    guard asked > 0 else { return nil }
    return Int((Double(sets.reduce(0) { $0 + min($1.done, $1.asked) }) / Double(asked) * 100).rounded())
  }

  var weekNote: String {
    let unit = state.profile.units == .metric ? "km" : "mi"
    return
      "Sessions: days done of those planned; share of the repetitions done. Runs, minutes, \(unit). Pain: mean of the mornings."
  }

  var prescribed: ReportModel.Prescribed {
    let programme = state.programme(on: today)?.programme
    let author = programme.map { "Programme of \($0.author.name.prefix(60)), \(long($0.author.day)). " } ?? ""
    guard let plan = outlook.plan else {
      let why = picture.refusal.map { ReportWords.refusal($0) } ?? ""
      return ReportModel.Prescribed(head: author + why, exercises: [], hasExercises: false, more: nil)
    }
    var items: [(id: ExerciseID, dose: String, days: [CalendarDay])] = []
    func add(_ item: PrescribedExercise, _ day: CalendarDay) {
      if let index = items.firstIndex(where: { $0.id == item.exercise }) {
        if items[index].days.last != day { items[index].days.append(day) }
      } else {
        items.append((item.exercise, DoseWords.text(item), [day]))
      }
    }
    for session in state.sessions where session.day >= plan.days[0].day && !session.isRoutine {
      for item in session.start.exercises where item.role != nil { add(item, session.day) }
    }
    for day in plan.days {
      for item in day.session?.blocks.flatMap({ $0.exercises }) ?? [] where item.role != nil { add(item, day.day) }
    }
    let shown = items.prefix(ReportModel.mostExercises).map { item in
      ReportModel.Item(
        name: Exercise.with(item.id).name, dose: item.dose,
        when: item.days.sorted().map { String($0.weekday.words.prefix(3)) }.joined(separator: " "))
    }
    let hidden = items.count - shown.count
    return ReportModel.Prescribed(
      head: author + "This week\(plan.deload ? ", an easier one" : ""):", exercises: Array(shown),
      hasExercises: !shown.isEmpty, more: hidden > 0 ? "and \(hidden) more." : nil)
  }

  // What changed.

  var changes: [String] {
    var lines: [String] = []
    if let first = progress.pain.first, let now = progress.pain.now {
      lines.append(
        String(format: "Morning pain: first week %.1f, last %.1f; ", first, now) + progress.pain.verdict.words + ".")
    }
    if let course = progress.activities {
      let (first, now) = (course.first.value.mean, course.now.value.mean)
      let names = course.now.value.all.map { "\($0.name.prefix(30)) \($0.score)" }.joined(separator: ", ")
      lines.append(
        (course.first.day == course.now.day
          ? String(format: "Own activities (0 unable – 10 as before): %.1f. ", now)
          : String(format: "Own activities (0 unable – 10 as before): %.1f → %.1f; ", first, now)
            + course.change.verdict.words + ". ") + names + ".")
    }
    if let change = progress.change {
      let value = change.value.value
      lines.append("Compared with the start: \(value > 0 ? "+" : "")\(value) of −5 to +5 (\(short(change.day))).")
    }
    if let course = progress.rolandMorris {
      lines.append(
        "Roland–Morris: \(course.first.value.value) → \(course.now.value.value) of 24; \(course.verdict.words).")
    }
    if let last = progress.oswestry.last { lines.append("Oswestry: \(last.value.value) % (\(short(last.day))).") }
    let load = LoadOfWeek(picture, ending: today)
    if load.runs > 0 || load.change != nil {
      let change = load.change.map { ", \(Units.signed($0)) % against the seven before" } ?? ""
      lines.append("Running, last seven days: \(Units.distance(load.distance, state.profile.units))\(change).")
    }
    if let spike = load.spike {
      lines.append(String(format: "A run %.0f %% longer than any of the 30 days before.", (spike.ratio - 1) * 100))
    }
    if let form = progress.form {
      lines.append("Stride faded late in \(form.now.faded) of the last \(form.now.of) runs of 45 minutes or more.")
    }
    return Array(lines.prefix(ReportModel.mostChanges))
  }

  // Days and sentences.

  private func long(_ day: CalendarDay) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(DayWords.months[month - 1]) \(year)"
  }

  private func short(_ day: CalendarDay) -> String { DayWords.short(day, today: today, weekday: false) }

  private static func refusal(_ refusal: PlanRefusal) -> String {
    switch refusal {
    case .screeningNeeded, .contradicting: "No plan: the safety questions are open."
    case .questionsDue: "No plan until the safety questions are answered again."
    case .seeClinician: "No plan: the rules ask for a clinician first."
    }
  }

  /// A sentence that speaks to the runner, said of them.
  private static func third(_ sentence: String) -> String {
    sentence.replacing("Your ", with: "The ").replacing(" your ", with: " the ")
      .replacing("cleared you and said you can", with: "said that they can")
      .replacing("assessed you and said you can exercise", with: "assessed the runner and allowed exercise")
      .replacing("when you began", with: "at the start").replacing("You woke", with: "The runner woke")
      .replacing("while you rested", with: "at rest").replacing("woken you", with: "woken the runner")
  }
}

extension Norm {
  /// "31 healthy young men: mean 146 s (SD 51)".
  fileprivate var reportWords: String {
    let unit = kind.unit
    func number(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value))" : String(format: "%.1f", value)
    }
    switch values {
    case .mean(let mean, let deviation?): return "\(group): \(unit.text(mean)), SD \(number(deviation))"
    case .mean(let mean, nil): return "\(group): \(unit.text(mean))"
    case .quartiles(let low, let middle, let high):
      return "\(group): quartiles \(number(low)), \(number(middle)), \(unit.text(high))"
    case .bands(let poor, let average, let good):
      return "\(group): low \(number(poor)), average \(number(average)), high \(unit.text(good))"
    case .usual(let from): return "\(group): from \(unit.text(from))"
    }
  }
}

extension TestUnit {
  fileprivate var sign: String {
    switch self {
    case .seconds: "s"
    case .repetitions: "reps"
    case .centimetres: "cm"
    case .degrees: "°"
    }
  }
}

extension String {
  fileprivate func before(_ character: Character) -> String {
    split(separator: character).first.map(String.init) ?? self
  }
}

extension [String] {
  /// Each once, in the order in which they came.
  fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
