internal import CoachCore

/// Reads the activities of TCX files, with laps as laps; courses and workouts are plans, not records.
struct TCXDecoder {
  private var scanner: XMLScanner
  private var run = RecordedRun()
  private var points: TextPoints
  private var activity: TCXActivity?
  /// How deep the open activity and lap lie, 0 outside of one.
  private var (inActivity, inLap) = (0, 0)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    scanner = XMLScanner(text, names: TCXElement.names)
    points = TextPoints(fileSize: text.count)
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
    try points.finish(into: &run, from: scanner)
    return run
  }

  @inline(__always)
  private mutating func start(_ element: TCXElement) {
    switch element {
    case .point: if inActivity > 0 { points.open(at: scanner.depth) }
    case .track: points.place.track += 1
    case .lap: if inActivity > 0 { startLap() }
    case .activity: startActivity()
    default: break
    }
  }

  private mutating func startActivity() {
    endActivity()
    inActivity = scanner.depth
    points.place = RecordedStretch(row: 0, activity: points.place.activity + 1, lap: nil, track: -1)
    activity = TCXActivity(sport: scanner.withAttribute("Sport") { TextReading.sport($0) } ?? nil)
  }

  private mutating func startLap() {
    endLap()
    inLap = scanner.depth
    points.place.lap = points.place.lap.map { $0 + 1 } ?? 0
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
    if points.openDepth > 0 {
      endInPoint(element)
    } else if element != .unknown, inActivity > 0 {
      endInActivity(element)
    }
  }

  @inline(__always)
  private mutating func endInPoint(_ element: TCXElement) {
    if let channel = element.innerChannel {
      points.set(channel, scanner.number)
    } else if element == .point {
      if scanner.depth == points.openDepth { points.close() }
    } else if element == .value {
      if scanner.parent == TCXElement.heartRate.rawValue { points.set(.heartRate, scanner.number) }
    } else if scanner.depth == points.openDepth + 1 {
      if let channel = element.channel { points.set(channel, scanner.number) }
      if element == .time, let time = scanner.time { take(time) }
    }
  }

  private mutating func take(_ time: ISOTime) {
    points.set(time)
    activity?.lastTime = time.seconds
  }

  private mutating func endInActivity(_ element: TCXElement) {
    let isInLap = inLap > 0 && scanner.depth == inLap + 1
    switch element {
    case .activity: if scanner.depth == inActivity { endActivity() }
    case .lap: if scanner.depth == inLap { endLap() }
    case .totalTime: if isInLap { activity?.lap?.timer = scanner.number }
    case .distance: if isInLap { activity?.lap?.distance = scanner.number }
    case .id: if scanner.depth == inActivity + 1 { activity?.id = scanner.time }
    case .name:
      if scanner.parent == TCXElement.creator.rawValue, run.device.name == nil {
        run.device.name = scanner.withText { TextReading.name($0) }
      }
    default: break
    }
  }
}
