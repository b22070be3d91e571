import CoachCore

extension TestResult: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    let kind: TestKind = try fields.take("test")
    let side: Side? = try fields.takeIfThere("side")
    let value: Double = try fields.take("value")
    let stop: TestStop = try fields.take("stop")
    guard let result = TestResult(kind, side: side, value: value, stop: stop, day: try fields.take("day")) else {
      throw .wrong(field: kind.hasSides == (side != nil) ? "value" : "side")
    }
    self = result
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("test", kind)
    fields.put("side", side)
    fields.put("value", value)
    fields.put("stop", stop)
    fields.put("day", day)
  }
}

/// Either `left`, `right` and `width` of a mirror, or the `tilt` of a phone.
extension HipCheck: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    let day: CalendarDay = try fields.take("day")
    if let degrees: [Double] = try fields.takeIfThere("tilt") {
      guard let readings = TiltReadings(degrees) else { throw .wrong(field: "tilt") }
      self.init(day: day, .tilt(readings))
    } else {
      self.init(
        day: day,
        .mirror(left: try fields.take("left"), right: try fields.take("right"), width: try fields.take("width")))
    }
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    switch method {
    case .mirror(let left, let right, let width):
      fields.put("left", left)
      fields.put("right", right)
      fields.put("width", width)
    case .tilt(let readings): fields.put("tilt", readings.degrees)
    }
  }
}

/// Three heights in an array.
extension HipMarks: Stored {
  init(_ json: JSON) throws(RecordFault) {
    let marks = try [Millimetres](json)
    guard marks.count == 3, marks.allSatisfy({ abs($0.value) <= 10_000 }) else { throw .wrong(field: "") }
    self.init(marks[0], marks[1], marks[2])
  }

  var json: JSON { [first, second, third].json }
}

extension ActivityScore: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    guard let score = ActivityScore(try fields.take("name"), try fields.take("score")) else {
      throw .wrong(field: "score")
    }
    self = score
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("name", name)
    fields.put("score", score)
  }
}

/// The day, and one field for the questionnaire that was answered.
extension Outcome: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(day: try fields.take("day"), try Answer(&fields))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    switch answer {
    case .activities(let scores): fields.put("activities", scores.all)
    case .change(let change): fields.put("change", change.value)
    case .rolandMorris(let total): fields.put("rolandMorris", total.value)
    case .oswestry(let percent): fields.put("oswestry", percent.value)
    }
  }
}

extension Outcome.Answer {
  fileprivate init(_ fields: inout FieldReader) throws(RecordFault) {
    if let scores: [ActivityScore] = try fields.takeIfThere("activities") {
      guard let scores = ActivityScores(scores) else { throw .wrong(field: "activities") }
      self = .activities(scores)
    } else if let value: Int = try fields.takeIfThere("change") {
      guard let change = GlobalChange(value) else { throw .wrong(field: "change") }
      self = .change(change)
    } else if let value: Int = try fields.takeIfThere("rolandMorris") {
      guard let total = RolandMorrisTotal(value) else { throw .wrong(field: "rolandMorris") }
      self = .rolandMorris(total)
    } else {
      guard let percent = OswestryPercent(try fields.take("oswestry")) else { throw .wrong(field: "oswestry") }
      self = .oswestry(percent)
    }
  }
}
