import CoachCore

extension Profile: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init()
    name = try fields.take("name")
    units = try fields.take("units")
    firstWeekday = try fields.take("firstWeekday")
    timeZone = try fields.take("timeZone")
    birthYear = try fields.takeIfThere("birthYear", in: 1800...2200)
    sex = try fields.takeIfThere("sex")
    minutes = try fields.take("minutes")
    maxSessions = try fields.take("maxSessions", in: 0...100)
    sessionPattern = try fields.takeIfThere("sessionPattern") ?? .spread
    blockMinutes = try fields.take("blockMinutes", in: 1...60)
    usualRuns = try fields.take("usualRuns")
    equipment = try fields.take("equipment")
    floorSpace = try fields.take("floorSpace")
    sittingHours = try fields.take("sittingHours", in: 0...24)
    anchor = try fields.take("anchor")
    consecutiveDays = try fields.take("consecutiveDays")
    routines = try fields.takeIfThere("routines") ?? routines
    guard minutes.count == 7, minutes.allSatisfy({ 0...1440 ~= $0 }) else { throw .wrong(field: "minutes") }
    guard usualRuns.count == 7 else { throw .wrong(field: "usualRuns") }
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("name", name)
    fields.put("units", units)
    fields.put("firstWeekday", firstWeekday)
    fields.put("timeZone", timeZone)
    fields.put("birthYear", birthYear)
    fields.put("sex", sex)
    fields.put("minutes", minutes)
    fields.put("maxSessions", maxSessions)
    fields.put("sessionPattern", sessionPattern == .spread ? nil : sessionPattern)
    fields.put("blockMinutes", blockMinutes)
    fields.put("usualRuns", usualRuns)
    fields.put("equipment", equipment)
    fields.put("floorSpace", floorSpace)
    fields.put("sittingHours", sittingHours)
    fields.put("anchor", anchor)
    fields.put("consecutiveDays", consecutiveDays)
    fields.put("routines", routines == Profile().routines ? nil : routines)
  }
}
