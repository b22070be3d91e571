import CoachCore

extension PlannedRun: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      day: try fields.take("day"), time: try fields.takeIfThere("time", in: 0...86_400),
      kind: try fields.take("kind"), distance: try fields.takeIfThere("distance", in: StoredLimits.distance),
      duration: try fields.takeIfThere("duration", in: StoredLimits.duration))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    fields.put("time", time)
    fields.put("kind", kind)
    fields.put("distance", distance)
    fields.put("duration", duration)
  }
}

extension RunRecord: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      start: try fields.take("start"), sport: try fields.take("sport"),
      elapsed: try fields.take("elapsed", in: StoredLimits.duration),
      moving: try fields.take("moving", in: StoredLimits.duration),
      distance: try fields.take("distance", in: StoredLimits.distance),
      climb: try fields.takeIfThere("climb", in: StoredLimits.distance), file: try fields.takeIfThere("file"),
      batch: try fields.takeIfThere("batch"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("start", start)
    fields.put("sport", sport)
    fields.put("elapsed", elapsed)
    fields.put("moving", moving)
    fields.put("distance", distance)
    fields.put("climb", climb)
    fields.put("file", file)
    fields.put("batch", batch)
  }
}

extension RunFindings: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      version: try fields.take("analysis", in: 0...1_000_000),
      climb: try fields.takeIfThere("climb", in: StoredLimits.distance),
      descent: try fields.takeIfThere("descent", in: StoredLimits.distance),
      downhillDose: try fields.takeIfThere("downhillDose", in: StoredLimits.distance),
      leftCurves: try fields.takeIfThere("leftCurves", in: StoredLimits.distance),
      rightCurves: try fields.takeIfThere("rightCurves", in: StoredLimits.distance),
      turnBias: try fields.takeIfThere("turnBias", in: -1...1),
      indoor: try fields.take("indoor"))
    if let drift: [DriftFinding] = try fields.takeIfThere("drift") {
      // None is written as no field.
      guard !drift.isEmpty else { throw .wrong(field: "drift") }
      self.drift = drift
    }
    imbalance = try fields.takeIfThere("imbalance", in: -100...100)
    heartRateDrift = try fields.takeIfThere("heartRateDrift", in: StoredLimits.change)
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("analysis", version)
    fields.put("climb", climb)
    fields.put("descent", descent)
    fields.put("downhillDose", downhillDose)
    fields.put("leftCurves", leftCurves)
    fields.put("rightCurves", rightCurves)
    fields.put("turnBias", turnBias)
    fields.put("indoor", indoor)
    fields.put("drift", drift.isEmpty ? nil : drift)
    fields.put("imbalance", imbalance)
    fields.put("heartRateDrift", heartRateDrift)
  }
}

extension DriftFinding: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("metric"), change: try fields.take("change", in: StoredLimits.change),
      interval: try fields.takeIfThere("interval"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("metric", metric)
    fields.put("change", change)
    fields.put("interval", interval)
  }
}

extension Interval: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(low: try fields.take("low"), high: try fields.take("high"))
    guard low <= high else { throw .wrong(field: "high") }
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("low", low)
    fields.put("high", high)
  }
}

extension RunDescription: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      effort: try fields.takeIfThere("effort"), kind: try fields.takeIfThere("kind"),
      camber: try fields.takeIfThere("camber"),
      sport: try fields.takeIfThere("sport"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("effort", effort)
    fields.put("kind", kind)
    fields.put("camber", camber)
    fields.put("sport", sport)
  }
}

/// Wide enough for anything that happened, narrow enough that sums of them stay numbers.
enum StoredLimits {
  /// 0 to about 31 years.
  static let duration: ClosedRange<Seconds> = 0...1_000_000_000
  /// 0 to 10 000 km.
  static let distance: ClosedRange<Metres> = 0...10_000_000
  /// Per cent, either way; what was next to nothing may change by many times.
  static let change = -1_000_000.0...1_000_000
  static let count = 0...10_000
}
