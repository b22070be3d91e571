import CoachCore
import Coaching
import Figures

/// The back's pain over days or weeks, with the rule that fired on each.
struct PainChart {
  /// How far back it looks.
  enum Range: String, CaseIterable {
    case fourWeeks = "4w"
    case twelveWeeks = "12w"
    case all

    var words: String {
      switch self {
      case .fourWeeks: "4 weeks"
      case .twelveWeeks: "12 weeks"
      case .all: "All"
      }
    }

    func first(_ today: CalendarDay, _ beginning: CalendarDay) -> CalendarDay {
      switch self {
      case .fourWeeks: today - 27
      case .twelveWeeks: today - 83
      case .all: beginning
      }
    }
  }

  let svg: String
  let table: String

  /// Further back than this a point is a week.
  private static let mostDays: Int32 = 200

  /// Nil while nothing was told in that time.
  init?(_ picture: RunnerPicture, _ range: Range) {
    let today = picture.state.today
    var scores: [CalendarDay: Int] = [:]
    func told(_ score: PainScore?, _ day: CalendarDay) {
      if let score { scores[day] = max(scores[day] ?? 0, score.value) }
    }
    for pain in picture.state.pains where pain.value.site.isSpine { told(pain.value.score, pain.moment.day) }
    for morning in picture.state.mornings { told(morning.value.score, morning.moment.day) }
    for answers in picture.state.screenings { told(answers.value.painWorst, answers.moment.day) }
    guard let beginning = scores.keys.min() else { return nil }
    let first = range.first(today, beginning)
    let weekly = today - first > PainChart.mostDays
    var steps: [CalendarDay: PainTransition] = [:]
    for step in picture.pain.transitions {
      let day = step.at.day
      if steps[day].map({ $0.to <= step.to }) ?? true { steps[day] = step }
    }
    func slot(_ day: CalendarDay) -> CalendarDay { weekly ? today - (today - day) / 7 * 7 : day }
    var slots: [CalendarDay: (score: Int?, step: PainTransition?)] = [:]
    for (day, score) in scores where day >= first && day <= today {
      slots[slot(day), default: (nil, nil)].score = max(slots[slot(day)]?.score ?? 0, score)
    }
    for (day, step) in steps where day >= first && day <= today {
      let known = slots[slot(day)]?.step
      if known.map({ $0.to <= step.to }) ?? true { slots[slot(day), default: (nil, nil)].step = step }
    }
    guard !slots.isEmpty else { return nil }
    let points = slots.sorted { $0.key < $1.key }.map { day, what in
      LineChart.Point(
        x: Double(day.daysSinceEpoch), value: what.score.map(Double.init),
        day: (weekly ? "Week to " : "") + PainChart.short(day, today),
        said: what.score.map { "\($0) of 10" } ?? "–",
        mark: what.step.map { LineChart.Mark($0.to.mark, "\($0.to.sign): \($0.rule.sentence)") })
    }
    let title = weekly ? "Back pain, the highest of each week" : "Back pain, the highest of each day"
    func chart(_ points: [LineChart.Point]) -> LineChart {
      LineChart(title, range: 0...10, ticks: [(0, "0"), (5, "5"), (10, "10")], points: points)
    }
    svg = chart(PainChart.spread(points, weekly ? 21 : 7, first, today)).svg(theme: .page)
    table = chart(points.reversed()).table.html
  }

  /// The whole time from side to side, and a gap where nothing was told for long.
  private static func spread(
    _ points: [LineChart.Point], _ longest: Double, _ first: CalendarDay, _ today: CalendarDay
  ) -> [LineChart.Point] {
    func empty(_ x: Double, _ day: String = "") -> LineChart.Point {
      LineChart.Point(x: x, value: nil, day: day, said: "")
    }
    var spread = [empty(Double(first.daysSinceEpoch), short(first, today))]
    for point in points {
      if let last = spread.last, last.value != nil, point.x - last.x > longest { spread.append(empty(last.x + 1)) }
      spread.append(point)
    }
    spread.append(empty(Double(today.daysSinceEpoch), "today"))
    return spread
  }

  private static func short(_ day: CalendarDay, _ today: CalendarDay) -> String {
    let (year, month, number) = day.civil
    let text = "\(number) \(DayWords.months[month - 1].prefix(3))"
    return year == today.civil.year ? text : text + " \(year)"
  }
}

extension PainState {
  fileprivate var mark: LineChart.Mark.Shape {
    switch self {
    case .clear: .circle
    case .hold, .reduce: .triangle
    case .pause: .square
    case .refer, .stop: .cross
    }
  }
}
