internal import CoachCore

/// Reads the tracks of GPX 1.0 and 1.1; routes and waypoints are plans, not records.
struct GPXDecoder {
  private var scanner: XMLScanner
  private var run = RecordedRun()
  private var points: TextPoints

  init(_ text: UnsafeBufferPointer<UInt8>) {
    scanner = XMLScanner(text, names: GPXElement.names)
    points = TextPoints(fileSize: text.count)
  }

  /// All that can be read; to be called once.
  mutating func decode() throws(RunFileError) -> RecordedRun {
    reading: while true {
      switch scanner.next() {
      case .start: start(GPXElement(scanner))
      case .end: end(GPXElement(scanner))
      case .finished: break reading
      }
    }
    try points.finish(into: &run, from: scanner)
    return run
  }

  @inline(__always)
  private mutating func start(_ element: GPXElement) {
    switch element {
    case .point: startPoint()
    case .track:
      points.place.activity += 1
      points.place.track = -1
    case .segment: points.place.track += 1
    case .gpx: run.device.name = scanner.withAttribute("creator") { TextReading.name($0) } ?? nil
    default: break
    }
  }

  @inline(__always)
  private mutating func startPoint() {
    points.open(at: scanner.depth)
    points.set(.latitude, scanner.number("lat"))
    points.set(.longitude, scanner.number("lon"))
  }

  @inline(__always)
  private mutating func end(_ element: GPXElement) {
    if points.openDepth > 0 {
      endInPoint(element)
    } else if element == .type, scanner.parent == GPXElement.track.rawValue, run.sportSetting == nil {
      run.sportSetting = scanner.withText { TextReading.sport($0) }
    }
  }

  @inline(__always)
  private mutating func endInPoint(_ element: GPXElement) {
    if let channel = element.channel {
      points.set(channel, scanner.number)
    } else if element == .point {
      if scanner.depth == points.openDepth { points.close() }
    } else if scanner.depth == points.openDepth + 1 {
      if element == .elevation { points.set(.altitude, scanner.number) }
      if element == .time, let time = scanner.time { points.set(time) }
    }
  }
}
