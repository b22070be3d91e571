import CoachCore
import Coaching
import RunAnalysis
import RunFiles

/// Runs on the terminal.
struct RunSheet {
  let today: CalendarDay
  let units: UnitSystem

  func list(_ runs: [RunSummary]) -> String { runs.flatMap { row($0) }.joined(separator: "\n") }

  private func row(_ summary: RunSummary) -> [String] {
    let (run, record) = (summary.run, summary.run.record)
    let climb = (run.findings?.climb ?? record.climb).map { Units.height($0, units) + " up" } ?? ""
    let columns: [(String, Int)] = [
      (summary.shortID, summary.shortID.count + 2), (DayWords.short(run.day, today: today), 12),
      (Units.distance(record.distance, units), 10),
      (Units.duration(record.moving), 9), (run.isRun ? pace(record) : "", 11), (climb, 10),
      (run.isRun ? summary.kind.slug : record.sport.slug, 9), (effort(run), 0),
    ]
    let line = columns.map { text, width in width > 0 ? text.padding(to: width) : text }.joined()
    return [line] + summary.notable.map { Paper.wrapped("      " + words.text($0), indent: "      ", Ink.quiet) }
  }

  /// - Parameter report: what its file says; nil where there is none.
  /// - Parameter composite: its drift beside the runs before it; nil where there is nothing to compare.
  func page(_ summary: RunSummary, _ report: RunReport?, _ composite: FormComposite? = nil, file: RecordedRun? = nil)
    -> String
  {
    let run = summary.run
    let facts = RunFacts(summary, today: today, units)
    var lines = [Ink.bold(facts.title), ""]
    lines += (facts.rows + [("Id", run.id.description)]).map { name, value in
      "  " + Ink.quiet(name.padding(to: 12)) + value
    }
    lines += ["", Ink.bold("In the plan")]
    lines += summary.changes.map { Paper.wrapped("  · " + words.text($0), indent: "    ") }
    if summary.changes.isEmpty { lines.append("  An easy run: nothing has to make way for it.") }
    if let composite {
      let words = RunReportWords(units).text(composite)
      lines += ["", Ink.bold("Beside your own runs"), Paper.wrapped("  " + words, indent: "    ")]
    }
    if let report { lines += ["", RunReportSheet(report: report, units: units, file: file).text] }
    if run.isRun, run.description.effort == nil {
      lines += ["", "How hard was it, 0 to 10? strongback runs rate \(summary.shortID) --effort 6"]
    }
    if summary.wantsRoadSide(report) {
      let ask =
        "Same side of the road most of the way? strongback runs rate \(summary.shortID) --camber left|right|varied"
      lines += ["", ask]
    }
    return lines.joined(separator: "\n")
  }

  var words: RunWords { RunWords(today: today, units) }

  private func pace(_ record: RunRecord) -> String { Units.pace(record.distance, in: record.moving, units) }

  private func effort(_ run: KnownRun) -> String { run.description.effort.map { "\($0.words)/10" } ?? "–" }
}
