import CoachCore
import Foundation
import Journal
import Testing

/// One row of a table in docs/journal.md.
private struct Row: Hashable {
  var field: String
  var optional: Bool
}

/// The tables of docs/journal.md, under `kind version`.
private func documented() throws -> [String: Set<Row>] {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/journal.md")
  var tables: [String: Set<Row>] = [:]
  var heading = ""
  for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
    if line.hasPrefix("### ") {
      heading = String(line.dropFirst(4).replacing("`", with: ""))
    } else if line.hasPrefix("| `"), !heading.isEmpty {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let row = Row(field: cells[0].replacing("`", with: ""), optional: cells[1] == "optional")
      #expect(tables[heading, default: []].insert(row).inserted, "\(heading) \(row.field) twice")
    }
  }
  return tables
}

/// The paths of all values in a payload; a table of answers and a whole other event count as one value.
private func paths(_ json: JSON, _ path: String = "") -> Set<String> {
  switch json {
  case .object(let fields) where !["answers", "worsened", "newOrWorse", "by", "highestLevels"].contains(path):
    fields.reduce(into: []) { $0.formUnion(paths($1.value, path.isEmpty ? $1.name : "\(path).\($1.name)")) }
  case .array(let values):
    values.reduce(into: []) { $0.formUnion(paths($1, path + "[]")) }
  default: [path]
  }
}

/// The fields of one payload, and, for what may be left out, whether it is.
private func rows(of payloads: [JSON]) -> Set<Row> {
  let all = payloads.map { paths($0) }
  let union = all.reduce(into: Set()) { $0.formUnion($1) }
  return Set(union.map { field in Row(field: field, optional: isOptional(field, in: payloads)) })
}

/// Somewhere an object that could hold the field does not.
private func isOptional(_ field: String, in values: [JSON]) -> Bool {
  let names = field.split(separator: ".", maxSplits: 1).map(String.init)
  var next: [JSON] = []
  for case .object(let fields) in values {
    let name = names[0].replacing("[]", with: "")
    guard let value = fields.first(where: { $0.name == name })?.value else { return true }
    if case .array(let elements) = value { next += elements } else { next.append(value) }
  }
  return names.count > 1 && isOptional(names[1], in: next)
}

@Suite struct DocumentTests {
  @Test(arguments: EventKind.allCases)
  func `the description of the journal names every field of each kind, and whether it may be missing`(
    kind: EventKind
  ) throws {
    var payloads: [JSON] = []
    for event in samples where EventKind.kinds(in: event.body)[0] == kind {
      guard case .object(let fields) = try JSON(EventRecord(event).json) else { continue }
      payloads += fields.filter { $0.name == "data" }.map(\.value)
    }
    #expect(try documented()["\(kind.slug) \(kind.version)"] == rows(of: payloads))
  }

  @Test func `the description of the journal names no kind that does not exist`() throws {
    #expect(try documented().count == EventKind.allCases.count)
  }

  @Test func `nothing that a payload holds is left out of its stored form`() throws {
    let set = SetRecord(exercise: .deadBug, set: 0, side: nil, done: 1, asked: 1, hold: 0)
    let start = SessionStart(day: CalendarDay(daysSinceEpoch: 0), slot: .bedtime, exercises: [])
    let prescribed = PrescribedExercise(.deadBug, role: nil, level: .beginner, dose: Dose(1, 1, hold: 0, rest: 0))
    let run = RunRecord(start: LocalMoment(Instant(unixSeconds: 0), .utc), elapsed: 0, moving: 0, distance: 0)
    // Each payload, the table that lists its fields, and how many of those say of which run or session it speaks.
    let payloads: [(Any, String, prefix: String, others: Int)] = [
      (Profile(), "profile-set 1", "", 0), (BreakPolicy(), "breaks-arranged 1", "", 0),
      (BreakRecord(.taken), "break-ended 1", "", 0), (ScreeningAnswers(), "screening-answered 1", "", 0),
      (
        Attestation(assessed: start.day, clinician: .doctor, strength: true, running: true), "clinician-attested 1",
        "", 0
      ),
      (SiteReport(site: .neck), "sites-mapped 1", "sites[].", 0),
      (LegSymptomReport(.deadBug, .unchanged), "leg-symptom-moved 1", "", 0),
      (DiaryEntry(.lying, rise: 0), "diary-kept 1", "", 0), (PainEntry(.now, 0), "pain-logged 1", "", 0),
      (MorningCheckIn(0), "morning-logged 1", "", 0),
      (PlannedRun(day: start.day, kind: .easy), "run-planned 1", "", 0), (run, "run-recorded 1", "", 0),
      (RunFindings(version: 1), "run-analysed 1", "", 1),
      (DriftFinding(.cadence, change: 0), "run-analysed 1", "drift[].", 0),
      (Interval(low: 0, high: 0), "run-analysed 1", "drift[].interval.", 0),
      (RunDescription(), "run-described 1", "", 1),
      (start, "session-started 1", "", 0), (prescribed, "session-started 1", "exercises[].", 0),
      (prescribed.dose, "session-started 1", "exercises[].dose.", 0), (set, "set-finished 1", "", 1),
      (ExerciseRating(exercise: .deadBug, repsInReserve: nil, form: nil), "exercise-rated 1", "", 1),
      (SessionEnd(completed: true, active: 0), "session-finished 1", "", 1),
      (MissedSession(day: start.day, reason: nil), "session-missed 1", "", 0),
      (TestResult(.sorensen, value: 1, day: start.day)!, "test-taken 1", "", 0),
      (Swap(from: .deadBug, to: .birdDog), "exercise-swapped 1", "", 0),
      (Pin(day: start.day, role: .breathing), "block-pinned 1", "", 0),
      (ModePeriod(.more, from: start.day, through: start.day), "mode-chosen 1", "", 0),
    ]
    let tables = try documented()
    for (payload, table, prefix, others) in payloads {
      let fields = (tables[table] ?? []).filter { $0.field.hasPrefix(prefix) }
        .map { $0.field.dropFirst(prefix.count).split(separator: ".")[0].split(separator: "[")[0] }
      #expect(Mirror(reflecting: payload).children.count == Set(fields).count - others, "\(table) \(prefix)")
    }
  }
}
