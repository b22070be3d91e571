public import CoachCore

/// A file of a run, or of another activity: one row a record, in the order of the file, nothing smoothed or sorted.
public struct RecordedRun: Equatable, Sendable {
  /// Rows.
  public private(set) var count = 0
  private var columns = [[Double]](repeating: [], count: RecordChannel.allCases.count)
  /// What apps on the device added, under their own names.
  public var developer: [DeveloperColumn] = []
  public var sessions: [RecordedSession] = []
  /// What the device was set to, for a file that ends before its session is written.
  public var sportSetting: Sport?
  public var laps: [RecordedLap] = []
  /// Of GPX and TCX files: where segments and tracks begin.
  public var stretches: [RecordedStretch] = []
  public var strengthSets: [RecordedSet] = []
  /// The workout that was followed, where it was one of ours.
  public var workout: FITWorkout.Identity?
  public var device = RecordedDevice()
  /// The timer's starts and stops.
  public var pauses: [TimerEvent] = []
  /// Local time less UTC, where the file tells.
  public var utcOffset: UTCOffset?
  /// What was wrong with the file; everything that could be read is here all the same.
  public var anomalies: [RunFileAnomaly] = []

  public init() {}

  /// One value a record, NaN where it has none; empty if no record has any.
  ///
  /// A column that is set must be as long as those that are there.
  public subscript(channel: RecordChannel) -> [Double] {
    get { columns[channel.index] }
    set {
      precondition(newValue.isEmpty || count == 0 || newValue.count == count, "one value a record")
      if !newValue.isEmpty { count = newValue.count }
      columns[channel.index] = newValue
    }
  }

  public func has(_ channel: RecordChannel) -> Bool { !self[channel].isEmpty }

  /// Steps of both legs a minute: 2 × (cadence + fraction), or 2 × the foot pod's; NaN where there is neither.
  public var stepsPerMinute: [Double] {
    let (fraction, pod) = (self[.fractionalCadence], self[.runCadence])
    var steps = has(.cadence) ? self[.cadence] : pod
    for row in steps.indices {
      if steps[row].isNaN, !pod.isEmpty { steps[row] = pod[row] }
      let part = fraction.isEmpty || fraction[row].isNaN ? 0 : fraction[row]
      steps[row] = 2 * (steps[row] + part)
    }
    return steps
  }

  /// No record has a position: a treadmill, a hall, or a device without satellites.
  public var hasPositions: Bool { has(.latitude) && has(.longitude) }

  /// Gives every channel its column, of `count` values or none.
  mutating func setColumns(count: Int, _ column: (RecordChannel) -> [Double]) {
    self.count = count
    columns = RecordChannel.allCases.map { column($0) }
  }

  /// Missing values are equal to each other.
  public static func == (a: RecordedRun, b: RecordedRun) -> Bool {
    guard a.count == b.count, a.sessions == b.sessions, a.pauses == b.pauses, a.utcOffset == b.utcOffset,
      a.anomalies == b.anomalies, a.developer == b.developer, a.laps == b.laps, a.stretches == b.stretches,
      a.device == b.device,
      a.strengthSets == b.strengthSets, a.workout == b.workout
    else { return false }
    for (left, right) in zip(a.columns, b.columns) where !sameValues(left, right) { return false }
    return true
  }
}

extension RecordedRun {
  /// The run in these bytes; the format comes from the content, never from a name.
  ///
  /// A damaged file gives what can be read of it, with anomalies; an error means that there is nothing.
  public init(bytes: [UInt8]) throws(RunFileError) {
    self = try bytes.withUnsafeBytes { RecordedRun.read($0) }.get()
  }

  /// The same for bytes that lie elsewhere: in a mapped file, or in the memory of a browser.
  public init(bytes: UnsafeRawBufferPointer) throws(RunFileError) { self = try RecordedRun.read(bytes).get() }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> Result<RecordedRun, RunFileError> {
    if bytes.isEmpty { return .failure(.empty) }
    let run: RecordedRun
    switch RunFileFormat(sniffing: bytes) {
    case .fit:
      var decoder = FITDecoder(bytes)
      run = decoder.decode()
    case .gpx, .tcx:
      switch readText(bytes) {
      case .success(let text): run = text
      case .failure(let error): return .failure(error)
      }
    case nil: return .failure(.unknownFormat)
    }
    if run.count == 0 && run.sessions.isEmpty { return .failure(.noActivity(run.anomalies.first)) }
    return .success(run)
  }
}

/// Equal where missing values are equal to each other.
func sameValues(_ a: [Double], _ b: [Double]) -> Bool {
  guard a.count == b.count else { return false }
  for (x, y) in zip(a, b) where x != y && !(x.isNaN && y.isNaN) { return false }
  return true
}
