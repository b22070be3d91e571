/// A few values in the space of a word.
public struct Sparkline: Sendable {
  public let title: String
  public let values: [Double?]

  public init(_ title: String, values: [Double?]) {
    self.title = title
    self.values = values
  }

  public func svg(theme: Theme = .automatic) -> String {
    var paper = ChartPaper(Spot(120, 28), title: title, words: title, theme: theme)
    let y = Scale(range: range, from: 24, to: 4)
    let x = Scale(range: 0...Double(max(1, values.count - 1)), from: 4, to: 116)
    var run: [Spot] = []
    for (i, value) in values.enumerated() {
      if let value { run.append(Spot(x(Double(i)), y(value))) }
      if value == nil || i == values.count - 1 {
        paper.line(run, "stroke")
        if i == values.count - 1, let last = run.last { paper.dot(last, 2.5, "act") }
        run = []
      }
    }
    return paper.svg
  }

  public func terminal() -> String {
    var text = ""
    for value in values { text += Blocks.block(value, in: range) }
    return text
  }

  private var range: ClosedRange<Double> {
    let told = values.compactMap { $0 }
    let least = told.min() ?? 0
    return least...max(least, told.max() ?? 0)
  }
}
