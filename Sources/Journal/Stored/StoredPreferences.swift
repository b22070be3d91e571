import CoachCore

extension Swap: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(from: try fields.take("from"), to: try fields.take("to"), day: try fields.takeIfThere("day"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("from", from)
    fields.put("to", to)
    fields.put("day", day)
  }
}

extension Pin: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      day: try fields.take("day"), role: try fields.take("role"), exercise: try fields.takeIfThere("exercise"),
      long: try fields.take("long"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    fields.put("role", role)
    fields.put("exercise", exercise)
    fields.put("long", long)
  }
}

extension ModePeriod: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(try fields.take("mode"), from: try fields.take("from"), through: try fields.take("through"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("mode", mode)
    fields.put("from", from)
    fields.put("through", through)
  }
}
