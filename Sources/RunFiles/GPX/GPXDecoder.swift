internal import CoachCore

/// Reads the tracks of GPX 1.0 and 1.1; routes and waypoints are plans, not records.
///
/// A point counts once it is closed, so a file that was cut off ends with its last whole point.
struct GPXDecoder {
  private var scanner: XMLScanner
  private var run = RecordedRun()
  private var rows: RecordRows
  private var place = RecordedStretch(row: 0, activity: -1, lap: nil, track: -1)
  private var stretches = StretchBuilder()
  /// How deep the open point lies, 0 outside of points.
  private var point = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    scanner = XMLScanner(text, names: GPXElement.names)
    rows = RecordRows(fileSize: text.count)
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
    rows.finish(into: &run)
    stretches.finish(into: &run)
    if let offset = scanner.declaresEntities { throw .declaresEntities(at: offset) }
    if let anomaly = scanner.anomaly { run.anomalies.append(anomaly) }
    return run
  }

  @inline(__always)
  private mutating func start(_ element: GPXElement) {
    switch element {
    case .point: startPoint()
    case .track:
      place.activity += 1
      place.track = -1
    case .segment: place.track += 1
    case .gpx: run.device.name = scanner.withAttribute("creator") { TextReading.name($0) } ?? nil
    default: break
    }
  }

  @inline(__always)
  private mutating func startPoint() {
    // A point inside a point means that the end of the first was lost.
    if point > 0 { keepPoint() }
    rows.begin()
    point = scanner.depth
    rows.set(.latitude, scanner.withAttribute("lat") { DecimalNumber.read($0) } ?? .nan)
    rows.set(.longitude, scanner.withAttribute("lon") { DecimalNumber.read($0) } ?? .nan)
  }

  @inline(__always)
  private mutating func end(_ element: GPXElement) {
    if point > 0 {
      endInPoint(element)
    } else if element == .type, scanner.parent == GPXElement.track.rawValue, run.sportSetting == nil {
      run.sportSetting = scanner.withText { TextReading.sport($0) }
    }
  }

  @inline(__always)
  private mutating func endInPoint(_ element: GPXElement) {
    if let channel = element.channel {
      rows.set(channel, scanner.withText { DecimalNumber.read($0) })
    } else if element == .point {
      if scanner.depth == point { keepPoint() }
    } else if scanner.depth == point + 1 {
      if element == .elevation { rows.set(.altitude, scanner.withText { DecimalNumber.read($0) }) }
      if element == .time, let time = scanner.withText({ ISOTime($0) }) { take(time) }
    }
  }

  private mutating func take(_ time: ISOTime) {
    rows.set(.time, time.seconds)
    if run.utcOffset == nil { run.utcOffset = time.offsetSeconds.map { UTCOffset(seconds: $0) } }
  }

  @inline(__always)
  private mutating func keepPoint() {
    stretches.take(place, time: rows.value(.time), at: rows.count)
    rows.keep()
    point = 0
  }
}
