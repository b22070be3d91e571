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
    if let hills = report.hills { parts.append(section("Hills", [words.text(hills)])) }
    if let turning = report.turning { parts.append(section("Turning", [words.text(turning)])) }
    if let heart = report.heartRateDrift { parts.append(section("Heart", [words.text(heart)])) }
    if !report.kilometres.isEmpty { parts.append(splits) }
    parts.append(section("What was looked at", [words.text(report.preparation)]))
    let unsaid = words.lines(report.unsaid)
    if !unsaid.isEmpty { parts.append(section("What cannot be said", unsaid)) }
    return parts.joined(separator: "\n\n")
  }

  private var words: RunReportWords { RunReportWords(units) }

  private var form: String {
    let rows = report.drift.map { drift in
      "  " + drift.metric.words.capitalizedSentence.padding(to: 23) + words.change(drift).padding(to: 29)
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

  /// Longer bars are faster.
  private var splits: String {
    let level = report.hills == nil ? "" : "on the level".padding(to: 12)
    let fastest = report.kilometres.compactMap { $0.pace }.min() ?? 1
    let rows = report.kilometres.map { split -> String in
      let label = split.distance >= 990 ? "\(split.number)" : Units.distance(split.distance, .metric)
      let bar = split.pace.map { String(repeating: "▇", count: max(1, Int((24 * fastest / $0).rounded()))) } ?? ""
      return "  " + label.padding(to: 8) + words.pace(split.pace).padding(to: 12)
        + (level.isEmpty ? "" : words.pace(split.gradeAdjustedPace).padding(to: 14)) + Ink.quiet(bar)
    }
    let head = "  " + "km".padding(to: 8) + "pace".padding(to: 12) + level
    return ([Ink.bold("Splits"), Ink.quiet(head)] + rows).joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    ([Ink.bold(title)] + lines.map { Paper.wrapped("  " + $0.capitalizedSentence, indent: "    ") })
      .joined(separator: "\n")
  }
}
