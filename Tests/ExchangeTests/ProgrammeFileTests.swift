import CoachCore
import Foundation
import TestKit
import Testing

@testable import Exchange

/// The file in which a clinician sets, limits or leaves out exercises.
struct ProgrammeFileTests {
  private let today = CalendarDay(iso: "2026-03-03")!

  private let whole = """
    {
      "format": "strongback-programme",
      "version": 1,
      "clinician": "A. Gruber, physiotherapist",
      "date": "2026-03-01",
      "from": "2026-03-02",
      "until": "2026-04-12",
      "exercises": [
        { "exercise": "bird-dog", "sets": 3, "reps": 8, "holdSeconds": 6, "restSeconds": 30, "timesAWeek": 3 },
        { "exercise": "side-plank-knees", "sets": 3, "holdSeconds": 10, "days": ["friday", "tuesday"], "level": "beginner",
          "note": "Knees \\"bent\\",\\nhips forward." }
      ],
      "leaveOut": [{ "exercise": "standing-roll-down", "note": "until June" }],
      "highestLevels": [{ "part": "anterior-core", "level": "intermediate" }],
      "note": "Zoë, call me if it gets worse."
    }
    """

  /// The smallest file with this in it.
  private func file(_ more: String, version: String = "1", date: String = "2026-03-01") -> String {
    """
    {"format": "strongback-programme", "version": \(version), "clinician": "A", "date": "\(date)"\(more.isEmpty ? "" : ", ")\(more)}
    """
  }

  private func read(_ text: String) throws(ProgrammeMistakes) -> Programme {
    try ProgrammeFile.read(Array(text.utf8), today: today)
  }

  private func mistakes(_ text: String) -> [ProgrammeMistake] {
    do throws(ProgrammeMistakes) {
      _ = try read(text)
      return []
    } catch { return error.list }
  }

  @Test func `a whole file is read as it was meant`() throws {
    let programme = try read(whole)
    #expect(programme.author == ProgrammeAuthor("A. Gruber, physiotherapist", on: CalendarDay(iso: "2026-03-01")!))
    #expect(programme.from == CalendarDay(iso: "2026-03-02") && programme.through == CalendarDay(iso: "2026-04-12"))
    #expect(programme.locks[0] == ProgrammeLock(.birdDog, Dose(3, 8, hold: 6, rest: 30), .aWeek(3)))
    #expect(programme.locks[1].times == .on([.tuesday, .friday]) && programme.locks[1].dose.reps == 1)
    #expect(programme.locks[1].dose.note == "Knees \"bent\", hips forward.")
    #expect(programme.bans == [ProgrammeBan(.standingRollDown, note: "until June")])
    #expect(programme.highestLevels == [.anteriorCore: .intermediate])
    #expect(!programme.only && programme.note == "Zoë, call me if it gets worse.")
    #expect(ProgrammeFile.isOne(whole.utf8))
  }

  @Test func `what is written is read back the same`() throws {
    var programme = try read(whole)
    programme.only = true
    #expect(try read(ProgrammeFile.text(of: programme)) == programme)
  }

  private static let lock = "\"exercise\": \"bird-dog\", \"sets\": 2, \"reps\": 4, \"timesAWeek\": 2"

  @Test(arguments: [
    (
      "\"exercises\": [{\"exercise\": \"bird-dig\", \"sets\": 2, \"reps\": 4, \"timesAWeek\": 2}]",
      "exercises[1].exercise", ProgrammeMistake.Fault.unknownExercise("bird-dig")
    ),
    (
      "\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": 2, \"reps\": 10000, \"timesAWeek\": 2}]",
      "exercises[1].reps", .outOfRange(1...60)
    ),
    (
      "\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": 2.5, \"reps\": 4, \"timesAWeek\": 2}]",
      "exercises[1].sets", .notWhole
    ),
    (
      "\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": 1e300, \"reps\": 4, \"timesAWeek\": 2}]",
      "exercises[1].sets", .outOfRange(1...10)
    ),
    (
      "\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": \"2\", \"reps\": 4, \"timesAWeek\": 2}]",
      "exercises[1].sets", .wrongType(.number)
    ),
    ("\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": 2, \"timesAWeek\": 2}]", "exercises[1]", .noDose),
    ("\"exercises\": [{\"exercise\": \"bird-dog\", \"sets\": 2, \"reps\": 4}]", "exercises[1]", .noTimes),
    ("\"exercises\": [{\(lock), \"days\": [\"monday\"]}]", "exercises[1]", .timesAndDays),
    ("\"exercises\": [{\(lock)}, {\(lock)}]", "exercises[2]", .exerciseTwice(.birdDog)),
    (
      "\"exercises\": [{\(lock)}], \"leaveOut\": [{\"exercise\": \"bird-dog\"}]", "exercises[1]",
      .setAndLeftOut(.birdDog)
    ),
    (
      "\"exercises\": [{\"exercise\": \"front-plank\", \"sets\": 1, \"holdSeconds\": 20, \"timesAWeek\": 2}], \"highestLevels\": [{\"part\": \"anterior-core\", \"level\": \"beginner\"}]",
      "exercises[1]", .aboveLevel(.frontPlank, needs: .intermediate)
    ),
    ("\"exercises\": {}", "exercises", .wrongType(.list)),
    ("\"exercises\": [7]", "exercises[1]", .wrongType(.object)),
    ("\"until\": \"2026-02-28\", \"exercises\": [{\(lock)}]", "until", .endsBeforeItBegins),
    ("\"until\": \"2026-03-02\", \"exercises\": [{\(lock)}]", "until", .over(CalendarDay(iso: "2026-03-02")!)),
    ("\"from\": \"2026-02-30\", \"exercises\": [{\(lock)}]", "from", .noDate("2026-02-30")),
    ("\"from\": \"2031-02-01\", \"exercises\": [{\(lock)}]", "from", .tooFarAhead(CalendarDay(iso: "2031-02-01")!)),
    ("\"onlyThese\": 1, \"exercises\": [{\(lock)}]", "onlyThese", .wrongType(.yesOrNo)),
    (
      "\"highestLevels\": [{\"part\": \"breathing\", \"level\": \"beginner\"}]", "highestLevels[1].part",
      .unknownWord("breathing", known: Role.planned.map(\.slug))
    ),
    ("\"note\": null, \"exercises\": [{\(lock)}]", "note", .wrongType(.text)),
    ("\"exercise\": []", "exercise", .unknownField(known: ProgrammeFile.fields)),
    ("", "", .setsNothing),
    ("\"onlyThese\": true, \"leaveOut\": [{\"exercise\": \"bird-dog\"}]", "", .setsNothing),
  ])
  func `a mistake is named with its place`(text: String, place: String, fault: ProgrammeMistake.Fault) {
    let found = mistakes(file(text))
    #expect(found.contains { $0.place == place && $0.fault == fault }, "\(found)")
  }

