import CoachCore

extension BreakPolicy: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init()
    interval = try fields.take("interval", in: 1...1440)
    length = try fields.take("length", in: 1...1440)
    from = try fields.take("from", in: 0...86_400)
    until = try fields.take("until", in: 0...86_400)
    days = try fields.take("days")
    snoozes = try fields.take("snoozes", in: StoredLimits.count)
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("interval", interval)
    fields.put("length", length)
    fields.put("from", from)
    fields.put("until", until)
    fields.put("days", days)
    fields.put("snoozes", snoozes)
  }
}

extension BreakRecord: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("outcome"), moves: try fields.take("moves"),
      length: try fields.take("length", in: StoredLimits.duration))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("outcome", outcome)
    fields.put("moves", moves)
    fields.put("length", length)
  }
}
