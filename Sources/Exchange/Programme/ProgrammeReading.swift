import CoachCore

/// Reads a programme field by field, and goes on after a mistake so that all of them are told at once.
struct ProgrammeReading {
  let today: CalendarDay
  private(set) var mistakes: [ProgrammeMistake] = []

  init(today: CalendarDay) { self.today = today }

  mutating func programme(_ json: PlacedJSON) -> Programme? {
    guard case .object(let fields) = json.value else {
      say(.wrongType(.object), json)
      return nil
    }
    var file = Fields(fields, at: "", line: json.line)
    guard isOurs(&file) else { return nil }
    _ = file.take("$schema")
    let name = text(&file, "clinician", most: ProgrammeFile.longestName, isNeeded: true)
    let written = day(&file, "date", isNeeded: true)
    let from = day(&file, "from") ?? written
    let through = day(&file, "until")
    let locks = list(&file, "exercises") { $0.lock(&$1, at: $2) }
    let bans = list(&file, "leaveOut") { $0.ban(&$1, at: $2) }
    let levels = list(&file, "highestLevels") { $0.highest(&$1, at: $2) }
    let only = flag(&file, "onlyThese") ?? false
    let note = text(&file, "note", most: ProgrammeFile.longestNote) ?? ""
    refuseOthers(file, known: ProgrammeFile.fields)
    if let written, let from { judge(written, from, through) }
    contradictions(locks, bans, levels, only: only)
    guard let name, let written else { return nil }
    return Programme(
      author: ProgrammeAuthor(name, on: written), from: from, through: through, locks: locks.map(\.value),
      bans: bans.map(\.value),
      highestLevels: Dictionary(levels.map { ($0.value.0, $0.value.1) }, uniquingKeysWith: min), only: only, note: note)
  }

  /// One item of a list, with where it stood.
  struct Placed<Value> {
    let value: Value
    let place: String
    let line: Int
  }

  /// The fields of an object that are still to be read.
  struct Fields {
    fileprivate var left: [(name: String, value: PlacedJSON)]
    let place: String
    let line: Int

    fileprivate init(_ fields: [(name: String, value: PlacedJSON)], at place: String, line: Int) {
      left = fields
      self.place = place
      self.line = line
    }

    mutating func take(_ name: String) -> PlacedJSON? {
      guard let index = left.firstIndex(where: { $0.name == name }) else { return nil }
      return left.remove(at: index).value
    }

    func inside(_ name: String) -> String { place.isEmpty ? name : place + "." + name }
  }

  private mutating func say(_ fault: ProgrammeMistake.Fault, _ json: PlacedJSON, at place: String = "") {
    mistakes.append(ProgrammeMistake(fault, at: place, line: json.line))
  }

  private mutating func say(_ fault: ProgrammeMistake.Fault, at place: String, line: Int) {
    mistakes.append(ProgrammeMistake(fault, at: place, line: line))
  }

  private mutating func isOurs(_ file: inout Fields) -> Bool {
    guard let format = file.take("format"), case .string(ProgrammeFile.format) = format.value else {
      mistakes.append(ProgrammeMistake(.otherFormat))
      return false
    }
    guard let version = file.take("version") else {
      say(.missing, at: "version", line: file.line)
      return false
    }
    guard case .number(let number) = version.value else {
      say(.wrongType(.number), version, at: "version")
      return false
    }
    if number != Double(ProgrammeFile.version) {
      let written = Int(exactly: number).map { String($0) } ?? String(number)
      say(.otherVersion(written), version, at: "version")
      return false
    }
    return true
  }

  // Values.

  private mutating func text(_ fields: inout Fields, _ name: String, most: Int, isNeeded: Bool = false) -> String? {
    let place = fields.inside(name)
    guard let json = fields.take(name) else {
      if isNeeded { say(.missing, at: place, line: fields.line) }
      return nil
    }
    guard case .string(let text) = json.value else {
      say(.wrongType(.text), json, at: place)
      return nil
    }
    let words = text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
      .joined(separator: " ")
    if isNeeded, words.isEmpty { say(.emptyText, json, at: place) }
    if words.count > most { say(.tooLong(most: most), json, at: place) }
    return words
  }

