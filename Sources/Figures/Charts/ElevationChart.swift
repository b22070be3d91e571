/// How high a run went, over its distance.
public struct ElevationChart: Sendable {
  public let title: String
  /// Height in metres at even distances.
  public let heights: [Double]
  /// The whole distance, the lowest and the highest place, as they are said.
  public let distance: String
  public let lowest: String
  public let highest: String

  public init(_ title: String, heights: [Double], distance: String, lowest: String, highest: String) {
    self.title = title
    self.heights = heights
    self.distance = distance
    self.lowest = lowest
    self.highest = highest
  }

  public var table: ChartTable {
    ChartTable(title, columns: ["", ""], rows: [["Distance", distance], ["Lowest", lowest], ["Highest", highest]])
  }

  public func svg(theme: Theme = .automatic) -> String {
    var paper = ChartPaper(
      Spot(640, 160), title: title, words: distance + "; lowest " + lowest + ", highest " + highest + ".", theme: theme)
    let y = Scale(range: range, from: 124, to: 32)
    let x = Scale(range: 0...Double(max(1, heights.count - 1)), from: 4, to: 636)
    let line = heights.indices.map { Spot(x(Double($0)), y(heights[$0])) }
    paper.line(line + [Spot(636, 128), Spot(4, 128)], "pale", closed: true)
    paper.line(line, "stroke")
    // Above and below the line, where a phone's larger letters have room.
    paper.write("up to " + highest, at: Spot(4, 20))
    paper.write("from " + lowest, at: Spot(4, 154))
    paper.write(distance, at: Spot(636, 154), .end)
    return paper.svg
  }

  public func terminal(width: Int = 60) -> String {
    Sparkline(
      title, values: (0..<min(width, heights.count)).map { heights[$0 * heights.count / min(width, heights.count)] },
      in: range
    ).terminal()
      + " " + lowest + "–" + highest
  }

  /// At least 20 m, so that a flat run looks flat.
  private var range: ClosedRange<Double> {
    let least = heights.min() ?? 0
    return least...max(least + 20, heights.max() ?? 0)
  }
}
