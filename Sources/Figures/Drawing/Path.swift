/// The data of an SVG path, whole numbers only, relative after the first place.
struct Path: Sendable {
  private(set) var bytes: [UInt8] = []
  private var x = 0
  private var y = 0
  private var last: UInt8 = 0
  private(set) var box = Box()

  init() { bytes.reserveCapacity(400) }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func move(to p: Spot) {
    command(0x4D)
    x = whole(p.x)
    y = whole(p.y)
    number(x, first: true)
    number(y, first: false)
    box.add(p)
  }

  mutating func line(to p: Spot) {
    let first = command(0x6C)
    step(p, first: first)
    (x, y) = (whole(p.x), whole(p.y))
    box.add(p)
  }

  mutating func curve(_ a: Spot, _ b: Spot, to p: Spot) {
    let first = command(0x63)
    step(a, first: first)
    step(b, first: false)
    step(p, first: false)
    (x, y) = (whole(p.x), whole(p.y))
    box.add(p)
  }

  /// The first bow has its control; the next ones have theirs as its mirror image.
  private mutating func bow(_ control: Spot?, to p: Spot) {
    let first = command(control == nil ? 0x74 : 0x71)
    if let control { step(control, first: first) }
    step(p, first: first && control == nil)
    (x, y) = (whole(p.x), whole(p.y))
    box.add(p)
  }

  mutating func close() {
    bytes.append(0x7A)
    last = 0
  }

  /// A closed polygon.
  mutating func polygon(_ points: [Spot]) {
    guard let first = points.first else { return }
    move(to: first)
    for p in points.dropFirst() { line(to: p) }
    close()
  }

  /// A polygon with its corners worn away: it touches every side in its middle (a quadratic B-spline).
  ///
  /// Corners are put on even numbers, so that the middles are whole and mirrored controls come out exactly.
  mutating func pebble(_ corners: [Spot]) {
    guard corners.count > 2 else { return }
    let p = corners.map { ($0 / 2).rounded(.toNearestOrEven) * 2 }
    move(to: p[p.count - 1].mixed(with: p[0], 0.5))
    for i in p.indices { bow(i == 0 ? p[0] : nil, to: p[i].mixed(with: p[(i + 1) % p.count], 0.5)) }
    close()
  }

  /// A smooth curve through all points (Catmull-Rom), closed.
  mutating func loop(_ p: [Spot], tension: Double = 1 / 6) {
    let n = p.count
    guard n > 2 else { return }
    move(to: p[0])
    for i in 0..<n {
      let (before, a, b, after) = (p[(i + n - 1) % n], p[i], p[(i + 1) % n], p[(i + 2) % n])
      curve(a + (b - before) * tension, b - (after - a) * tension, to: b)
    }
    close()
  }

  /// A smooth curve through all points, open.
  mutating func thread(_ p: [Spot]) {
    guard p.count > 1 else { return }
    move(to: p[0])
    for i in 0..<(p.count - 1) {
      let before = i > 0 ? p[i - 1] : p[i]
      let after = i + 2 < p.count ? p[i + 2] : p[i + 1]
      curve(p[i] + (p[i + 1] - before) / 6, p[i + 1] - (after - p[i]) / 6, to: p[i + 1])
    }
  }

  /// A smooth curve through all points, closed by a straight line.
  mutating func sheath(_ p: [Spot]) {
    thread(p)
    close()
  }

  private func whole(_ v: Double) -> Int { Int(v.rounded()) }

  @discardableResult
  private mutating func command(_ letter: UInt8) -> Bool {
    if letter == last { return false }
    bytes.append(letter)
    last = letter
    return true
  }

  private mutating func step(_ p: Spot, first: Bool) {
    number(whole(p.x) - x, first: first)
    number(whole(p.y) - y, first: false)
  }

  private mutating func number(_ value: Int, first: Bool) {
    if value < 0 { bytes.append(0x2D) } else if !first { bytes.append(0x20) }
    var rest = value.magnitude
    if rest < 10 {
      bytes.append(0x30 + UInt8(rest))
      return
    }
    let start = bytes.count
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}

/// The rectangle that holds what was drawn.
struct Box: Hashable, Sendable {
  var least = Spot(repeating: .infinity)
  var most = Spot(repeating: -.infinity)

  mutating func add(_ p: Spot) {
    least = pointwiseMin(least, p)
    most = pointwiseMax(most, p)
  }

  mutating func add(_ box: Box) {
    least = pointwiseMin(least, box.least)
    most = pointwiseMax(most, box.most)
  }

  var size: Spot { most - least }

  func grown(by margin: Double) -> Box {
    var box = self
    box.least -= Spot(repeating: margin)
    box.most += Spot(repeating: margin)
    return box
  }
}