  private mutating func whole(
    _ fields: inout Fields, _ name: String, in range: ClosedRange<Int>, isNeeded: Bool = false
  ) -> Int? {
    let place = fields.inside(name)
    guard let json = fields.take(name) else {
      if isNeeded { say(.missing, at: place, line: fields.line) }
      return nil
    }
    guard case .number(let number) = json.value else {
      say(.wrongType(.number), json, at: place)
      return nil
    }
    guard let whole = Int(exactly: number) else {
      say(number > Double(range.upperBound) ? .outOfRange(range) : .notWhole, json, at: place)
      return nil
    }
    guard range.contains(whole) else {
      say(.outOfRange(range), json, at: place)
      return nil
    }
    return whole
  }

  private mutating func flag(_ fields: inout Fields, _ name: String) -> Bool? {
    guard let json = fields.take(name) else { return nil }
    if case .bool(let value) = json.value { return value }
    say(.wrongType(.yesOrNo), json, at: fields.inside(name))
    return nil
  }

  private mutating func day(_ fields: inout Fields, _ name: String, isNeeded: Bool = false) -> CalendarDay? {
    guard let json = fields.take(name) else {
      if isNeeded { say(.missing, at: fields.inside(name), line: fields.line) }
      return nil
    }
    guard case .string(let text) = json.value else {
      say(.wrongType(.text), json, at: fields.inside(name))
      return nil
    }
    if let day = CalendarDay(iso: text) { return day }
    say(.noDate(String(text.prefix(40))), json, at: fields.inside(name))
    return nil
  }

  private mutating func exercise(_ fields: inout Fields) -> ExerciseID? {
    guard let word = text(&fields, "exercise", most: 100, isNeeded: true), !word.isEmpty else { return nil }
    if let id = ExerciseID(slug: word) { return id }
    say(.unknownExercise(String(word.prefix(60))), at: fields.inside("exercise"), line: fields.line)
    return nil
  }

  private mutating func word<Word: Slugged>(_ fields: inout Fields, _ name: String, of words: [Word]) -> Word? {
    let (place, line) = (fields.inside(name), fields.left.first { $0.name == name }?.value.line ?? fields.line)
    guard let text = text(&fields, name, most: 100) else { return nil }
    if let word = words.first(where: { $0.slug == text }) { return word }
    say(.unknownWord(String(text.prefix(60)), known: words.map(\.slug)), at: place, line: line)
    return nil
  }

  private mutating func list<Item>(
    _ fields: inout Fields, _ name: String, _ read: (inout ProgrammeReading, inout Fields, String) -> Item?
  ) -> [Placed<Item>] {
    guard let json = fields.take(name) else { return [] }
    guard case .array(let items) = json.value else {
      say(.wrongType(.list), json, at: name)
      return []
    }
    if items.count > ProgrammeFile.mostItems { say(.tooMany(most: ProgrammeFile.mostItems), json, at: name) }
    var found: [Placed<Item>] = []
    for (index, item) in items.prefix(ProgrammeFile.mostItems).enumerated() {
      let place = "\(name)[\(index + 1)]"
      guard case .object(let inner) = item.value else {
        say(.wrongType(.object), item, at: place)
        continue
      }
      var itsFields = Fields(inner, at: place, line: item.line)
      if let value = read(&self, &itsFields, place) {
        found.append(Placed(value: value, place: place, line: item.line))
      }
    }
    return found
  }

  private mutating func refuseOthers(_ fields: Fields, known: [String]) {
    for (name, json) in fields.left {
      say(.unknownField(known: known), json, at: fields.inside(String(name.prefix(40))))
    }
  }

  // Items.

  private mutating func lock(_ fields: inout Fields, at place: String) -> ProgrammeLock? {
    let before = mistakes.count
    let id = exercise(&fields)
    let sets = whole(&fields, "sets", in: ProgrammeFile.sets, isNeeded: true)
    let reps = whole(&fields, "reps", in: ProgrammeFile.reps)
    let hold = whole(&fields, "holdSeconds", in: ProgrammeFile.hold)
    let rest = whole(&fields, "restSeconds", in: ProgrammeFile.rest)
    let level = word(&fields, "level", of: Level.allCases)
    let note = text(&fields, "note", most: ProgrammeFile.longestNote) ?? ""
    let times = times(&fields)
    if reps == nil, hold == nil, mistakes.count == before { say(.noDose, at: place, line: fields.line) }
    refuseOthers(fields, known: ProgrammeFile.lockFields)
    guard mistakes.count == before, let id, let sets, let times else { return nil }
    let usual = Exercise.with(id).dose.beginner
    let dose = Dose(
      sets, reps ?? 1, hold: hold.map { Seconds(Double($0)) } ?? usual.hold,
      rest: rest.map { Seconds(Double($0)) } ?? usual.rest, note: note)
    return ProgrammeLock(id, dose, level: level, times)
  }

