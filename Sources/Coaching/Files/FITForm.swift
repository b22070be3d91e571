import CoachCore
import Journal
import RunFiles

/// What a FIT file says around its records, and how it is built.
struct FITForm {
  let fields: [JSONField]

  init(_ survey: FITSurvey, _ run: RecordedRun, size: Int) {
    var (distance, timer) = (RoundedSum(), RoundedSum())
    for session in survey.sessions {
      if let part = session.distance { distance.add(part) }
      if let part = session.timer { timer.add(part) }
    }
    let first = survey.sessions.first
    let counts = survey.counts.map { (FITNames.message($0.key) ?? "\($0.key)", $0.value) }
    fields = [
      JSONField("check_integrity", .bool(FITForm.isWhole(survey))), JSONField("scan", FITForm.scan(survey, size)),
      JSONField("file_id", FITForm.json(survey.file)),
      JSONField("sessions", .array(survey.sessions.map(FITForm.json))),
      JSONField("sport", FITForm.name(first?.sport ?? survey.sport, FITNames.sport)),
      JSONField("sub_sport", FITForm.name(first?.subSport, FITNames.subSport)), JSONField("start_time", first?.start),
      JSONField("total_distance", distance.value), JSONField("total_timer_time", timer.value),
      JSONField("message_counts", .object(counts.sorted { $0.0 < $1.0 }.map { JSONField($0.0, $0.1) })),
      JSONField("local_offset_s", survey.localOffset),
    ]
  }

  /// What comes after the columns: the developer columns, and what is odd about the times.
  static func rest(_ run: RecordedRun, _ columns: RunFileColumns) -> [JSONField] {
    [
      JSONField("developer_fields", .array(run.developer.map(json))),
      JSONField("anomalies", anomalies(columns["timestamp"], records: run.count)),
    ]
  }

  /// The first part's length and checksums agree; a file may be chained from several.
  private static func isWhole(_ survey: FITSurvey) -> Bool {
    guard let first = survey.parts.first else { return false }
    return [.fits, .none].contains(first.headerChecksum) && first.checksumFits == true
  }

  private static func name<Number: BinaryInteger>(_ number: Number?, _ names: (Number) -> String?) -> JSON {
    guard let number else { return .null }
    return names(number).map(JSON.string) ?? .number(Double(number))
  }

  private static func scan(_ survey: FITSurvey, _ size: Int) -> JSON {
    let (parts, tally) = (survey.parts, survey.tally)
    return .object([
      JSONField("size", size), JSONField("files", parts.count),
      JSONField("header_sizes", .array(parts.map { .number(Double($0.headerSize)) })),
      JSONField("header_ok", .array(parts.map { .string(word($0.headerChecksum)) })),
      JSONField("size_ok", .array(parts.map { .bool($0.isWhole) })),
      JSONField("crc_ok", .array(parts.map { $0.checksumFits.map(JSON.bool) ?? .null })),
      JSONField("messages", tally.messages), JSONField("definitions", tally.definitions),
      JSONField("records", tally.records), JSONField("compressed_ts", tally.compressedTimes),
      JSONField("big_endian_defs", tally.bigEndian), JSONField("dev_field_defs", tally.developerFields),
      JSONField("dev_only", tally.developerOnly), JSONField("trailing", survey.trailing),
      JSONField("stop", survey.stop.map(word)), JSONField("odd_size_fields", tally.oddSizes),
      JSONField("redefs", tally.redefinitions),
      JSONField("data_sizes", .array(parts.map { .number(Double($0.dataSize)) })),
    ])
  }

  private static func word(_ checksum: FITSurvey.HeaderChecksum) -> String {
    switch checksum {
    case .none: "none"
    case .zero: "zero"
    case .fits: "ok"
    case .wrong: "bad"
    }
  }

  private static func word(_ stop: FITSurvey.Stop) -> String {
    switch stop {
    case .noHeader: "no FIT header"
    case .trailingBytes: "trailing bytes after FIT file"
    case .undefinedMessage(let at): "message without a definition at byte \(at)"
    case .messagePastEnd(let at): "message runs past the end at byte \(at)"
    case .definitionPastEnd(let at): "ran past the end at byte \(at)"
    case .shorter(let bytes, let promised): "file shorter than header says (\(bytes) < \(promised))"
    }
  }

  private static func json(_ file: FITSurvey.FileID?) -> JSON {
    guard let file else { return .object([]) }
    var fields: [JSONField] = []
    if let type = file.type { fields.append(JSONField("type", name(type, FITNames.fileType))) }
    if let maker = file.manufacturer { fields.append(JSONField("manufacturer", name(maker, FITNames.manufacturer))) }
    if let product = file.product {
      fields.append(JSONField("product", Int(product)))
      if file.manufacturer.map(FITNames.isGarmin) == true {
        fields.append(JSONField("garmin_product", name(product, FITNames.garminProduct)))
      }
    }
    if let created = file.created { fields.append(JSONField("time_created", Int(created))) }
    return .object(fields)
  }

  private static func json(_ session: FITSurvey.Session) -> JSON {
    .object([
      JSONField("sport", name(session.sport, FITNames.sport)),
      JSONField("sub_sport", name(session.subSport, FITNames.subSport)),
      JSONField("start_time", session.start), JSONField("timestamp", session.time),
      JSONField("total_elapsed_time", session.elapsed), JSONField("total_timer_time", session.timer),
      JSONField("total_distance", session.distance), JSONField("total_ascent", session.ascent),
      JSONField("total_descent", session.descent), JSONField("num_laps", session.laps.map { Double($0) }),
    ])
  }

  private static func json(_ column: DeveloperColumn) -> JSON {
    let count = column.values.count { $0.isFinite }
    var fields = [
      JSONField("developer_data_index", Int(column.developerIndex)),
      JSONField("field_definition_number", Int(column.fieldNumber)),
      JSONField("fit_base_type_id", Int(column.baseType)),
      JSONField("field_name", column.name.isEmpty ? nil : column.name),
      JSONField("units", column.units.isEmpty ? nil : column.units),
      JSONField("native_mesg_num", column.nativeMessage.map { Double($0) }),
      JSONField("native_field_num", column.nativeField.map { Double($0) }),
      JSONField("scale", column.scale.map { Double($0) }), JSONField("offset", column.offset.map { Double($0) }),
      JSONField("count", count),
    ]
    if count > 0 { fields.append(JSONField("values", .array(column.values.map { $0.isFinite ? .number($0) : .null }))) }
    return .object(fields)
  }

  /// Times that go back, stand still, leap by more than ten seconds, are missing, or count from the device's start.
  private static func anomalies(_ times: [Double], records: Int) -> JSON {
    let known = times.filter { $0.isFinite }
    let steps = zip(known, known.dropFirst()).map { $1 - $0 }
    return .object([
      JSONField("ts_backwards", steps.count { $0 < 0 }), JSONField("ts_duplicate", steps.count { $0 == 0 }),
      JSONField("ts_gap_over_10s", steps.count { $0 > 10 }), JSONField("ts_missing", records - known.count),
      JSONField("ts_system_time", known.count { $0 < FITSurvey.leastDate }),
    ])
  }
}
