import CoachCore
import Coaching
import RunAnalysis

/// What a run says about the back, on the terminal.
struct RunReportSheet {
  let report: RunReport
  let units: UnitSystem

  /// With what it was, for a file that is not in the journal.
  var page: String {
    let record = report.record
    let title = [
      "\(record.sport == .running ? "Run" : record.sport.slug.capitalizedSentence) of \(record.start.day)",
      Units.distance(record.distance, units), Units.duration(record.moving),
      Units.pace(record.distance, in: record.moving, units),
    ]
    return Ink.bold(title.joined(separator: " · ")) + "\n\n" + text
  }

  var text: String {
    var parts: [String] = []
    if !report.drift.isEmpty { parts.append(form) }
    if let balance = report.balance { parts.append(section("Left and right", [words.text(balance)])) }
    if let heart = report.heartRateDrift { parts.append(section("Heart", [words.text(heart)])) }
    parts.append(section("What was looked at", [words.text(report.preparation)]))
    if !report.unsaid.isEmpty { parts.append(section("What cannot be said", report.unsaid.map { words.text($0) })) }
    return parts.joined(separator: "\n\n")
  }

  private var words: RunReportWords { RunReportWords(units) }

  private var form: String {
    let rows = report.drift.map { drift in
      "  " + drift.metric.words.capitalizedSentence.padding(to: 22) + words.change(drift).padding(to: 26)
        + (drift.isClear ? words.verdict(drift) : Ink.quiet(words.verdict(drift)))
    }
    let windows = report.drift.map { $0.matchedWindows }.max() ?? 0
    let basis =
      windows > 0
      ? "From \(windows) stretches of 10 s early and as many late, matched by speed, on level ground."
      : "From the trend over the run, at equal speed and slope."
    return ([Ink.bold("Form, early against late at the same speed")] + rows + [Ink.quiet("  " + basis)])
      .joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    ([Ink.bold(title)] + lines.map { Paper.wrapped("  " + $0.capitalizedSentence, indent: "    ") })
      .joined(separator: "\n")
  }
}
