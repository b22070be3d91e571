/// Test results as dots with their measurement error, before what is normal.
public struct TestChart: Sendable {
  public struct Row: Sendable {
    public var name: String
    public var value: Double
    /// A change smaller than this can be chance.
    public var error: Double
    public var normal: ClosedRange<Double>?
    /// The ends of the row's own scale.
    public var range: ClosedRange<Double>
    public var said: String

    public init(
      _ name: String, value: Double, error: Double, normal: ClosedRange<Double>?, range: ClosedRange<Double>,
      said: String
    ) {
      self.name = name
      self.value = value
      self.error = error
      self.normal = normal
      self.range = range
      self.said = said
    }
  }

  public let title: String
  public let rows: [Row]

  public init(_ title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  public var table: ChartTable {
    ChartTable(
      title, columns: ["Test", "Result", "Against normal"], rows: rows.map { [$0.name, $0.said, $0.standing] })
  }

  public func svg(theme: Theme = .automatic) -> String {
    let words = rows.map { $0.name + ": " + $0.said + ", " + $0.standing }.joined(with: "; ")
    var paper = ChartPaper(Spot(640, Double(rows.count) * 54 + 12), title: title, words: words, theme: theme)
    for (i, row) in rows.enumerated() {
      let y = Double(i) * 54 + 40
      let x = Scale(range: row.range, from: 220, to: 620)
      paper.write(row.name, at: Spot(8, y + 5), .start, "ink")
      paper.line([Spot(220, y), Spot(620, y)], "rule")
      if let normal = row.normal {
        paper.box(Spot(x(normal.lowerBound), y - 9), Spot(x(normal.upperBound), y + 9), "pale")
      }
      let (low, high) = (x(row.value - row.error), x(row.value + row.error))
      paper.line([Spot(low, y), Spot(high, y)], "thin")
      for end in [low, high] { paper.line([Spot(end, y - 5), Spot(end, y + 5)], "thin") }
      paper.dot(Spot(x(row.value), y), 6, "act")
      paper.write(row.said, at: Spot(x(row.value), y - 14), .middle)
    }
    return paper.svg
  }

  /// A line a test: `○` the result between its error bounds, `░` what is normal.
  public func terminal(width: Int = 40) -> String {
    var lines = title
    for row in rows {
      let x = Scale(range: row.range, from: 0, to: Double(width - 1))
      lines += "\n" + Blocks.padded(row.name, to: 26)
      for column in 0..<width {
        let here = Double(column)
        if Int(x(row.value).rounded()) == column {
          lines += "○"
        } else if here >= x(row.value - row.error).rounded() && here <= x(row.value + row.error).rounded() {
          lines += "─"
        } else if let normal = row.normal, here >= x(normal.lowerBound), here <= x(normal.upperBound) {
          lines += "░"
        } else {
          lines += " "
        }
      }
      lines += " " + row.said
    }
    return lines
  }
}

extension TestChart.Row {
  var standing: String {
    guard let normal else { return "no norm" }
    if value < normal.lowerBound { return "below what is normal" }
    return value > normal.upperBound ? "above what is normal" : "normal"
  }
}

extension Array where Element == String {
  func joined(with mark: String) -> String {
    var text = ""
    for (i, word) in enumerated() { text += (i == 0 ? "" : mark) + word }
    return text
  }
}
