/// Two things against each other, a row each: left and right, early and late.
public struct SideChart: Sendable {
  public struct Row: Sendable {
    public var name: String
    public var first: Double
    public var second: Double
    public var firstSaid: String
    public var secondSaid: String

    public init(_ name: String, _ first: Double, _ firstSaid: String, _ second: Double, _ secondSaid: String) {
      self.name = name
      self.first = first
      self.second = second
      self.firstSaid = firstSaid
      self.secondSaid = secondSaid
    }
  }

  public let title: String
  public let heads: (first: String, second: String)
  public let rows: [Row]

  public init(_ title: String, heads: (first: String, second: String), rows: [Row]) {
    self.title = title
    self.heads = heads
    self.rows = rows
  }

  public var table: ChartTable {
    ChartTable(
      title, columns: ["", heads.first, heads.second], rows: rows.map { [$0.name, $0.firstSaid, $0.secondSaid] })
  }

  public func svg(theme: Theme = .automatic) -> String {
    let words = rows.map {
      $0.name + ": " + heads.first + " " + $0.firstSaid + ", " + heads.second + " " + $0.secondSaid
    }
    var paper = ChartPaper(
      Spot(640, Double(rows.count) * 56 + 40), title: title, words: words.joined(with: "; "), theme: theme)
    paper.write(heads.first, at: Spot(310, 20), .end, "ink")
    paper.write(heads.second, at: Spot(330, 20), .start, "ink")
    for (i, row) in rows.enumerated() {
      let y = Double(i) * 56 + 66
      let most = max(row.first, row.second, 1e-9)
      let (left, right) = (200 * row.first / most, 200 * row.second / most)
      paper.write(row.name, at: Spot(320, y - 14), .middle)
      paper.box(Spot(318 - left, y - 8), Spot(318, y + 10), "act", round: 3)
      paper.box(Spot(322, y - 8), Spot(322 + right, y + 10), "move", round: 3)
      paper.write(row.firstSaid, at: Spot(310 - left, y + 6), .end, "ink")
      paper.write(row.secondSaid, at: Spot(330 + right, y + 6), .start, "ink")
    }
    return paper.svg
  }

  public func terminal(width: Int = 24) -> String {
    var lines = title
    for row in rows {
      let most = max(row.first, row.second, 1e-9)
      lines += "\n" + row.name
      for (head, value, said) in [(heads.first, row.first, row.firstSaid), (heads.second, row.second, row.secondSaid)] {
        lines += "\n  " + Blocks.padded(head, to: 8) + Blocks.padded(Blocks.bar(value / most, width: width), to: width)
        lines += " " + said
      }
    }
    return lines
  }
}
