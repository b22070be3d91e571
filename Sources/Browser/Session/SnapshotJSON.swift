import CoachCore

extension PlayerSnapshot {
  /// What a description does not say already: tags, what was asked and what is left out are its own.
  func write(_ writer: inout JSONWriter) {
    writer.put("exercises", each: exercises) { $1.write(&$0) }
    writer.put("index", index)
    writer.put("spentSeconds", spent.value)
    writer.put("extraSeconds", extra.value)
    writer.put("activeSeconds", active.value)
    writer.put("running", isRunning)
    writer.put("started", hasStarted)
    writer.put("endedEarly", endedEarly)
    writer.put("warned", warned)
    writer.put("lastTick", lastTick.map { Double($0.unixMilliseconds) })
    writer.put("asksAbout", asksAbout?.slug)
    writer.put("stopped", texts: ExerciseID.allCases.filter { stopped.contains($0) }.map { $0.slug })
    writer.put("sets", each: records) { $1.write(&$0) }
    writer.put("ratings", each: ratings) { $1.write(&$0) }
    if let lastSkip { writer.put("lastSkip") { lastSkip.write(&$0) } }
  }

  mutating func read(_ fields: Fields) throws(BrowserFault) {
    exercises = try fields.list("exercises") { value throws(BrowserFault) in try PrescribedExercise(value) }
    index = try fields.needed("index", try fields.whole("index", in: 0...1_000_000))
    spent = try fields.seconds("spentSeconds") ?? .zero
    extra = try fields.seconds("extraSeconds", atMost: 1e9) ?? .zero
    active = try fields.seconds("activeSeconds", atMost: 1e9) ?? .zero
    isRunning = try fields.flag("running") ?? false
    hasStarted = try fields.flag("started") ?? false
    endedEarly = try fields.flag("endedEarly") ?? false
    warned = try fields.flag("warned") ?? false
    lastTick = try fields.instant("lastTick")
    asksAbout = try fields.slug("asksAbout")
    stopped = try fields.slugs("stopped")
    records = try fields.list("sets") { value throws(BrowserFault) in try SetRecord(value) }
    ratings = try fields.list("ratings") { value throws(BrowserFault) in try ExerciseRating(value) }
    lastSkip = try fields.fields("lastSkip").map { fields throws(BrowserFault) in try SessionPlayer.Skip(fields) }
  }
}

extension SessionPlayer.Skip {
  fileprivate init(_ fields: Fields) throws(BrowserFault) {
    self.init(
      index: try fields.needed("index", try fields.whole("index", in: 0...1_000_000)),
      spent: try fields.seconds("spentSeconds") ?? .zero,
      extra: try fields.seconds("extraSeconds", atMost: 1e9) ?? .zero,
      at: try fields.needed("at", try fields.instant("at")),
      record: try fields.value("record").map { value throws(BrowserFault) in try SetRecord(value) },
      asksAbout: try fields.slug("asksAbout"))
  }

  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("index", index)
    writer.put("spentSeconds", spent.value)
    writer.put("extraSeconds", extra.value)
    writer.put("at", Double(at.unixMilliseconds))
    if let record { writer.put("record") { record.write(&$0) } }
    writer.put("asksAbout", asksAbout?.slug)
  }
}
