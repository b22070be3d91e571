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
      (summary.shortID, summary.shortID.count + 2), (date(run.day), 12), (Units.distance(record.distance, units), 10),
      (Units.duration(record.moving), 9), (run.isRun ? pace(record) : "", 11), (climb, 10),
      (run.isRun ? summary.kind.slug : record.sport.slug, 9), (effort(run), 0),
    ]
    let line = columns.map { text, width in width > 0 ? text.padding(to: width) : text }.joined()
    let notable = summary.changes.filter { change in
      switch change {
      case .keepsOff: summary.kind == .race
      case .spike, .returning, .downhill, .turning: true
      case .otherSport: false
      }
    }
    return [line] + notable.map { Paper.wrapped("      " + words.text($0), indent: "      ", Ink.quiet) }
  }

  /// - Parameter report: what its file says; nil where there is none.
  /// - Parameter composite: its drift beside the runs before it; nil where there is nothing to compare.
  func page(_ summary: RunSummary, _ report: RunReport?, _ composite: FormComposite? = nil, file: RecordedRun? = nil)
    -> String
  {
    let (run, record) = (summary.run, summary.run.record)
    var lines = [
      Ink.bold(
        "\(run.isRun ? "Run" : record.sport.slug.capitalizedSentence) of \(DayWords.date(run.day, today: today))"), "",
    ]
    func row(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("  " + Ink.quiet(label.padding(to: 12)) + value) }
    }
    let minutes = Int(record.start.timeOfDay.value) / 60
    row("Began", "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))")
    row("Distance", Units.distance(record.distance, units))
    let stood = record.elapsed - record.moving
    row("Time", Units.duration(record.moving) + (stood > 60 ? ", and \(Units.duration(stood)) standing" : ""))
    if run.isRun { row("Pace", pace(record)) }
    row("Climb", (run.findings?.climb ?? record.climb).map { Units.height($0, units) })
    row("Descent", run.findings?.descent.map { Units.height($0, units) })
    if run.isRun {
      row("Kind", summary.kind.slug + (run.description.kind == nil ? ", by its numbers" : ", as you said"))
    }
    row("Effort", run.description.effort == nil ? "not said" : effort(run))
    row("Road side", run.description.camber?.slug)
    row("Load", summary.load.map { "\(Int($0.rounded())) units (effort × minutes)" })
    row("From", record.file == nil ? "typed in" : "a file of your watch")
    row("Id", run.id.description)
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
    if asksForRoadSide(run, report) {
      let ask =
        "Same side of the road most of the way? strongback runs rate \(summary.shortID) --camber left|right|varied"
      lines += ["", ask]
    }
    return lines.joined(separator: "\n")
  }

  /// Not on a track, where there is no road, and only where the way is known (G5).
  private func asksForRoadSide(_ run: KnownRun, _ report: RunReport?) -> Bool {
    guard run.isRun, run.description.camber == nil, let report, !report.findings.indoor else { return false }
    return report.turning.map { $0.track == nil } ?? false
  }

  var words: RunWords { RunWords(today: today, units) }

  private func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.civil
    let name = "\(number) \(DayWords.months[month - 1].prefix(3))"
    return year == today.civil.year ? "\(day.weekday.words.prefix(3)) \(name)" : "\(name) \(year)"
  }

  private func pace(_ record: RunRecord) -> String { Units.pace(record.distance, in: record.moving, units) }

  private func effort(_ run: KnownRun) -> String {
    guard let value = run.description.effort?.value else { return "–" }
    return (value == value.rounded() ? "\(Int(value))" : "\(value)") + "/10"
  }

  private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
