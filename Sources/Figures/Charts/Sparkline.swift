/// A few values in the space of a word.
public struct Sparkline: Sendable {
  public let title: String
  public let values: [Double?]
  /// From the lowest to the highest bar.
  public let range: ClosedRange<Double>

  /// - Parameter range: of all that may come, so that rows can be compared; nil: of these values.
  public init(_ title: String, values: [Double?], in range: ClosedRange<Double>? = nil) {
    self.title = title
    self.values = values
    let told = values.compactMap { $0 }
    let least = told.min() ?? 0
    self.range = range ?? least...max(least, told.max() ?? 0)
  }

  /// - Parameter row: when a value was, and how it is said.
  public func table(columns: (String, String), row: (Int, Double?) -> (String, String)) -> ChartTable {
    ChartTable(
      title, columns: [columns.0, columns.1],
      rows: values.indices.map { i in
        let said = row(i, values[i])
        return [said.0, said.1]
      })
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
}
