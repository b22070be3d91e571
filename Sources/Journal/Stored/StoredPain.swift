import CoachCore

extension PainEntry: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("timing"), try fields.take("score"), site: try fields.take("site"),
      side: try fields.takeIfThere("side"), sharp: try fields.take("sharp"), gaveWay: try fields.take("gaveWay"),
      activity: try fields.takeIfThere("activity"), exercise: try fields.takeIfThere("exercise"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("timing", timing)
    fields.put("score", score)
    fields.put("site", site)
    fields.put("side", side)
    fields.put("sharp", sharp)
    fields.put("gaveWay", gaveWay)
    fields.put("activity", activity)
    fields.put("exercise", exercise)
  }
}

extension MorningCheckIn: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("score"), nightPain: try fields.take("nightPain"),
      rested: try fields.takeIfThere("rested", in: 1...5))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("score", score)
    fields.put("nightPain", nightPain)
    fields.put("rested", rested)
  }
}
