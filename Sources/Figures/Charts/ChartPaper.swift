/// Draws the parts that charts are made of, in the colours of the page.
struct ChartPaper {
  private(set) var text = Text(reserving: 6000)
  let size: Spot

  init(_ size: Spot, title: String, words: String, theme: Theme) {
    self.size = size
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 "
    text.add(size.x)
    text += " "
    text.add(size.y)
    text += "\"><title>"
    text.add(escaping: title)
    text += "</title><desc>"
    text.add(escaping: words)
    text += "</desc>" + theme.chartStyle
  }

  var svg: String {
    var whole = text
    whole += "</svg>"
    return whole.string
  }

  enum Anchor { case start, middle, end }

  mutating func write(_ words: String, at p: Spot, _ anchor: Anchor = .start, _ tone: String = "quiet") {
    text += "<text class=\"" + tone + "\" x=\""
    text.add(p.x)
    text += "\" y=\""
    text.add(p.y)
    text += "\" text-anchor=\""
    switch anchor {
    case .start: text += "start"
    case .middle: text += "middle"
    case .end: text += "end"
    }
    text += "\">"
    text.add(escaping: words)
    text += "</text>"
  }

  mutating func box(_ from: Spot, _ to: Spot, _ tone: String, round: Double = 0) {
    text += "<rect class=\"" + tone + "\" x=\""
    text.add(min(from.x, to.x))
    text += "\" y=\""
    text.add(min(from.y, to.y))
    text += "\" width=\""
    text.add(abs(to.x - from.x))
    text += "\" height=\""
    text.add(abs(to.y - from.y))
    if round > 0 {
      text += "\" rx=\""
      text.add(round)
    }
    text += "\"/>"
  }

  mutating func line(_ points: [Spot], _ tone: String, closed: Bool = false, width: Double? = nil) {
    guard let first = points.first else { return }
    text += "<path class=\"" + tone
    if let width {
      text += "\" stroke-width=\""
      text.add(width)
    }
    text += "\" d=\"M"
    add(first)
    for p in points.dropFirst() {
      text += "L"
      add(p)
    }
    if closed { text += "z" }
    text += "\"/>"
  }

  mutating func dot(_ p: Spot, _ radius: Double, _ tone: String) {
    text += "<circle class=\"" + tone + "\" cx=\""
    text.add(p.x)
    text += "\" cy=\""
    text.add(p.y)
    text += "\" r=\""
    text.add(radius)
    text += "\"/>"
  }

  private mutating func add(_ p: Spot) {
    text.add(p.x)
    text += " "
    text.add(p.y)
  }
}

/// Places values of a range along a stretch of the paper.
struct Scale {
  let range: ClosedRange<Double>
  let from: Double
  let to: Double

  func callAsFunction(_ value: Double) -> Double {
    let span = range.upperBound - range.lowerBound
    guard span > 0 else { return (from + to) / 2 }
    return from + (to - from) * (min(range.upperBound, max(range.lowerBound, value)) - range.lowerBound) / span
  }
}

/// Eighths of a block, from empty to full, for charts in a terminal.
enum Blocks {
  static let eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A value of a range as one block; nil is a gap.
  static func block(_ value: Double?, in range: ClosedRange<Double>) -> String {
    guard let value else { return "·" }
    return eighths[1 + Int((Scale(range: range, from: 0, to: 7)(value)).rounded())]
  }

  /// A number without decimals.
  static func whole(_ value: Double) -> String {
    var text = Text(reserving: 8)
    text.add(value.rounded())
    return text.string
  }

  static func bar(_ share: Double, width: Int) -> String {
    var text = ""
    for _ in 0..<Int((max(0, min(1, share)) * Double(width)).rounded()) { text += "█" }
    return text
  }

  /// Words filled up with spaces to a width; counts characters.
  static func padded(_ words: String, to width: Int) -> String {
    var text = words
    var count = words.unicodeScalars.count
    while count < width {
      text += " "
      count += 1
    }
    return text
  }
}
