import CoachCore
import Coaching
import Figures
import Foundation

/// Is it helping? What has changed, and what may honestly be said of it.
struct ProgressPage: PageModel {
  static let template = "progress"
  let title = "Progress"
  let place = Place.progress

  let overall: String
  let since: String?
  let pain: Part?
  let painChart: String?
  let noPain: Bool
  let activities: Activities?
  let answers: [Part]
  let tests: [Course]
  let hasTests, hasDue: Bool
  let testNote: String?
  let form: LateForm?
  let weeks: Weeks?
  let due: [String]
  let ask: Ask
  let mistake: String?

  struct Part: Sendable {
    let title, value: String
    let verdict: String?
  }

  struct Activities: Sendable {
    let value, verdict: String
    let each: [Part]
  }

  struct Course: Sendable {
    let name, path, shown, words: String
  }

  struct LateForm: Sendable {
    let value: String
    let changes: [Part]
  }

  struct Weeks: Sendable {
    let marks: [Mark]
    let words: String
  }

  struct Mark: Sendable {
    let sign, words: String
  }

  /// What can be answered today.
  struct Ask: Sendable {
    let activities: [Asked]
    let areKnown: Bool
    let asksChange: Bool
    let changes: [Option]
    let rolandMorris, oswestry: String
  }

  struct Asked: Sendable {
    let id, name: String
    let scores: [Option]
  }

  struct Option: Sendable {
    let value: String
    let isChosen: Bool
  }

  /// - Parameters:
  ///   - new: other activities than before are to be named.
  ///   - form: what was typed and cannot be taken.
  init(_ report: ProgressReport, new: Bool = false, _ form: Form? = nil, mistake: String? = nil) {
    let today = report.today
    overall = report.overall.sentence
    since = report.start.map {
      "Since \(DayWords.date($0, today: today)), week \((today - $0) / 7 + 1)."
    }
    noPain = !report.painWeeks.contains { $0 != nil }
    pain = noPain ? nil : ProgressPage.pain(report)
    painChart = noPain ? nil : ProgressPage.painChart(report)
    activities = report.activities.map(Activities.init)
    answers = ProgressPage.answers(report)
    tests = report.tests.map { Course($0, today: today) }
    testNote =
      report.tests.contains { $0.change?.verdict == .errorUnknown }
      ? TestChange.noErrorKnown.replacing("that", with: "a change") : nil
    self.form = report.form.map(LateForm.init)
    weeks = Weeks(report.consistency)
    due = report.due.map { $0.words.capitalizedSentence + "." }
    (hasTests, hasDue) = (!tests.isEmpty, !due.isEmpty)
    ask = Ask(report, new: new, form)
    self.mistake = mistake
  }

  private static func pain(_ report: ProgressReport) -> Part {
    guard let first = report.pain.first, let now = report.pain.now else {
      return Part(
        title: "Morning pain", value: "Of 10, week by week",
        verdict: "A week needs three scores to be compared; the first or the last has fewer.")
    }
    return Part(
      title: "Morning pain", value: String(format: "First week %.1f, last %.1f of 10", first, now),
      verdict: report.pain.verdict.words.capitalizedSentence + ".")
  }

  private static func painChart(_ report: ProgressReport) -> String {
    let weeks = report.painWeeks
    let points = weeks.enumerated().map { index, mean in
      let ago = weeks.count - 1 - index
      return LineChart.Point(
        x: Double(index), value: mean, day: ago == 0 ? "this week" : "\(ago) \(ago == 1 ? "week" : "weeks") ago",
        said: mean.map { String(format: "%.1f of 10", $0) } ?? "not told")
    }
    return LineChart(
      "Mean morning pain of each week", range: 0...10, ticks: [(0, "0"), (5, "5"), (10, "10")], points: points
    ).svg(theme: .page)
  }

