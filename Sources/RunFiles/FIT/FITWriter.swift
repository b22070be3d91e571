internal import CoachCore

/// Writes a run as a FIT activity file: for demonstration runners, for tests, and for what is done without a watch.
///
/// Values are rounded to the steps that FIT has; developer columns and anomalies are left out.
public enum FITWriter {
  public static func file(_ run: RecordedRun) -> [UInt8] {
    var bytes = FITBytes()
    writeFile(run, to: &bytes)
    writeRecords(run, to: &bytes)
    for lap in run.laps { writeLap(lap, to: &bytes) }
    for set in run.strengthSets { writeSet(set, to: &bytes) }
    if let workout = run.workout { writeWorkout(workout, to: &bytes) }
    for session in run.sessions { writeSession(session, to: &bytes) }
    writeActivity(run, to: &bytes)
    return bytes.file()
  }

  private typealias Field = FITBytes.Field

  /// Seconds of FIT's own count.
  private static func raw(_ instant: Instant?) -> Int64? {
    instant.map { $0.unixMilliseconds / 1000 - Int64(FITTime.epoch) }
  }

  /// An activity (type 4); 255 is the number for manufacturers in development.
  private static func writeFile(_ run: RecordedRun, to bytes: inout FITBytes) {
    bytes.writeOnce(
      message: 0,
      [
        Field(0, .enumeration, 4), Field(1, .uint16, Int64(run.device.manufacturer ?? 255)),
        Field(2, .uint16, run.device.product.map { Int64($0) }),
        Field(3, .uint32z, run.device.serialNumber.map { Int64($0) }),
        Field(4, .uint32, raw(run.device.created ?? run.sessions.first?.start)),
      ])
  }

  /// The records in their order, each pause before the first record that is not earlier.
  private static func writeRecords(_ run: RecordedRun, to bytes: inout FITBytes) {
    let channels = FITRecordField.written.filter { run.has($0.field.channel) }
    let columns = channels.map { run[$0.field.channel] }
    bytes.define(0, message: 20, channels.map { Field($0.field.number, $0.type, nil) })
    bytes.define(1, message: 21, pauseFields(nil))
    let times = run[.time]
    var pauses = run.pauses[...]
    for row in 0..<run.count {
      while let pause = pauses.first, !times.isEmpty,
        Double(pause.time.unixMilliseconds) <= times[row] * 1000
      {
        bytes.write(1, pauseFields(pauses.removeFirst()))
      }
      bytes.write(
        0,
        channels.indices.map { index in
          let field = channels[index].field
          let raw = (columns[index][row] + field.minus) * field.per / field.times
          return Field(field.number, channels[index].type, raw, times: 1)
        })
    }
    for pause in pauses { bytes.write(1, pauseFields(pause)) }
  }

  /// Event 0 is the timer; it starts (0) or stops for all (4).
  private static func pauseFields(_ pause: TimerEvent?) -> [Field] {
    [
      Field(253, .uint32, raw(pause?.time)), Field(0, .enumeration, 0),
      Field(1, .enumeration, pause?.starts == true ? 0 : 4),
    ]
  }

  private static func writeLap(_ lap: RecordedLap, to bytes: inout FITBytes) {
    bytes.writeOnce(
      message: 19,
      [
        Field(253, .uint32, raw(lap.start.map { $0 + (lap.elapsed ?? .zero) })), Field(2, .uint32, raw(lap.start)),
        Field(0, .enumeration, 9), Field(1, .enumeration, 1), Field(7, .uint32, lap.elapsed?.value, times: 1000),
        Field(8, .uint32, lap.timer?.value, times: 1000), Field(9, .uint32, lap.distance?.value, times: 100),
      ])
  }

  private static func writeSession(_ session: RecordedSession, to bytes: inout FITBytes) {
    let (sport, subSport) = FITSport.numbers(session.sport, indoor: session.indoor)
    bytes.writeOnce(
      message: 18,
      [
        Field(253, .uint32, raw(session.start.map { $0 + (session.elapsed ?? .zero) })),
        Field(2, .uint32, raw(session.start)), Field(0, .enumeration, 8), Field(1, .enumeration, 1),
        Field(5, .enumeration, session.sport == nil ? nil : Int64(sport)),
        Field(6, .enumeration, Int64(subSport)), Field(7, .uint32, session.elapsed?.value, times: 1000),
        Field(8, .uint32, session.timer?.value, times: 1000), Field(9, .uint32, session.distance?.value, times: 100),
        Field(22, .uint16, session.climb?.value, times: 1), Field(23, .uint16, session.descent?.value, times: 1),
      ] + (session.effort.map { [Field(193, .uint8, $0, times: 10)] } ?? []))
  }

  /// The time of a set is its field 254, as nowhere else.
  private static func writeSet(_ set: RecordedSet, to bytes: inout FITBytes) {
    bytes.writeOnce(
      message: 225,
      [
        Field(254, .uint32, raw(set.start.map { $0 + (set.duration ?? .zero) })),
        Field(0, .uint32, set.duration?.value, times: 1000),
        Field(3, .uint16, set.repetitions.map { Int64($0) }), Field(4, .uint16, set.kilograms, times: 16),
        Field(5, .uint8, set.isWork ? 1 : 0), Field(6, .uint32, raw(set.start)),
        Field(7, .uint16, set.category.map { Int64($0) }), Field(8, .uint16, set.subcategory.map { Int64($0) }),
        Field(11, .uint16, set.workoutStep.map { Int64($0) }),
      ])
  }

  private static func writeWorkout(_ workout: FITWorkout.Identity, to bytes: inout FITBytes) {
    bytes.writeOnce(
      message: 72,
      [
        Field(253, .uint32, workout.rawCreated), Field(0, .enumeration, 5),
        Field(1, .uint16, FITWorkout.Identity.manufacturer), Field(2, .uint16, FITWorkout.Identity.product),
        Field(3, .uint32z, Int64(workout.serial)), Field(4, .uint32, workout.rawCreated),
      ])
  }

  /// The activity closes the file, and is where local time is told.
  private static func writeActivity(_ run: RecordedRun, to bytes: inout FITBytes) {
    let last = run.sessions.last
    guard let end = raw(last?.start.map { $0 + (last?.elapsed ?? .zero) }) else { return }
    bytes.writeOnce(
      message: 34,
      [
        Field(253, .uint32, end), Field(1, .uint16, Int64(run.sessions.count)), Field(2, .enumeration, 0),
        Field(5, .uint32, run.utcOffset.map { end + Int64($0.seconds) }),
      ])
  }
}

extension FITRecordField {
  /// The fields that are written, each with its type: the wide ones for speed and altitude.
  static var written: [(field: FITRecordField, type: FITBaseType)] {
    all.compactMap { field in
      switch field.number {
      case 6, 2: nil
      case 253, 5, 73, 78: (field, .uint32)
      case 0, 1: (field, .sint32)
      case 3, 4, 53: (field, .uint8)
      case 13: (field, .sint8)
      default: (field, .uint16)
      }
    }
  }
}
