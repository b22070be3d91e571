import CoachCore
import Coaching
import Figures

/// One self-test: how it is done, whether it suits now, its result, and what came before.
struct TestPage: PageModel {
  static let template = "test"
  let title: String
  let place = Place.tests
  var scripts: [String] { guide == nil ? [] : ["guide.js"] }

  let path: String
  let drawing: String?
  let needs: String?
  let steps, stopRules: [String]
  /// Why not now.
  let refusals: [String]
  let canHaveHelper: Bool
  let hasHelper: Bool
  /// Asked first: how the back is now.
  let asksPain: Bool
  let painScores = PainScoreChoice.all
  let guide: TestGuide?
  let entry: Entry?
  let mistake: String?
  let results: String?
  let sentences, levels, norms: [String]
  let chart: String?
  let history: [Row]
  let hasHistory, hasNorms: Bool
  let hasSides: Bool
  let next: String?

  /// The form for a result.
  struct Entry: Sendable {
    let label, unit: String
    let tries: [Try]
    let sides: [Option]
    let stops: [Option]
    let asksStop: Bool
    let painScores: [String]
    /// Over the form, which is folded where the test can be guided.
    let summary: String
    let isOpen: Bool
  }

  struct Try: Sendable {
    let id, label, value: String
    let isNeeded: Bool
  }

  struct Option: Sendable {
    let id, value, words: String
    let isChosen: Bool
  }

  struct Row: Sendable {
    let day, left, right, only: String
  }

  /// What was typed and cannot be taken, with the sentence that says why.
  struct Attempt: Sendable {
    var values: [String] = []
    var side: String?
    var stop: String?
    var mistake: String?
  }

  init(_ kind: TestKind, _ picture: RunnerPicture, hasHelper: Bool, _ attempt: Attempt = Attempt()) {
    let report = TestReport(kind, picture, hasHelper: hasHelper)
    let test = report.test
    title = test.name
    path = "/tests/\(kind.slug)"
    drawing = kind.exercise.map { Figure.of($0).still(theme: .page) }
    needs = test.needs.isEmpty ? nil : test.needs.joined(separator: ", ")
    (steps, stopRules) = (test.steps, test.stopRules)
    let permission = TestLeave(kind, picture, hasHelper: hasHelper)
    refusals = permission.sentences
    canHaveHelper = test.needsHelperOrStrap && !hasHelper && report.refusals.contains(.needsHelperOrStrap)
    self.hasHelper = hasHelper
    asksPain = permission.asksPain
    mistake = attempt.mistake
    entry = permission.isOpen ? Entry(report, attempt) : nil
    guide = permission.isOpen ? TestGuide(report, picture, path: path, hasHelper: hasHelper) : nil
    results = report.results.isEmpty ? nil : report.results.map { $0.words }.joined(separator: ", ").capitalizedSentence
    sentences = report.sentences
    levels = report.levels.map { $0.words.capitalizedSentence + "." }
    norms = report.normSentences.map { $0.capitalizedSentence + "." }
    hasSides = kind.hasSides
    next = report.results.isEmpty ? nil : report.nextSentence
    chart = TestPage.chart(report, picture)
    history = TestPage.history(kind, picture)
    (hasHistory, hasNorms) = (!history.isEmpty, !norms.isEmpty)
  }

  private static func history(_ kind: TestKind, _ picture: RunnerPicture) -> [Row] {
    let all = picture.state.tests.map { $0.value }.filter { $0.kind == kind }
    let days = Set(all.map { $0.day }).sorted(by: >)
    func words(_ day: CalendarDay, _ side: Side?) -> String {
      guard let result = all.last(where: { $0.day == day && $0.side == side }) else { return "–" }
      let amount = kind.unit.text(result.value)
      return result.stop == .cap ? "at least \(amount)" : result.stop == .pain ? "\(amount), ended for pain" : amount
    }
    return days.prefix(20).map { day in
      Row(
        day: DayWords.short(day, today: picture.state.today), left: words(day, .left), right: words(day, .right),
        only: words(day, nil))
    }
  }

  /// The newest results with the error of the test, where it is known, before what others had.
  private static func chart(_ report: TestReport, _ picture: RunnerPicture) -> String? {
    let kind = report.test.kind
    guard !report.results.isEmpty else { return nil }
    let normal = report.norms.first.flatMap { $0.values.middleHalf }
    let error = kind.measurementError(picture.backPainGroup) ?? 0
    let most = max(
      report.results.map { $0.value + error }.max() ?? 0, normal?.upperBound ?? 0, (kind.cap ?? 0) / 2, 1)
    let least = min(0, report.results.map { $0.value - error }.min() ?? 0)
    let rows = report.results.map { result in
      TestChart.Row(
        (result.side?.words ?? "result").capitalizedSentence, value: result.value, error: error, normal: normal,
        range: least...most, said: kind.unit.text(result.value))
    }
    return TestChart(report.test.name, rows: rows).svg(theme: .page)
  }
}

extension Norm.Values {
  /// Where about the middle of the group lies.
  fileprivate var middleHalf: ClosedRange<Double>? {
    switch self {
    case .mean(let mean, let deviation?): max(0, mean - deviation)...(mean + deviation)
    case .quartiles(let low, _, let high): low...high
    case .bands(let poor, _, let good): poor <= good ? poor...good : good...poor
    case .mean(_, nil), .usual: nil
    }
  }
}

extension TestPage.Entry {
  init(_ report: TestReport, _ attempt: TestPage.Attempt) {
    let test = report.test
    let kind = test.kind
    unit = kind.unit.slug
    switch kind.unit {
    case .seconds: label = "Seconds held"
    case .repetitions: label = "Full repetitions"
    case .centimetres: label = "Centimetres"
    case .degrees: label = "Degrees"
    }
    let label = label
    tries = (0..<test.attempts).map { index in
      TestPage.Try(
        id: "try-\(index + 1)", label: test.attempts == 1 ? label : "\(label), try \(index + 1)",
        value: index < attempt.values.count ? attempt.values[index] : "", isNeeded: index == 0)
    }
    let side = attempt.side ?? report.sidesToDo.first?.words
    sides =
      kind.hasSides
      ? [Side.left, .right].map {
        TestPage.Option(
          id: "side-\($0.words)", value: $0.words, words: $0.words.capitalizedSentence, isChosen: $0.words == side)
      } : []
    stops =
      test.attempts > 1
      ? []
      : TestStop.asked.map {
        TestPage.Option(
          id: "stop-\($0.slug)", value: $0.slug, words: $0.reason,
          isChosen: $0.slug == (attempt.stop ?? TestStop.limit.slug))
      }
    asksStop = test.attempts == 1
    painScores = (4...10).map { "\($0)" }
    switch kind.unit {
    case .seconds: summary = "Timed it yourself? Write it down"
    case .repetitions: summary = "Counted it yourself? Write it down"
    case .centimetres, .degrees: summary = "Write it down"
    }
    isOpen = !kind.canBeGuided || attempt.mistake != nil
  }
}