  private static func answers(_ report: ProgressReport) -> [Part] {
    var parts: [Part] = []
    if let change = report.change {
      let value = change.value.value
      let day = DayWords.near(change.day, today: report.today)
      parts.append(
        Part(
          title: "Compared with the start", value: "\(value > 0 ? "+" : "")\(value), of −5 to +5, \(day)",
          verdict: change.value.verdict.words.capitalizedSentence + "."))
    }
    if let course = report.rolandMorris {
      let (first, now) = (course.first.value.value, course.now.value.value)
      parts.append(
        Part(
          title: "Roland–Morris",
          value: course.first.day == course.now.day ? "\(now) of 24" : "\(first) → \(now) of 24",
          verdict: course.verdict.words.capitalizedSentence + "."))
    }
    if !report.oswestry.isEmpty {
      let values = report.oswestry.map { "\($0.value.value) %" }.joined(separator: " → ")
      parts.append(Part(title: "From your clinician", value: "\(values), Oswestry, only kept for you", verdict: nil))
    }
    return parts
  }
}

extension ProgressPage.Activities {
  init(_ course: ActivityCourse) {
    let (first, now) = (course.first.value, course.now.value)
    let isFirst = course.first.day == course.now.day
    value = String(format: isFirst ? "%.1f of 10" : "%.1f → %.1f of 10", isFirst ? now.mean : first.mean, now.mean)
    verdict = course.change.verdict.words.capitalizedSentence + "."
    each = now.all.indices.map { index in
      ProgressPage.Part(
        title: now.all[index].name,
        value: isFirst ? "\(now.all[index].score)" : "\(first.all[index].score) → \(now.all[index].score)",
        verdict: isFirst ? nil : course.change.each[index].words)
    }
  }
}

extension ProgressPage.Course {
  init(_ course: TestCourse, today: CalendarDay) {
    name = SelfTest.of(course.kind).name + (course.side.map { ", " + $0.words } ?? "")
    path = "/tests/\(course.kind.slug)"
    shown = course.results.suffix(4).map { course.kind.unit.text($0.value) }.joined(separator: " → ")
    words = course.change.map { $0.shortWords(today: today) } ?? "One result: for getting used to the test."
  }
}

extension ProgressPage.LateForm {
  init(_ form: FormCourse) {
    var text = "Faded in \(form.now.faded) of your last \(form.now.of) runs of 45 min or more"
    if let before = form.before { text += ", \(before.faded) of the \(before.of) before" }
    value = text + "."
    changes = form.changes.map { change in
      ProgressPage.Part(
        title: change.metric.words.capitalizedSentence,
        value: change.values.map { Units.signed($0) }.joined(separator: ", ") + " %", verdict: nil)
    }
  }
}

extension ProgressPage.Weeks {
  init?(_ consistency: Consistency) {
    guard let complete = consistency.complete, let share = consistency.shareSentence else { return nil }
    marks = consistency.weeks.map {
      ProgressPage.Mark(
        sign: $0.isKept ? "●" : "○", words: "\($0.done) of \($0.planned) sessions")
    }
    words = "\(complete.capitalizedSentence); \(share)"
  }
}

extension ProgressPage.Ask {
  init(_ report: ProgressReport, new: Bool, _ form: Form?) {
    let known = new ? [] : report.activities?.now.value.all.map { $0.name } ?? []
    func typed(_ name: String) -> String { String((form?[name] ?? "").prefix(80)) }
    func options(_ range: ClosedRange<Int>, _ name: String) -> [ProgressPage.Option] {
      let chosen = typed(name)
      return range.map { ProgressPage.Option(value: "\($0)", isChosen: "\($0)" == chosen) }
    }
    activities = (0..<(known.isEmpty ? 3 : known.count)).map { index in
      let id = "activity-\(index + 1)"
      return ProgressPage.Asked(
        id: id, name: known.isEmpty ? typed(id + "-name") : known[index], scores: options(0...10, id))
    }
    areKnown = !known.isEmpty
    asksChange = report.start.map { report.today > $0 } ?? false
    changes = options(-5...5, "change")
    (rolandMorris, oswestry) = (typed("roland-morris"), typed("oswestry"))
  }
}
