internal import CoachCore

/// Reads the activities of TCX files, with laps as laps; courses and workouts are plans, not records.
///
/// A point counts once it is closed, so a file that was cut off ends with its last whole point.
struct TCXDecoder {
  private var scanner: XMLScanner
  private var run = RecordedRun()
  private var rows: RecordRows
  private var place = RecordedStretch(row: 0, activity: -1, lap: nil, track: -1)
  private var stretches = StretchBuilder()
  private var activity: TCXActivity?
  /// How deep the open activity, lap and point lie, 0 outside of one.
  private var (inActivity, inLap, inPoint) = (0, 0, 0)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    scanner = XMLScanner(text, names: TCXElement.names)
    rows = RecordRows(fileSize: text.count)
  }

  /// All that can be read; to be called once.
  mutating func decode() throws(RunFileError) -> RecordedRun {
    reading: while true {
      switch scanner.next() {
      case .start: start(TCXElement(scanner))
      case .end: end(TCXElement(scanner))
      case .finished: break reading
      }
    }
    endActivity()
    rows.finish(into: &run)
    stretches.finish(into: &run)
    if let offset = scanner.declaresEntities { throw .declaresEntities(at: offset) }
    if let anomaly = scanner.anomaly { run.anomalies.append(anomaly) }
    return run
  }

  @inline(__always)
  private mutating func start(_ element: TCXElement) {
    switch element {
    case .point: if inActivity > 0 { startPoint() }
    case .track: place.track += 1
    case .lap: if inActivity > 0 { startLap() }
    case .activity: startActivity()
    default: break
    }
  }

  @inline(__always)
  private mutating func startPoint() {
    // A point inside a point means that the end of the first was lost.
    if inPoint > 0 { keepPoint() }
    rows.begin()
    inPoint = scanner.depth
  }

  private mutating func startActivity() {
    endActivity()
    inActivity = scanner.depth
    place = RecordedStretch(row: 0, activity: place.activity + 1, lap: nil, track: -1)
    activity = TCXActivity(sport: scanner.withAttribute("Sport") { TextReading.sport($0) } ?? nil)
  }

  private mutating func startLap() {
    endLap()
    inLap = scanner.depth
    place.lap = place.lap.map { $0 + 1 } ?? 0
    activity?.startLap(at: scanner.withAttribute("StartTime") { ISOTime($0) } ?? nil)
  }

  private mutating func endLap() {
    guard inLap > 0 else { return }
    inLap = 0
    if let lap = activity?.endLap() { run.laps.append(lap) }
  }

  private mutating func endActivity() {
    endLap()
    inActivity = 0
    if let session = activity?.session { run.sessions.append(session) }
    activity = nil
  }

  @inline(__always)
  private mutating func end(_ element: TCXElement) {
    if inPoint > 0 {
      endInPoint(element)
    } else if element != .unknown, inActivity > 0 {
      endInActivity(element)
    }
  }

  @inline(__always)
  private mutating func endInPoint(_ element: TCXElement) {
    if let channel = element.innerChannel {
      rows.set(channel, scanner.withText { DecimalNumber.read($0) })
    } else if element == .point {
      if scanner.depth == inPoint { keepPoint() }
    } else if element == .value {
      if scanner.parent == TCXElement.heartRate.rawValue {
        rows.set(.heartRate, scanner.withText { DecimalNumber.read($0) })
      }
    } else if scanner.depth == inPoint + 1 {
      if let channel = element.channel { rows.set(channel, scanner.withText { DecimalNumber.read($0) }) }
      if element == .time, let time = scanner.withText({ ISOTime($0) }) { take(time) }
    }
  }

  private mutating func take(_ time: ISOTime) {
    rows.set(.time, time.seconds)
    activity?.lastTime = time.seconds
    if run.utcOffset == nil { run.utcOffset = time.offsetSeconds.map { UTCOffset(seconds: $0) } }
  }

  @inline(__always)
  private mutating func keepPoint() {
    stretches.take(place, time: rows.value(.time), at: rows.count)
    rows.keep()
    inPoint = 0
  }

  private mutating func endInActivity(_ element: TCXElement) {
    let isInLap = inLap > 0 && scanner.depth == inLap + 1
    switch element {
    case .activity: if scanner.depth == inActivity { endActivity() }
    case .lap: if scanner.depth == inLap { endLap() }
    case .totalTime: if isInLap { activity?.lap?.timer = scanner.withText { DecimalNumber.read($0) } }
    case .distance: if isInLap { activity?.lap?.distance = scanner.withText { DecimalNumber.read($0) } }
    case .id: if scanner.depth == inActivity + 1 { activity?.id = scanner.withText { ISOTime($0) } }
    case .name:
      if scanner.parent == TCXElement.creator.rawValue, run.device.name == nil {
        run.device.name = scanner.withText { TextReading.name($0) }
      }
    default: break
    }
  }
}
