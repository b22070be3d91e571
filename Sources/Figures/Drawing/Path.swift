/// Outlines and strokes on a grid of whole numbers, written as the data of an SVG path.
struct Path: Hashable, Sendable {
  /// For each outline its kind and how many places follow, then the places.
  private var places: [SIMD2<Int16>] = []
  private(set) var box = Box()

  enum Kind: Int16 {
    /// Straight from place to place; open, or closed to a polygon.
    case line, polygon
    /// After the first place, two controls and a place for each cubic curve.
    case thread, loop, sheath
    /// Halves of the corners of a pebble.
    case pebble
  }

  var isEmpty: Bool { places.isEmpty }

  /// Makes room for an outline, and lets its places be filled in.
  private mutating func add(_ kind: Kind, _ count: Int, _ fill: (UnsafeMutablePointer<SIMD2<Int16>>) -> Void) {
    let start = places.count
    places.reserveCapacity(start + count + 1)
    places.append(SIMD2(kind.rawValue, Int16(count)))
    for _ in 0..<count { places.append(.zero) }
    places.withUnsafeMutableBufferPointer { all in
      if let first = all.baseAddress { fill(first + (start + 1)) }
    }
  }

  /// Halves away from zero, as `rounded()` does, without a call into the maths library.
  @inline(__always)
  private static func whole(_ p: Spot) -> SIMD2<Int16> {
    SIMD2(Int16(p.x < 0 ? p.x - 0.5 : p.x + 0.5), Int16(p.y < 0 ? p.y - 0.5 : p.y + 0.5))
  }

  /// A line through all points.
  mutating func line(_ points: [Spot]) { trace(points, .line) }

  /// A closed polygon.
  mutating func polygon(_ points: [Spot]) { trace(points, .polygon) }

  private mutating func trace(_ points: [Spot], _ kind: Kind) {
    guard !points.isEmpty else { return }
    add(kind, points.count) { place in
      for i in points.indices { place[i] = Path.whole(points[i]) }
    }
    for p in points { box.add(p) }
  }

  /// A polygon round a hull with its corners worn away: it touches every side in its middle (a quadratic B-spline).
  ///
  /// Corners are put on even numbers, so that the middles are whole and mirrored controls come out exactly.
  mutating func pebble(_ hull: Hull, grown: Double = 0) {
    let compass = hull.compass
    let (c, s) = (compass.step.x, compass.step.y)
    let count = compass.directions.count
    var reach = hull.reaches[0] + grown
    var box = box
    var (first, last) = (Spot.zero, Spot.zero)
    add(.pebble, count) { place in
      for i in 0..<count {
        let next = hull.reaches[i + 1 < count ? i + 1 : 0] + grown
        let d = compass.directions[i]
        let corner = d * reach + Spot(-d.y, d.x) * ((next - reach * c) / s)
        let half = Spot(Path.nearest(corner.x / 2), Path.nearest(corner.y / 2))
        place[i] = SIMD2(Int16(half.x), Int16(half.y))
        if i == 0 { first = half } else { box.add(last + half) }
        last = half
        reach = next
      }
    }
    box.add(last + first)
    self.box = box
  }

  /// To the nearest whole number, halves to even: at this size a double has no room for anything smaller.
  private static func nearest(_ v: Double) -> Double { (v + 0x1.8p52) - 0x1.8p52 }

  /// A smooth curve through all points (Catmull-Rom), closed.
  mutating func loop(_ p: [Spot]) {
    let n = p.count
    guard n > 2 else { return }
    let tension = 1.0 / 6
    add(.loop, 3 * n + 1) { place in
      var (before, a, b) = (p[n - 1], p[0], p[1])
      place[0] = Path.whole(a)
      for i in 0..<n {
        let after = p[i + 2 < n ? i + 2 : i + 2 - n]
        place[3 * i + 1] = Path.whole(a + (b - before) * tension)
        place[3 * i + 2] = Path.whole(b - (after - a) * tension)
        place[3 * i + 3] = Path.whole(b)
        (before, a, b) = (a, b, after)
      }
    }
    for p in p { box.add(p) }
  }

  /// A smooth curve through all points, open.
  mutating func thread(_ p: [Spot]) { thread(p, .thread) }

  /// A smooth curve through all points, closed by a straight line.
  mutating func sheath(_ p: [Spot]) { thread(p, .sheath) }

  private mutating func thread(_ p: [Spot], _ kind: Kind) {
    let n = p.count
    guard n > 1 else { return }
    add(kind, 3 * n - 2) { place in
      place[0] = Path.whole(p[0])
      for i in 0..<(n - 1) {
        let before = i > 0 ? p[i - 1] : p[i]
        let after = i + 2 < n ? p[i + 2] : p[i + 1]
        place[3 * i + 1] = Path.whole(p[i] + (p[i + 1] - before) / 6)
        place[3 * i + 2] = Path.whole(p[i + 1] - (after - p[i]) / 6)
        place[3 * i + 3] = Path.whole(p[i + 1])
      }
    }
    for p in p { box.add(p) }
  }
}

