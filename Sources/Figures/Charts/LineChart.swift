/// A value over days, with a band of what is usual and marks where a rule fired: pain, for one.
public struct LineChart: Sendable {
  public struct Point: Sendable {
    /// Where it lies along the chart: a day number, for one.
    public var x: Double
    /// Nil where nothing was told.
    public var value: Double?
    /// The day and the value as they are said.
    public var day: String
    public var said: String
    /// What is usual around it.
    public var usual: ClosedRange<Double>?
    public var mark: Mark?

    public init(
      x: Double, value: Double?, day: String, said: String, usual: ClosedRange<Double>? = nil, mark: Mark? = nil
    ) {
      self.x = x
      self.value = value
      self.day = day
      self.said = said
      self.usual = usual
      self.mark = mark
    }
  }

  /// A rule that fired: a shape and its word, so that no colour is needed.
  public struct Mark: Sendable {
    public enum Shape: Sendable {
      case circle, triangle, square, cross

      public var sign: String {
        switch self {
        case .circle: "●"
        case .triangle: "▲"
        case .square: "■"
        case .cross: "✕"
        }
      }
    }
    public var shape: Shape
    public var word: String

    public init(_ shape: Shape, _ word: String) {
      self.shape = shape
      self.word = word
    }
  }

  public let title: String
  public let range: ClosedRange<Double>
  /// Heights with a line across, and what is written beside them.
  public let ticks: [(value: Double, said: String)]
  public let points: [Point]

  public init(_ title: String, range: ClosedRange<Double>, ticks: [(value: Double, said: String)], points: [Point]) {
    self.title = title
    self.range = range
    self.ticks = ticks
    self.points = points
  }

  public var table: ChartTable {
    ChartTable(
      title, columns: ["Day", "Value", "Rule"], rows: points.map { [$0.day, $0.said, $0.mark?.word ?? ""] })
  }

  public func svg(theme: Theme = .automatic) -> String {
    var paper = ChartPaper(Spot(640, 240), title: title, words: words, theme: theme)
    let y = Scale(range: range, from: 200, to: 26)
    let x = across(from: 44, to: 620)
    for tick in ticks {
      paper.line([Spot(40, y(tick.value)), Spot(626, y(tick.value))], "rule")
      paper.write(tick.said, at: Spot(34, y(tick.value) + 5), .end)
    }
    let usual = points.filter { $0.usual != nil }
    if usual.count > 1 {
      let top = usual.map { Spot(x($0.x), y($0.usual?.upperBound ?? 0)) }
      let bottom = usual.reversed().map { Spot(x($0.x), y($0.usual?.lowerBound ?? 0)) }
      paper.line(top + bottom, "pale", closed: true)
    }
    for run in runs { paper.line(run.map { Spot(x($0.x), y($0.value ?? 0)) }, "stroke") }
    for point in points {
      guard let value = point.value else { continue }
      let p = Spot(x(point.x), y(value))
      paper.dot(p, 3.5, "act")
      if let mark = point.mark { paper.write(mark.shape.sign, at: p - Spot(0, 10), .middle, "ink") }
    }
    if let first = points.first { paper.write(first.day, at: Spot(44, 226)) }
    if points.count > 1, let last = points.last { paper.write(last.day, at: Spot(620, 226), .end) }
    return paper.svg
  }

  /// One row of blocks a day, a row of marks over it, and the first and last day under it.
  public func terminal() -> String {
    var blocks = ""
    var marks = ""
    for point in points {
      blocks += Blocks.block(point.value, in: range)
      marks += point.mark?.shape.sign ?? " "
    }
    let ends = (points.first?.day ?? "") + " … " + (points.last?.day ?? "")
    return title + "\n" + marks + "\n" + blocks + "\n" + ends
  }

  private func across(from: Double, to: Double) -> Scale {
    let first = points.first?.x ?? 0
    return Scale(range: first...max(first, points.last?.x ?? first), from: from, to: to)
  }

  /// Stretches without a gap.
  private var runs: [[Point]] {
    points.reduce(into: [[]]) { runs, point in
      if point.value == nil {
        runs.append([])
      } else {
        runs[runs.count - 1].append(point)
      }
    }
  }

  private var words: String {
    let told = points.filter { $0.value != nil }
    guard let last = told.last else { return "Nothing was told yet." }
    return "Latest: " + last.day + ", " + last.said + "."
  }
}
