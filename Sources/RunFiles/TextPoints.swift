internal import CoachCore

/// The points of a GPX or TCX file while they are read: rows of values, and the stretches that they belong to.
///
/// A point counts once it is closed, so a file that was cut off ends with its last whole point.
struct TextPoints {
  /// Where the points that come belong.
  var place = RecordedStretch(row: 0, activity: -1, lap: nil, track: -1)
  /// How deep the open point lies, 0 outside of points.
  private(set) var openDepth = 0
  private var rows: RecordRows
  private var stretches = StretchBuilder()
  private var utcOffset: UTCOffset?

  init(fileSize: Int) { rows = RecordRows(fileSize: fileSize) }

  mutating func open(at depth: Int) {
    // A point inside a point means that the end of the first was lost.
    if openDepth > 0 { close() }
    rows.begin()
    openDepth = depth
  }

  /// A value of the open point, of which the first counts; one that is no number counts as none.
  @inline(__always)
  mutating func set(_ channel: RecordChannel, _ value: Double) { rows.set(channel, value) }

  /// The time of the open point; the first zone that a file tells counts for all of it.
  mutating func set(_ time: ISOTime) {
    rows.set(.time, time.seconds)
    if utcOffset == nil { utcOffset = time.offsetSeconds.map { UTCOffset(seconds: $0) } }
  }

  @inline(__always)
  mutating func close() {
    stretches.take(place, time: rows.value(.time), at: rows.count)
    rows.keep()
    openDepth = 0
  }

  /// Moves everything to `run`, with what `scanner` found wrong; it must be called once, whatever happens.
  mutating func finish(into run: inout RecordedRun, from scanner: borrowing XMLScanner) throws(RunFileError) {
    rows.finish(into: &run)
    stretches.finish(into: &run)
    run.utcOffset = utcOffset
    if let offset = scanner.declaresEntities { throw .declaresEntities(at: offset) }
    if let anomaly = scanner.anomaly { run.anomalies.append(anomaly) }
  }
}
