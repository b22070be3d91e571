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
  static let count = 0...10_000
}
