import CoachCore
public import RunFiles

/// A decoded file with its own columns under their names in the FIT profile, and what was wrong with it.
///
/// Missing values are null, a column that is null everywhere is left out; times are seconds since 1970 in UTC.
public struct RunFileJSON: Encodable {
  private let format: String
  private let size: Int
  private let sport: String?
  private let startTime: Double?
  private let totalDistance, totalTimerTime: Double
  private let localOffset: Int32?
  private let records: Int
  private let sessions: [Session]
  private let present: [String: Int]
  private let columns: [String: [Double?]]
  private let developer: [Developer]
  private let warnings: [String]

  private enum CodingKeys: String, CodingKey {
    case format, size, sport, sessions, present, columns, warnings
    case startTime = "start_time"
    case totalDistance = "total_distance"
    case totalTimerTime = "total_timer_time"
    case localOffset = "local_offset_s"
    case records = "num_records"
    case developer = "developer_fields"
  }

  private struct Session: Encodable {
    let sport: String?
    let startTime: Double?
    let totalElapsedTime, totalTimerTime, totalDistance, totalAscent, totalDescent: Double?

    private enum CodingKeys: String, CodingKey {
      case sport
      case startTime = "start_time"
      case totalElapsedTime = "total_elapsed_time"
      case totalTimerTime = "total_timer_time"
      case totalDistance = "total_distance"
      case totalAscent = "total_ascent"
      case totalDescent = "total_descent"
    }

    init(_ session: RecordedSession) {
      sport = session.sport?.slug
      startTime = session.start.map { Double($0.unixMilliseconds) / 1000 }
      totalElapsedTime = session.elapsed?.value
      totalTimerTime = session.timer?.value
      totalDistance = session.distance?.value
      totalAscent = session.climb?.value
      totalDescent = session.descent?.value
    }
  }

  private struct Developer: Encodable {
    let developerDataIndex, fieldDefinitionNumber: UInt8
    let fieldName, units: String
    let nativeFieldNum: UInt8?
    let values: [Double?]

    private enum CodingKeys: String, CodingKey {
      case units, values
      case developerDataIndex = "developer_data_index"
      case fieldDefinitionNumber = "field_definition_number"
      case fieldName = "field_name"
      case nativeFieldNum = "native_field_num"
    }

    init(_ column: DeveloperColumn) {
      developerDataIndex = column.developerIndex
      fieldDefinitionNumber = column.fieldNumber
      (fieldName, units) = (column.name, column.units)
      nativeFieldNum = column.nativeField
      values = column.values.map { $0.isFinite ? $0 : nil }
    }
  }

  public init(_ run: RecordedRun, format: RunFileFormat, size: Int) {
    self.format = "\(format)"
    self.size = size
    let first = run.sessions.first
    sport = (first?.sport ?? run.sportSetting)?.slug
    startTime = first?.start.map { Double($0.unixMilliseconds) / 1000 } ?? run[.time].first { $0.isFinite }
    totalDistance = run.sessions.reduce(0) { $0 + ($1.distance?.value ?? 0) }
    totalTimerTime = run.sessions.reduce(0) { $0 + ($1.timer?.value ?? 0) }
    localOffset = run.utcOffset?.seconds
    records = run.count
    sessions = run.sessions.map(Session.init)
    let columns = RunFileJSON.columns(of: run, format)
    self.columns = columns
    present = columns.mapValues { $0.count { $0 != nil } }
    developer = run.developer.map(Developer.init)
    warnings = run.anomalies.map { "\($0)" }
  }

  private static func columns(of run: RecordedRun, _ format: RunFileFormat) -> [String: [Double?]] {
    var columns: [String: [Double?]] = [:]
    for channel in RecordChannel.allCases where run[channel].contains(where: { $0.isFinite }) {
      columns[name(of: channel)] = run[channel].map { $0.isFinite ? $0 : nil }
    }
    if format == .fit, let cadence = columns["cadence"] {
      let fraction = columns["fractional_cadence"]
      columns["cadence_total"] = cadence.indices.map { row in cadence[row].map { $0 + ((fraction?[row] ?? nil) ?? 0) } }
    }
    guard !run.stretches.isEmpty else { return columns }
    func places(_ key: String, _ value: (RecordedStretch) -> Int?) {
      var column = [Double?](repeating: nil, count: run.count)
      for (index, stretch) in run.stretches.enumerated() {
        let end = index + 1 < run.stretches.count ? run.stretches[index + 1].row : run.count
        for row in min(stretch.row, end)..<end { column[row] = value(stretch).map { Double($0) } }
      }
      columns[key] = column
    }
    places(format == .tcx ? "activity" : "track") { $0.activity }
    places(format == .tcx ? "track" : "segment") { $0.track }
    if format == .tcx { places("lap") { $0.lap } }
    return columns
  }

  private static func name(of channel: RecordChannel) -> String {
    switch channel {
    case .time: "timestamp"
    case .latitude: "latitude"
    case .longitude: "longitude"
    case .distance: "distance"
    case .speed: "speed"
    case .altitude: "altitude"
    case .heartRate: "heart_rate"
    case .cadence: "cadence"
    case .fractionalCadence: "fractional_cadence"
    case .power: "power"
    case .verticalOscillation: "vertical_oscillation"
    case .contactTime: "stance_time"
    case .contactTimeShare: "stance_time_percent"
    case .contactBalance: "stance_time_balance"
    case .stepLength: "step_length"
    case .verticalRatio: "vertical_ratio"
    case .temperature: "temperature"
    case .runCadence: "run_cadence"
    }
  }
}
