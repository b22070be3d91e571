import CoachCore

extension ScreeningAnswers: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    let version: Int = try fields.take("questions", in: 1...1_000_000)
    let answers: StoredTable<ScreeningItem, Answer> = try fields.take("answers")
    let worsened: StoredTable<ScreeningItem, Answer> = try fields.take("worsened")
    self.init(
      version: version, answers: answers.entries, worsened: worsened.entries,
      age: try fields.takeIfThere("age", in: 0...150), sex: try fields.takeIfThere("sex"),
      painNow: try fields.takeIfThere("painNow"), painWorst: try fields.takeIfThere("painWorst"),
      weeksPregnant: try fields.takeIfThere("weeksPregnant", in: 0...100),
      weeksSinceBirth: try fields.takeIfThere("weeksSinceBirth", in: 0...10_000))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("questions", version)
    fields.put("answers", StoredTable(answers))
    fields.put("worsened", StoredTable(worsened))
    fields.put("age", age)
    fields.put("sex", sex)
    fields.put("painNow", painNow)
    fields.put("painWorst", painWorst)
    fields.put("weeksPregnant", weeksPregnant)
    fields.put("weeksSinceBirth", weeksSinceBirth)
  }
}

extension Attestation: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      assessed: try fields.take("assessed"), clinician: try fields.take("clinician"),
      strength: try fields.take("strength"), running: try fields.take("running"))
    let newOrWorse: StoredTable<ScreeningQuestion, Answer> = try fields.take("newOrWorse")
    self.newOrWorse = newOrWorse.entries
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("assessed", assessed)
    fields.put("clinician", clinician)
    fields.put("strength", strength)
    fields.put("running", running)
    fields.put("newOrWorse", StoredTable(newOrWorse))
  }
}

extension SiteReport: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(
      site: try fields.take("site"), side: try fields.takeIfThere("side"), score: try fields.takeIfThere("score"),
      movementHurts: try fields.take("movementHurts"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("site", site)
    fields.put("side", side)
    fields.put("score", score)
    fields.put("movementHurts", movementHurts)
  }
}

extension LegSymptomReport: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(try fields.take("exercise"), try fields.take("change"))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("exercise", exercise)
    fields.put("change", change)
  }
}

extension DiaryEntry: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init(try fields.take("prompt"), rise: try fields.take("rise", in: -10...10))
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("prompt", prompt)
    fields.put("rise", rise)
  }
}