  @Test func `all mistakes are told at once, with their lines, and never too many`() {
    let text = """
      {"format": "strongback-programme", "version": 1, "clinician": "", "date": "tomorrow",
      "exercises": [
      {"exercise": "nose-lift", "sets": 0, "reps": 4, "timesAWeek": 9}]}
      """
    let found = mistakes(text)
    #expect(
      found.map(\.place) == [
        "clinician", "date", "exercises[1].exercise", "exercises[1].sets", "exercises[1].timesAWeek",
      ])
    #expect(found.map(\.line) == [1, 1, 3, 3, 3])
    let many = file("\"leaveOut\": [" + [String](repeating: "{}", count: 60).joined(separator: ",") + "]")
    #expect(mistakes(many).count == ProgrammeMistakes.most)
  }

  @Test(arguments: [
    ("", ProgrammeMistake.Fault.notJSON), ("{", .notJSON), ("{\"a\": 1,}", .notJSON), ("[] []", .notJSON),
    ("{\"a\": 1, \"a\": 2}", .fieldTwice), ("7", .wrongType(.object)), ("{}", .otherFormat),
    ("{\"format\": \"strongback-programme\", \"version\": 2}", .otherVersion("2")),
    ("{\"format\": \"strongback-programme\"}", .missing),
    ("{\"format\": \"strongback-programme\", \"version\": \"1\"}", .wrongType(.number)),
    (String(repeating: "[", count: 100_000), .tooDeep), ("\"\\ud800\"", .notJSON), ("-01", .notJSON),
  ])
  func `what is no programme is refused at once`(text: String, fault: ProgrammeMistake.Fault) {
    #expect(mistakes(text).map(\.fault) == [fault])
  }

  @Test func `a giant file is refused before it is read`() {
    let bytes = [UInt8](repeating: 0x20, count: ProgrammeFile.largest + 1)
    #expect(throws: ProgrammeMistakes.self) { try ProgrammeFile.read(bytes, today: today) }
  }

  @Test(arguments: [
    ("2026-03-09", ProgrammeMistake.Fault.future(CalendarDay(iso: "2026-03-09")!)),
    ("2020-01-01", .tooOld(CalendarDay(iso: "2020-01-01")!)),
  ])
  func `a date that cannot be is refused`(date: String, fault: ProgrammeMistake.Fault) {
    #expect(mistakes(file("\"leaveOut\": [{\"exercise\": \"bird-dog\"}]", date: date)).map(\.fault) == [fault])
  }

  @Test func `a file that is cut anywhere is refused, or says the same`() {
    let bytes = Array(whole.utf8)
    for count in 0..<bytes.count - 1 {
      #expect(throws: ProgrammeMistakes.self) { try ProgrammeFile.read(Array(bytes[..<count]), today: today) }
    }
  }

  @Test(arguments: 0..<300)
  func `bytes changed by chance are refused with a place, or read`(seed: Int) {
    var random = SeededRandom(seed: seed)
    var bytes = Array(whole.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    do throws(ProgrammeMistakes) {
      let programme = try ProgrammeFile.read(bytes, today: today)
      #expect((try? read(ProgrammeFile.text(of: programme))) == programme)
    } catch {
      #expect(!error.list.isEmpty)
    }
  }

  @Test func `the schema is the one that is kept beside the description`() throws {
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/programme.schema.json")
    let kept = try String(contentsOf: docs, encoding: .utf8)
    #expect(kept == ProgrammeFile.schema, "strongback programme schema writes it")
  }
}
