import CoachCore
import Coaching
import Figures
import RunAnalysis
import RunFiles

/// What a run says about the back, on the terminal.
struct RunReportSheet {
  let report: RunReport
  let units: UnitSystem
  /// What it was read from, for what only the whole file shows.
  var file: RecordedRun?

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
    if let hills = report.hills {
      parts.append(section("Hills", [words.text(hills)]) + (elevation.map { "\n  " + $0 } ?? ""))
    }
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
    let basis = Ink.quiet("  " + words.basis(report.drift))
    return ([Ink.bold("Form, early against late at the same speed")] + rows + change + [basis])
      .joined(separator: "\n")
  }

  /// The changes beside each other, with their ranges; the shaded column is no change.
  private var change: [String] {
    let known = report.drift.compactMap { drift in drift.interval.map { (drift: drift, interval: $0) } }
    guard !known.isEmpty else { return [] }
    let most = known.map { max(abs($0.interval.low), abs($0.interval.high), abs($0.drift.change)) }.max() ?? 0
    let reach = max(5, most.rounded(.up))
    let rows = known.map { drift, interval in
      TestChart.Row(
        drift.metric.words.capitalizedSentence, value: drift.change, error: (interval.high - interval.low) / 2,
        normal: -reach / 40...reach / 40, range: -reach...reach, said: "")
    }
    let end = "\(Int(reach)) %"
    let scale = "".padding(to: 28) + "−\(end)".padding(to: 20) + "0".padding(to: 18 - end.count / 2) + "+" + end
    return [Ink.quiet(scale)]
      + TestChart("", rows: rows).terminal(width: 41).split(separator: "\n").map { ("  " + $0).trimmingEnd }
  }

  /// The heights along the way; nil where height or way was not recorded.
  private var elevation: String? {
    guard let heights = file?.heights(stretches: 48), let low = heights.min(), let high = heights.max() else {
      return nil
    }
    return ElevationChart(
      "Elevation", heights: heights, distance: Units.distance(report.record.distance, units),
      lowest: Units.height(Metres(low), units), highest: Units.height(Metres(high), units)
    ).terminal()
  }

  /// Longer bars are faster.
  private var splits: String {
    let level = report.hills == nil ? "" : "on the level".padding(to: 12)
    let fastest = report.kilometres.compactMap { $0.pace }.min() ?? 1
    let rows = report.kilometres.map { split -> String in
      let label = split.distance >= 990 ? "\(split.number)" : Units.distance(split.distance, .metric)
      let bar = split.pace.map { String(repeating: "▇", count: max(1, Int((24 * fastest / $0).rounded()))) } ?? ""
      return "  " + label.padding(to: 8) + words.pace(split.pace, .metric).padding(to: 12)
        + (level.isEmpty ? "" : words.pace(split.gradeAdjustedPace, .metric).padding(to: 14)) + Ink.quiet(bar)
    }
    let head = "  " + "km".padding(to: 8) + "pace".padding(to: 12) + level
    return ([Ink.bold("Splits"), Ink.quiet(head)] + rows).joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    ([Ink.bold(title)] + lines.map { Paper.wrapped("  " + $0.capitalizedSentence, indent: "    ") })
      .joined(separator: "\n")
  }
}

extension RecordedRun {
  /// Mean heights in metres of equal stretches of the way; a stretch without any is left out.
  fileprivate func heights(stretches: Int) -> [Double] {
    let (heights, way) = (self[.altitude], self[.distance])
    guard heights.count == way.count, let length = way.last(where: { $0.isFinite }), length > 0 else { return [] }
    var sums = [(total: Double, count: Double)](repeating: (0, 0), count: stretches)
    for (height, place) in zip(heights, way) where height.isFinite && place.isFinite {
      let stretch = max(0, min(stretches - 1, Int(place / length * Double(stretches))))
      sums[stretch].total += height
      sums[stretch].count += 1
    }
    return sums.compactMap { $0.count > 0 ? $0.total / $0.count : nil }
  }
}
