import CoachCore
import Coaching

/// Self-tests on the terminal.
struct TestSheet {
  let today: CalendarDay

  func list(_ reports: [TestReport]) -> String {
    let open = reports.filter { $0.refusals.isEmpty }
    // What stands against all of them is said once.
    let common = reports[0].refusals.filter { refusal in reports.allSatisfy { $0.refusals.contains(refusal) } }
    let groups = [
      ("Worth doing now", open.filter { $0.isDue && !$0.test.optional }),
      ("Later", open.filter { !$0.isDue && !$0.test.optional }),
      ("If you like", open.filter { $0.test.optional }),
      ("Not now", reports.filter { !$0.refusals.isEmpty }),
    ]
    var lines = common.map { Paper.wrapped($0.sentence) }
    if common.contains(.locked) { lines.append("What stands in the way: strongback today") }
    if !lines.isEmpty { lines.append("") }
    lines += groups.filter { !$0.1.isEmpty }.flatMap { title, reports in
      [Ink.bold(title)] + reports.flatMap { entry($0, common) } + [""]
    }
    lines.append("One or two on a day are enough: 5 minutes of warm-up first, 5 minutes of rest between.")
    lines.append("Guided: strongback test \(TestKind.sideBridge.slug)")
    return lines.joined(separator: "\n")
  }

  private func entry(_ report: TestReport, _ common: [TestRefusal]) -> [String] {
    var lines = ["  " + report.test.kind.slug.padding(to: 26) + report.test.name]
    var what: [String] = []
    if report.results.isEmpty {
      if report.refusals.isEmpty, !report.test.kind.levels.isEmpty {
        what.append("sets your level: " + report.test.kind.levels.map { $0.words }.joined(separator: ", "))
      }
    } else {
      what.append(report.results.map { $0.words }.joined(separator: ", "))
      what.append(DayWords.distance(from: today, to: report.results[0].day))
      if !report.isDue { what.append("again from \(DayWords.near(report.next.lowerBound, today: today))") }
    }
    if !what.isEmpty { lines.append("    " + Ink.quiet(what.joined(separator: " · "))) }
    lines += report.refusals.filter { !common.contains($0) }.map {
      Paper.wrapped("    " + $0.sentence, indent: "    ", Ink.quiet)
    }
    return lines
  }

  /// How the test is done, and when it ends.
  func protocolText(_ test: SelfTest) -> String {
    var lines = [Ink.bold(test.name), ""]
    if !test.needs.isEmpty { lines += ["You need: " + test.needs.joined(separator: ", "), ""] }
    lines += test.steps.enumerated().map { Paper.wrapped("  \($0 + 1)  \($1)", indent: "     ") }
    lines += ["", Ink.bold("It ends")]
    lines += test.stopRules.map { Paper.wrapped("  · " + $0, indent: "    ") }
    return lines.joined(separator: "\n")
  }

  /// What the results say, and what they change.
  func outcome(_ report: TestReport, before: [StartingLevel]) -> String {
    var lines = [report.test.name + ": " + report.results.map { $0.words }.joined(separator: ", ")]
    lines += report.changes.map { change in
      let side = change.later.side.map { $0.words.capitalizedSentence + ": " } ?? ""
      return Paper.wrapped("  " + side + change.words(today: today), indent: "  ")
    }
    if report.changes.isEmpty {
      lines.append(
        Paper.wrapped(
          "  The first result is for getting used to the test. From the next one on there is a trend.", indent: "  "))
    }
    lines += report.ratios.compactMap { $0.words }.map { Paper.wrapped("  " + $0, indent: "  ") }
    if let side = report.weakerSide { lines.append("  Begin with the \(side.words) side in training: it had less.") }
    if report.isHalfDone {
      let missing = report.results[0].side?.other.words ?? ""
      lines.append("  The \(missing) side is still missing; the weaker one sets the level.")
    }
    lines += levels(report, before)
    if !report.norms.isEmpty {
      lines += ["", Ink.bold("Beside others") + Ink.quiet("  context, not a mark")]
      lines += report.norms.map { norm in
        let note = norm.checked == .unverified ? ", as we remember it" : ""
        return Paper.wrapped("  · " + norm.words(age: report.age) + note, indent: "    ", Ink.quiet)
      }
    }
    let from = DayWords.near(report.next.lowerBound, today: today)
    lines += ["", "Again from \(from), 4 to 6 weeks from now."]
    return lines.joined(separator: "\n")
  }

  private func levels(_ report: TestReport, _ before: [StartingLevel]) -> [String] {
    report.levels.map { level in
      let old = before.first { $0.role == level.role }?.level ?? level.level
      let change = old == level.level ? "stays \(level.level.slug)" : "\(old.slug) → \(level.level.slug)"
      return Paper.wrapped(
        "  Level, \(level.role.words): \(change), \(level.because.words).", indent: "  ")
    }
  }
}
