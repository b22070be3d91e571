import CoachCore
import Coaching
import Figures
import Foundation

/// Whether it helps, on the terminal.
struct ProgressSheet {
  let report: ProgressReport
  private var today: CalendarDay { report.today }

  var text: String {
    var lines = [Ink.bold("Does it help?"), Paper.wrapped(report.overall.sentence), ""]
    if let start = report.start {
      lines.append(Ink.quiet("Since \(DayWords.date(start, today: today)), week \((today - start) / 7 + 1)."))
    }
    lines += pain + activities + answers + tests + form + weeks
    if !report.due.isEmpty {
      lines += ["", Ink.bold("Worth answering today") + "  strongback progress record"]
      lines += report.due.map { Paper.wrapped("  · " + $0.words, indent: "    ") }
    }
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ value: String, _ verdict: OutcomeVerdict?) -> [String] {
    ["", Ink.bold(title.padding(to: 26)) + value]
      + (verdict.map { [Paper.wrapped("  \($0.words.capitalizedSentence).", indent: "  ")] } ?? [])
  }

  private var pain: [String] {
    guard report.painWeeks.contains(where: { $0 != nil }) else {
      return ["", Ink.bold("Morning pain".padding(to: 26)) + "no scores yet: strongback log morning 0…10"]
    }
    var value =
      Sparkline("Morning pain", values: report.painWeeks, in: 0...10).terminal() + Ink.quiet("  12 weeks, of 10")
    if let first = report.pain.first, let now = report.pain.now {
      value += String(format: "  first week %.1f, last %.1f", first, now)
      return section("Morning pain", value, report.pain.verdict)
    }
    return section("Morning pain", value, nil) + [
      Paper.wrapped("  A week needs three scores to be compared; the first or the last has fewer.", indent: "  ")
    ]
  }

  private var activities: [String] {
    guard let course = report.activities else { return [] }
    let (first, now) = (course.first.value, course.now.value)
    let isFirst = course.first.day == course.now.day
    let value = String(format: isFirst ? "%.1f of 10" : "%.1f → %.1f of 10", first.mean, now.mean)
    return section("Your own activities", value, course.change.verdict)
      + now.all.indices.map { index in
        let name = ("  " + now.all[index].name).padding(to: 26)
        let scores = isFirst ? "\(now.all[index].score)" : "\(first.all[index].score) → \(now.all[index].score)"
        return Paper.wrapped(
          name + scores + (isFirst ? "" : ", " + course.change.each[index].words), indent: "    ", Ink.quiet)
      }
  }

  private var answers: [String] {
    var lines: [String] = []
    if let change = report.change {
      let value = change.value.value
      lines += section(
        "Compared with the start",
        "\(value > 0 ? "+" : "")\(value), of −5 to +5, \(DayWords.near(change.day, today: today))", change.value.verdict
      )
    }
    if let course = report.rolandMorris {
      let (first, now) = (course.first.value.value, course.now.value.value)
      lines += section(
        "Roland–Morris", course.first.day == course.now.day ? "\(now) of 24" : "\(first) → \(now) of 24", course.verdict
      )
    }
    if !report.oswestry.isEmpty {
      let values = report.oswestry.map { "\($0.value.value) %" }.joined(separator: " → ")
      lines += section("From your clinician", values + Ink.quiet("  Oswestry, only kept for you"), nil)
    }
    return lines
  }

  /// Beside the tests, for it is what they may bring.
  private var form: [String] {
    guard let form = report.form else { return [] }
    var value = "faded in \(form.now.faded) of your last \(form.now.of) runs of 45 min or more"
    if let before = form.before { value += ", \(before.faded) of the \(before.of) before" }
    return ["", Ink.bold("Form late in runs".padding(to: 26)) + value]
      + form.changes.map { change in
        let values = change.values.map { Units.signed($0) }.joined(separator: "  ")
        return Paper.wrapped(
          "  " + change.metric.words.capitalizedSentence.padding(to: 24) + values + " %", indent: "    ", Ink.quiet)
      }
  }

  private var tests: [String] {
    guard !report.tests.isEmpty else { return [] }
    return ["", Ink.bold("Tests")]
      + report.tests.flatMap { course -> [String] in
        let name = SelfTest.of(course.kind).name.shortened(to: 30) + (course.side.map { ", " + $0.words } ?? "")
        let values = course.results.map { $0.value }
        let bars = Sparkline(name, values: values.suffix(8), in: 0...max(1e-9, values.max() ?? 0)).terminal()
        let shown = values.suffix(4).map { course.kind.unit.text($0) }.joined(separator: " → ")
        let words = course.change.map { $0.shortWords(today: today) } ?? "One result: for getting used to the test."
        return [
          ("  " + name).padding(to: 42) + bars + "  " + shown, Paper.wrapped("    " + words, indent: "    ", Ink.quiet),
        ]
      }
      + (report.tests.contains { $0.change?.verdict == .errorUnknown }
        ? [Paper.wrapped("  " + TestChange.noErrorKnown.replacing("that", with: "a change"), indent: "  ")] : [])
  }

  private var weeks: [String] {
    let consistency = report.consistency
    guard let complete = consistency.complete, let share = consistency.shareSentence else {
      return ["", Ink.bold("Weeks".padding(to: 26)) + "the first full week is still to come"]
    }
    let marks = consistency.weeks.map { $0.isKept ? "●" : "○" }.joined()
    return ["", Ink.bold("Weeks".padding(to: 26)) + marks + "  " + complete, "  " + share]
  }
}

extension String {
  /// This text, or its beginning and an ellipsis if it is longer than `width`.
  fileprivate func shortened(to width: Int) -> String { count <= width ? self : prefix(width - 1) + "…" }
}