  private mutating func times(_ fields: inout Fields) -> ProgrammeLock.Times? {
    let count = whole(&fields, "timesAWeek", in: ProgrammeFile.timesAWeek)
    guard let json = fields.take("days") else {
      if count == nil, !mistakes.contains(where: { $0.place == fields.inside("timesAWeek") }) {
        say(.noTimes, at: fields.place, line: fields.line)
      }
      return count.map { .aWeek($0) }
    }
    let place = fields.inside("days")
    guard case .array(let items) = json.value, !items.isEmpty else {
      say(.wrongType(.list), json, at: place)
      return nil
    }
    if count != nil { say(.timesAndDays, json, at: fields.place) }
    var days: [Weekday] = []
    for item in items.prefix(8) {
      guard case .string(let name) = item.value, let index = ProgrammeFile.weekdays.firstIndex(of: name),
        !days.contains(Weekday.allCases[index])
      else {
        let word = if case .string(let name) = item.value { String(name.prefix(40)) } else { "" }
        say(.unknownWord(word, known: ProgrammeFile.weekdays), item, at: place)
        return nil
      }
      days.append(Weekday.allCases[index])
    }
    return .on(days.sorted { $0.rawValue < $1.rawValue })
  }

  private mutating func ban(_ fields: inout Fields, at place: String) -> ProgrammeBan? {
    let id = exercise(&fields)
    let note = text(&fields, "note", most: ProgrammeFile.longestNote) ?? ""
    refuseOthers(fields, known: ProgrammeFile.banFields)
    return id.map { ProgrammeBan($0, note: note) }
  }

  private mutating func highest(_ fields: inout Fields, at place: String) -> (Role, Level)? {
    for name in ProgrammeFile.levelFields where !fields.left.contains(where: { $0.name == name }) {
      say(.missing, at: fields.inside(name), line: fields.line)
    }
    let role = word(&fields, "part", of: Role.planned)
    let level = word(&fields, "level", of: Level.allCases)
    refuseOthers(fields, known: ProgrammeFile.levelFields)
    guard let role, let level else { return nil }
    return (role, level)
  }

  // What does not go together.

  private mutating func judge(_ written: CalendarDay, _ from: CalendarDay, _ through: CalendarDay?) {
    // A day ahead for the clocks of other time zones.
    if written > today + 1 { mistakes.append(ProgrammeMistake(.future(written), at: "date")) }
    if written < today - ProgrammeFile.oldest { mistakes.append(ProgrammeMistake(.tooOld(written), at: "date")) }
    if from > today + ProgrammeFile.farthest { mistakes.append(ProgrammeMistake(.tooFarAhead(from), at: "from")) }
    guard let through else { return }
    if through < from {
      mistakes.append(ProgrammeMistake(.endsBeforeItBegins, at: "until"))
    } else if through < today {
      mistakes.append(ProgrammeMistake(.over(through), at: "until"))
    }
  }

  private mutating func contradictions(
    _ locks: [Placed<ProgrammeLock>], _ bans: [Placed<ProgrammeBan>], _ levels: [Placed<(Role, Level)>], only: Bool
  ) {
    for (index, lock) in locks.enumerated() {
      let id = lock.value.exercise
      if locks[..<index].contains(where: { $0.value.exercise == id }) {
        say(.exerciseTwice(id), at: lock.place, line: lock.line)
      }
      if bans.contains(where: { $0.value.exercise == id }) { say(.setAndLeftOut(id), at: lock.place, line: lock.line) }
      let needs = Exercise.with(id).minLevel
      if let limit = levels.first(where: { $0.value.0 == lock.value.role })?.value.1, needs > limit {
        say(.aboveLevel(id, needs: needs), at: lock.place, line: lock.line)
      }
    }
    for (index, ban) in bans.enumerated()
    where bans[..<index].contains(where: { $0.value.exercise == ban.value.exercise }) {
      say(.exerciseTwice(ban.value.exercise), at: ban.place, line: ban.line)
    }
    for (index, level) in levels.enumerated()
    where levels[..<index].contains(where: { $0.value.0 == level.value.0 }) {
      say(.fieldTwice, at: level.place, line: level.line)
    }
    let isEmpty = locks.isEmpty && (only || (bans.isEmpty && levels.isEmpty))
    if isEmpty, mistakes.isEmpty { mistakes.append(ProgrammeMistake(.setsNothing)) }
  }
}
