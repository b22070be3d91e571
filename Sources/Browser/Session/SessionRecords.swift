import CoachCore

extension PrescribedExercise {
  init(_ value: JSONValue) throws(BrowserFault) {
    let fields = try Fields(value, "exercises")
    let first = try fields.side("firstSide")
    let extra = try fields.flag("extraSet") ?? false
    self.init(
      try fields.needed("exercise", try fields.slug("exercise")), role: try fields.slug("role"),
      level: try fields.needed("level", try fields.slug("level")),
      dose: Dose(
        try fields.needed("sets", try fields.whole("sets", in: 1...50)),
        try fields.needed("repetitions", try fields.whole("repetitions", in: 1...500)),
        hold: try fields.needed("holdSeconds", try fields.seconds("holdSeconds")),
        rest: try fields.needed("restSeconds", try fields.seconds("restSeconds")), note: try fields.text("note") ?? ""),
      weaker: first.map { WeakerSide($0, extraSet: extra) })
  }

  func write(_ writer: inout JSONWriter) {
    writer.put("exercise", exercise.slug)
    writer.put("role", role?.slug)
    writer.put("level", level.slug)
    writer.put("sets", dose.sets)
    writer.put("repetitions", dose.reps)
    writer.put("holdSeconds", dose.hold.value)
    writer.put("restSeconds", dose.rest.value)
    writer.put("note", dose.note.isEmpty ? nil : dose.note)
    writer.put("firstSide", weaker?.side.slug)
    writer.put("extraSet", weaker?.extraSet)
  }
}

extension SetRecord {
  init(_ value: JSONValue) throws(BrowserFault) {
    let fields = try Fields(value, "sets")
    self.init(
      exercise: try fields.needed("exercise", try fields.slug("exercise")),
      set: try fields.needed("set", try fields.whole("set", in: 0...10_000)), side: try fields.side("side"),
      done: try fields.needed("done", try fields.whole("done", in: 0...10_000)),
      asked: try fields.needed("asked", try fields.whole("asked", in: 0...10_000)),
      hold: try fields.needed("holdSeconds", try fields.seconds("holdSeconds")))
  }

  func write(_ writer: inout JSONWriter) {
    writer.put("exercise", exercise.slug)
    writer.put("set", set)
    writer.put("side", side?.slug)
    writer.put("done", done)
    writer.put("asked", asked)
    writer.put("holdSeconds", hold.value)
  }
}

extension ExerciseRating {
  init(_ value: JSONValue) throws(BrowserFault) {
    try self.init(try Fields(value, "ratings"))
  }

  init(_ fields: Fields) throws(BrowserFault) {
    self.init(
      exercise: try fields.needed("exercise", try fields.slug("exercise")),
      repsInReserve: try fields.whole("repsInReserve", in: 0...5), form: try fields.slug("form"))
  }

  func write(_ writer: inout JSONWriter) {
    writer.put("exercise", exercise.slug)
    writer.put("repsInReserve", repsInReserve)
    writer.put("form", form?.slug)
  }
}
