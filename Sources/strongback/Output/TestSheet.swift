import CoachCore
import Coaching

/// Self-tests on the terminal.
struct TestSheet {
  let today: CalendarDay

  func list(_ reports: [TestReport]) -> String {
    let all = TestGroups(reports)
    let common = all.common
    var lines = common.map { Paper.wrapped($0.sentence(.terminal)) }
    if common.contains(.locked) { lines.append("What stands in the way: strongback today") }
    if !lines.isEmpty { lines.append("") }
    lines += all.groups.flatMap { group in
      [Ink.bold(group.title)] + group.reports.flatMap { entry($0, common) } + [""]
    }
    lines.append(TestGroups.rests)
    lines.append("Guided: strongback test \(TestKind.sideBridge.slug)")
    return lines.joined(separator: "\n")
  }

  private func entry(_ report: TestReport, _ common: [TestRefusal]) -> [String] {
    var lines = ["  " + report.test.kind.slug.padding(to: 26) + report.test.name]
    if let summary = report.summary { lines.append("    " + Ink.quiet(summary)) }
    lines += report.refusals.filter { !common.contains($0) }.map {
      Paper.wrapped("    " + $0.sentence(.terminal), indent: "    ", Ink.quiet)
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
    lines += report.sentences.map { Paper.wrapped("  " + $0, indent: "  ") }
    lines += levels(report, before)
    if !report.norms.isEmpty {
      lines += ["", Ink.bold("Beside others") + Ink.quiet("  context, not a mark")]
      lines += report.normSentences.map { Paper.wrapped("  · " + $0, indent: "    ", Ink.quiet) }
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
