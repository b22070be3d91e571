import CoachCore
import Coaching
import Figures
import RunAnalysis

extension RunPage {
  /// What the file of a run tells.
  struct Report: Sendable {
    let trace, elevation: String?
    let form: [FormRow]
    let formBasis: String
    let balance: Part?
    let parts: [Part]
    let splits: [Split]
    let splitUnit: String
    let hasLevelPace: Bool
    let hasForm, hasSplits, hasUnsaid: Bool
    let preparation: String
    let unsaid: [String]
  }

  struct FormRow: Sendable {
    let name, early, late, change, words: String
    let isClear: Bool
  }

  struct Part: Sendable {
    let title, text: String
    let chart: String?
  }

  struct Split: Sendable {
    let label, pace, levelPace: String
    /// Tenths of the fastest one.
    let length: String
  }
}

extension RunPage.Report {
  init(_ detail: RunDetail, _ units: UnitSystem) {
    let (report, course, words) = (detail.report, detail.course, RunReportWords(units))
    trace = RunPage.Report.trace(course, words)
    elevation = RunPage.Report.elevation(course, report, units)
    form = report.drift.map { RunPage.FormRow($0, words) }
    formBasis = words.basis(report.drift)
    balance = report.balance.map { RunPage.Part($0, words) }
    parts = [
      report.hills.map { RunPage.Part(title: "Hills", text: words.text($0).capitalizedSentence + ".", chart: nil) },
      report.turning.map { RunPage.Part(title: "Turning", text: words.text($0).capitalizedSentence + ".", chart: nil) },
      report.heartRateDrift.map {
        RunPage.Part(title: "Heart", text: words.text($0).capitalizedSentence + ".", chart: nil)
      },
    ].compactMap { $0 }
    let fastest = report.kilometres.compactMap { $0.pace }.min() ?? 1
    splits = report.kilometres.map { RunPage.Split($0, fastest: fastest, words) }
    splitUnit = "km"
    hasLevelPace = report.hills != nil
    preparation = words.text(report.preparation).capitalizedSentence + "."
    unsaid = words.lines(report.unsaid).map { $0.capitalizedSentence + "." }
    (hasForm, hasSplits, hasUnsaid) = (!form.isEmpty, !splits.isEmpty, !unsaid.isEmpty)
  }

  private static func trace(_ course: RunCourse, _ words: RunReportWords) -> String? {
    guard course.places.count > 1, let usual = course.usual, usual.lowerBound > 0 else { return nil }
    let points = course.places.map { place in
      let speed = place.speed.isFinite ? place.speed : usual.lowerBound
      return TraceChart.Point(
        east: place.east, north: place.north, value: min(usual.upperBound, max(usual.lowerBound, speed)))
    }
    let chart = TraceChart(
      "The way, thicker and warmer where it was faster", points: points,
      ends: (words.pace(1 / usual.lowerBound), words.pace(1 / usual.upperBound)))
    return chart.svg(theme: .page)
  }

  private static func elevation(_ course: RunCourse, _ report: RunReport, _ units: UnitSystem) -> String? {
    guard let least = course.heights.min(), let most = course.heights.max() else { return nil }
    let chart = ElevationChart(
      "Height over the way", heights: course.heights, distance: Units.distance(report.record.distance, units),
      lowest: Units.height(Metres(least), units), highest: Units.height(Metres(most), units))
    return chart.svg(theme: .page)
  }
}

extension RunPage.FormRow {
  init(_ drift: FormDrift, _ words: RunReportWords) {
    name = drift.metric.words.capitalizedSentence
    early = drift.metric.text(drift.early)
    // Balance changes by points, all others by per cent.
    late = drift.metric.text(
      drift.metric == .balance ? drift.early + drift.change : drift.early * (1 + drift.change / 100))
    change = words.change(drift)
    self.words = words.verdict(drift)
    isClear = drift.isClear
  }
}

extension RunPage.Part {
  init(_ balance: ContactBalance, _ words: RunReportWords) {
    title = "Left and right"
    text = words.text(balance).capitalizedSentence + "."
    let left = balance.leftShare
    func said(_ share: Double) -> String { "\((share * 10).rounded() / 10) %" }
    chart = SideChart(
      "Ground contact, left and right", heads: ("left", "right"),
      rows: [.init("Share of the ground contact", left, said(left), 100 - left, said(100 - left))]
    ).svg(theme: .page)
  }
}

extension RunPage.Split {
  init(_ split: RunSplit, fastest: Double, _ words: RunReportWords) {
    label = split.distance >= 990 ? "\(split.number)" : Units.distance(split.distance, .metric)
    pace = words.pace(split.pace, .metric)
    levelPace = words.pace(split.gradeAdjustedPace, .metric)
    length = "\(split.pace.map { Int((200 * fastest / $0).rounded()) } ?? 0)"
  }
}
