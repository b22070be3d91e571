/// The way of a run from above, wider and warmer where a value is higher.
public struct TraceChart: Sendable {
  public struct Point: Sendable {
    /// Metres east and north of anywhere.
    public var east: Double
    public var north: Double
    public var value: Double

    public init(east: Double, north: Double, value: Double) {
      self.east = east
      self.north = north
      self.value = value
    }
  }

  public let title: String
  public let points: [Point]
  /// The least and the most value as they are said.
  public let ends: (least: String, most: String)

  public init(_ title: String, points: [Point], ends: (least: String, most: String)) {
    self.title = title
    self.points = points
    self.ends = ends
  }

  /// How much of the way lies in each fifth between the least and the most.
  public var table: ChartTable {
    let span = valueSpan
    var shares = [0.0, 0, 0, 0, 0]
    for (a, b) in zip(points, points.dropFirst()) {
      shares[step(a.value, span)] += Spot(b.east - a.east, b.north - a.north).length
    }
    let whole = max(1e-9, shares.reduce(0, +))
    let names = ["thinnest, " + ends.least, "thin", "middle", "thick", "thickest, " + ends.most]
    return ChartTable(
      title, columns: ["Line", "Share of the way"],
      rows: points.count < 2
        ? [] : names.indices.map { [names[$0], Blocks.whole(shares[$0] / whole * 100) + " %"] })
  }

  /// The value over the way, a block each stretch, higher where it is higher.
  public func terminal(width: Int = 60) -> String {
    let columns = min(width, points.count)
    let means = (0..<columns).map { column -> Double? in
      let stretch = points[column * points.count / columns..<(column + 1) * points.count / columns]
      return stretch.reduce(0) { $0 + $1.value } / Double(stretch.count)
    }
    return Sparkline(title, values: means).terminal() + " " + ends.least + "–" + ends.most
  }

  public func svg(theme: Theme = .automatic) -> String {
    var paper = ChartPaper(
      Spot(640, 420), title: title, words: "Thin is " + ends.least + ", thick is " + ends.most + ".", theme: theme)
    let value = valueSpan
    var (east, north) = (Span(), Span())
    for p in points {
      east.add(p.east)
      north.add(p.north)
    }
    let scale = min(600 / max(1, east.size), 360 / max(1, north.size))
    func spot(_ p: Point) -> Spot {
      Spot(320 + (p.east - east.middle) * scale, 200 - (p.north - north.middle) * scale)
    }
    var start = 0
    while start + 1 < points.count {
      let level = step(points[start].value, value)
      var end = start + 1
      while end + 1 < points.count && step(points[end].value, value) == level { end += 1 }
      paper.line(points[start...end].map(spot), level < 2 ? "way calm" : "way warm", width: 3 + 2 * Double(level))
      start = end
    }
    paper.write(ends.least, at: Spot(20, 408))
    paper.write(ends.most, at: Spot(620, 408), .end)
    return paper.svg
  }

  private var valueSpan: Span {
    var span = Span()
    for p in points { span.add(p.value) }
    return span
  }

  /// One of five steps from the least to the most.
  private func step(_ value: Double, _ span: Span) -> Int {
    Int(Scale(range: span.least...max(span.least, span.most), from: 0, to: 4.99)(value))
  }
}

/// The least and the most of some numbers.
struct Span {
  var least = Double.infinity
  var most = -Double.infinity
  var size: Double { most - least }
  var middle: Double { (least + most) / 2 }

  mutating func add(_ value: Double) {
    least = min(least, value)
    most = max(most, value)
  }
}