extension Path {
  /// The most bytes that `write` can need: two numbers a place, of six bytes each, and the letters.
  var mostBytes: Int { places.count * 14 }

  /// Writes it as data of an SVG path, relative after the first place.
  func write(_ pen: inout Pen) {
    eachOutline { kind, places in
      var at = Path.start(kind, places)
      pen.letter(0x4D)
      pen.number(at.x, first: true)
      pen.number(at.y)
      func step(_ place: SIMD2<Int32>, first: Bool) {
        let way = place &- at
        pen.number(way.x, first: first)
        pen.number(way.y)
      }
      switch kind {
      case .line, .polygon:
        if places.count > 1 { pen.letter(0x6C) }
        for i in 1..<max(1, places.count) {
          step(places[i].wide, first: i == 1)
          at = places[i].wide
        }
      case .thread, .loop, .sheath:
        pen.letter(0x63)
        for i in stride(from: 1, to: places.count, by: 3) {
          step(places[i].wide, first: i == 1)
          step(places[i + 1].wide, first: false)
          step(places[i + 2].wide, first: false)
          at = places[i + 2].wide
        }
      case .pebble:
        // The first bow has its control; the next ones have theirs as its mirror image.
        pen.letter(0x71)
        step(places[0].wide &* 2, first: true)
        for i in places.indices {
          let middle = places[i].wide &+ places[i + 1 < places.count ? i + 1 : 0].wide
          if i == 1 { pen.letter(0x74) }
          step(middle, first: i == 1)
          at = middle
        }
      }
      if kind != .line && kind != .thread { pen.letter(0x7A) }
    }
  }

  /// Its outlines as polygons, curves in four steps.
  var outlines: [[Spot]] {
    var all: [[Spot]] = []
    eachOutline { kind, places in
      var outline = [Spot(Path.start(kind, places))]
      func curve(_ controls: [Spot]) {
        let at = outline[outline.count - 1]
        for step in 1...4 {
          var points = [at] + controls
          while points.count > 1 {
            points = zip(points, points.dropFirst()).map { $0.mixed(with: $1, Double(step) / 4) }
          }
          outline.append(points[0])
        }
      }
      switch kind {
      case .line, .polygon: outline += places.dropFirst().map { Spot($0.wide) }
      case .thread, .loop, .sheath:
        for i in stride(from: 1, to: places.count, by: 3) { curve(places[i..<(i + 3)].map { Spot($0.wide) }) }
      case .pebble:
        for i in places.indices {
          let corner = places[i].wide
          curve([Spot(corner &* 2), Spot(corner &+ places[(i + 1) % places.count].wide)])
        }
      }
      all.append(outline)
    }
    return all
  }

  /// Where an outline starts.
  private static func start(_ kind: Kind, _ places: UnsafeBufferPointer<SIMD2<Int16>>) -> SIMD2<Int32> {
    kind == .pebble ? places[places.count - 1].wide &+ places[0].wide : places[0].wide
  }

  private func eachOutline(_ visit: (Kind, UnsafeBufferPointer<SIMD2<Int16>>) -> Void) {
    places.withUnsafeBufferPointer { all in
      var i = 0
      while i < all.count {
        guard let kind = Kind(rawValue: all[i].x) else { return }
        let end = i + 1 + Int(all[i].y)
        visit(kind, UnsafeBufferPointer(rebasing: all[(i + 1)..<end]))
        i = end
      }
    }
  }
}

extension SIMD2<Int16> {
  fileprivate var wide: SIMD2<Int32> { SIMD2<Int32>(truncatingIfNeeded: self) }
}

/// Writes ASCII into memory that is known to be large enough.
struct Pen {
  private let start: UnsafeMutablePointer<UInt8>
  private var at: UnsafeMutablePointer<UInt8>

  init(_ start: UnsafeMutablePointer<UInt8>) { (self.start, at) = (start, start) }

  var count: Int { at - start }

  mutating func letter(_ byte: UInt8) {
    at.pointee = byte
    at += 1
  }

  /// A number after a minus or, unless it comes first, a space.
  mutating func number(_ value: Int32, first: Bool = false) {
    if value < 0 { letter(0x2D) } else if !first { letter(0x20) }
    let size = value.magnitude
    if size >= 100 {
      if size >= 1000 { digits(size / 1000) }
      letter(0x30 + UInt8(truncatingIfNeeded: size / 100 % 10))
    }
    if size >= 10 { letter(0x30 + UInt8(truncatingIfNeeded: size / 10 % 10)) }
    letter(0x30 + UInt8(truncatingIfNeeded: size % 10))
  }

  private mutating func digits(_ value: UInt32) {
    if value >= 10 { digits(value / 10) }
    letter(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }
}

/// The rectangle that holds what was drawn.
struct Box: Hashable, Sendable {
  var least = Spot(repeating: .infinity)
  var most = Spot(repeating: -.infinity)

  mutating func add(_ p: Spot) {
    if p.x < least.x { least.x = p.x }
    if p.y < least.y { least.y = p.y }
    if p.x > most.x { most.x = p.x }
    if p.y > most.y { most.y = p.y }
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
