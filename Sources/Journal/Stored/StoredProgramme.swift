import CoachCore

extension Programme: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    let levels: StoredTable<Role, Level> = try fields.takeIfThere("highestLevels") ?? StoredTable([:])
    self.init(
      author: ProgrammeAuthor(try fields.take("clinician"), on: try fields.take("written")),
      from: try fields.take("from"), through: try fields.takeIfThere("through"), locks: try fields.take("locks"),
      bans: try fields.take("bans"), highestLevels: levels.entries, only: try fields.takeIfThere("only") ?? false,
      note: try fields.takeIfThere("note") ?? "")
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("clinician", author.name)
    fields.put("written", author.day)
    fields.put("from", from)
    fields.put("through", through)
    fields.put("locks", locks)
    fields.put("bans", bans)
    fields.put("highestLevels", highestLevels.isEmpty ? nil : StoredTable(highestLevels))
    fields.put("only", only ? true : nil)
    fields.put("note", note.isEmpty ? nil : note)
  }
}

extension ProgrammeLock: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    let exercise: ExerciseID = try fields.take("exercise")
    let dose: Dose = try fields.take("dose")
    let level: Level? = try fields.takeIfThere("level")
    if let days: [Weekday] = try fields.takeIfThere("days") {
      self.init(exercise, dose, level: level, .on(days))
    } else {
      self.init(exercise, dose, level: level, .aWeek(try fields.take("timesAWeek", in: 1...7)))
    }
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("dose", dose)
    fields.put("level", level)
    switch times {
    case .aWeek(let count): fields.put("timesAWeek", count)
    case .on(let days): fields.put("days", days)
    }
  }
}

extension ProgrammeBan: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(try fields.take("exercise"), note: try fields.takeIfThere("note") ?? "")
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("note", note.isEmpty ? nil : note)
  }
}
