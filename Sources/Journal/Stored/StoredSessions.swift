import CoachCore

extension Dose: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("sets", in: StoredLimits.count), try fields.take("reps", in: StoredLimits.count),
      hold: try fields.take("hold", in: 0...86_400), rest: try fields.take("rest", in: 0...86_400),
      note: try fields.takeIfThere("note") ?? "")
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("sets", sets)
    fields.put("reps", reps)
    fields.put("hold", hold)
    fields.put("rest", rest)
    fields.put("note", note.isEmpty ? nil : note)
  }
}

extension PrescribedExercise: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      try fields.take("exercise"), role: try fields.takeIfThere("role"), level: try fields.take("level"),
      dose: try fields.take("dose"), weaker: try fields.takeIfThere("weaker"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("role", role)
    fields.put("level", level)
    fields.put("dose", dose)
    fields.put("weaker", weaker)
  }
}

extension WeakerSide: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(try fields.take("side"), extraSet: try fields.take("extraSet"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("side", side)
    fields.put("extraSet", extraSet)
  }
}

extension SessionStart: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      day: try fields.take("day"), slot: try fields.take("slot"), exercises: try fields.take("exercises"),
      minimum: try fields.take("minimum"), deload: try fields.take("deload"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    fields.put("slot", slot)
    fields.put("exercises", exercises)
    fields.put("minimum", minimum)
    fields.put("deload", deload)
  }
}

extension SetRecord: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      exercise: try fields.take("exercise"), set: try fields.take("set", in: StoredLimits.count),
      side: try fields.takeIfThere("side"), done: try fields.take("done", in: StoredLimits.count),
      asked: try fields.take("asked", in: StoredLimits.count), hold: try fields.take("hold", in: 0...86_400))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("set", set)
    fields.put("side", side)
    fields.put("done", done)
    fields.put("asked", asked)
    fields.put("hold", hold)
  }
}

extension ExerciseRating: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      exercise: try fields.take("exercise"), repsInReserve: try fields.takeIfThere("repsInReserve", in: 0...5),
      form: try fields.takeIfThere("form"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("repsInReserve", repsInReserve)
    fields.put("form", form)
  }
}

extension SessionEnd: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      completed: try fields.take("completed"), active: try fields.take("active", in: StoredLimits.duration),
      effort: try fields.takeIfThere("effort"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("completed", completed)
    fields.put("active", active)
    fields.put("effort", effort)
  }
}

extension MissedSession: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(day: try fields.take("day"), reason: try fields.takeIfThere("reason"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("day", day)
    fields.put("reason", reason)
  }
}
