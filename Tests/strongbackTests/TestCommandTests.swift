import CoachCore
import Foundation
import TestKit
import Testing

@testable import strongback

@Suite struct TestCommandTests {
  @Test func `the list says which tests are worth doing now and what they set`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("test", date: "2026-03-02")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("Worth doing now"))
    #expect(answer.output.contains("sets your level: side of the trunk"))
    #expect(answer.output.contains("If you like"))
    #expect(answer.output.contains("hold your legs. With a helper beside you: --helper"))
  }

  @Test func `a result moves a test to later, four weeks on it is due again`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("test front-plank --seconds 45", date: "2026-03-02")
    let next = try program.run("test", date: "2026-03-20").output
    let later = try #require(next.range(of: "Later"))
    #expect(next[later.upperBound...].contains("45 s · 2 weeks ago · again from Monday 30 March"))
    let due = try program.run("test", date: "2026-03-30").output
    #expect(!due.contains("Later"))
  }

  @Test(arguments: [
    ("--side left --seconds 70", "--side right --seconds 62", "beginner → advanced"),
    ("--side left --seconds 70", "--side right --seconds 40", "beginner → intermediate"),
    ("--side left --seconds 24", "--side right --seconds 62", "stays beginner"),
  ])
  func `the weaker side sets the level`(left: String, right: String, level: String) throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let half = try program.run("test side-bridge \(left)", date: "2026-03-02T08:00+00:00")
    #expect(half.output.contains("The right side is still missing"))
    let answer = try program.run("test side-bridge \(right)", date: "2026-03-02T09:00+00:00")
    #expect(answer.output.contains("Level, side of the trunk: \(level)"), "\(answer.output)")
  }

  @Test func `a gain inside the error of the test is called no clear change`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    for (day, seconds) in [("2026-03-02", 80), ("2026-03-30", 90), ("2026-04-27", 120)] {
      _ = try program.run("test sorensen --seconds \(seconds)", date: day)
    }
    let answer = try program.run("test sorensen --json", date: "2026-04-28").output
    #expect(answer.contains("\"verdict\" : \"inside-error\""))
    #expect(answer.contains("\"measurementError\" : 49") || answer.contains("\"measurementError\" : 48"))
    let gain = try program.run("test sorensen --seconds 180", date: "2026-05-26").output
    #expect(gain.contains("60 s more than Monday 27 April, which is better by more than the"), "\(gain)")
  }

  @Test func `a guided test asks how the back is, both sides, and why each ended`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run(
      "test side-bridge", date: "2026-03-02", typing: ["1", "40", "1", "", "38", "2"])
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("left 40 s, right 38 s"))
    #expect(answer.output.contains("Begin with the right side in training"))
    let journal = try program.run("journal export").output
    #expect(journal.contains("\"side\":\"right\",\"value\":38,\"stop\":\"form\""))
  }

  @Test func `a test broken off after one side keeps that side`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("test side-bridge", date: "2026-03-02", typing: ["1", "40", "1"])
    #expect(answer.errors.contains("What was already saved is kept"))
    #expect(try program.run("test", date: "2026-03-03").output.contains("left 40 s · yesterday"))
  }

  @Test func `with pain of 4 a test waits, and the score is kept`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("test front-plank", date: "2026-03-02", typing: ["4"])
    #expect(answer.code == 2)
    #expect(answer.errors.contains("it may be done at 3 or less"))
    #expect(try program.run("journal export").output.contains("pain-logged"))
  }

  @Test func `a test that ends for pain is kept as such, and leaves the other side alone`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("test side-bridge", date: "2026-03-02", typing: ["1", "20", "3", "5"])
    #expect(answer.output.contains("left 20 s, ended for pain"), "\(answer.output) \(answer.errors)")
    #expect(!answer.output.contains("Right side"))
  }

  @Test(arguments: ["race", "hard"])
  func `the day before a race or hard run is no day for a test`(kind: String) throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("plan run 2026-03-04 \(kind)", date: "2026-03-02")
    let answer = try program.run("test front-plank", date: "2026-03-03")
    #expect(answer.code == 2)
    #expect(answer.errors.contains("less than 48 hours away"))
  }

  @Test func `while the rules leave no room, the list says so once`() throws {
    let output = try Program().run("test", date: "2026-03-02").output
    #expect(output.components(separatedBy: "leave no room").count == 2)
    #expect(!output.contains("Worth doing now"))
  }

  @Test func `without the safety questions no test is guided`() throws {
    let answer = try Program().run("test front-plank", date: "2026-03-02")
    #expect(answer.code == 2)
    #expect(answer.errors.contains("strongback screen"))
  }

  @Test(arguments: [
    ("test plank --seconds 40", "It can be: sorensen"), ("test front-plank --reps 40", "with --seconds alone"),
    ("test side-bridge --seconds 40", "Add --side left"), ("test front-plank --seconds 40 --side left", "no sides"),
    ("test front-plank --seconds 4000", "cannot be a result"), ("test front-plank --stop pain", "add --seconds"),
  ])
  func `a result that cannot be is refused with what to do`(line: String, sentence: String) throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run(line, date: "2026-03-02")
    #expect(answer.code == 64)
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
    #expect(try !program.run("journal export").output.contains("test-taken"))
  }
}

@Suite struct TestLoopTests {
  private let start = Instant(unixSeconds: 1_770_000_000)

  /// Warm at 2 s, in position at 4 s; the clock starts five seconds later, and other keys come so long after that.
  private func run(_ kind: TestKind, _ keys: [Int: Character]) throws -> (GuidedTest, [TestAttempt], DeskTerminal) {
    let typing = Dictionary(uniqueKeysWithValues: [(2, " "), (4, " ")] + keys.map { ($0.key + 9, $0.value) })
    let desk = DeskTerminal(from: start, typing: typing)
    var test = try #require(GuidedTest(kind, at: start))
    let measured = TestLoop(terminal: desk, now: { desk.now }).run(&test)
    return (test, measured, desk)
  }

  @Test(arguments: [7, 45, 119])
  func `from the end of the count-in to the key is the time`(seconds: Int) throws {
    let (test, measured, desk) = try run(.frontPlank, [seconds: " "])
    #expect(test.phase == .ended && measured.isEmpty && test.count(at: desk.now) == seconds)
  }

  @Test func `the clock stops by itself at the most that is asked for`() throws {
    let (test, measured, _) = try run(.sideBridge, [:])
    #expect(measured.map(\.value) == [180] && measured[0].stop == .cap && test.phase == .rest)
  }

  @Test func `each press of the space bar counts where no pace does`() throws {
    let (test, _, desk) = try run(.splitSquats, [3: " ", 6: " ", 9: " ", 12: "x"])
    #expect(test.phase == .ended && test.count(at: desk.now) == 3)
  }

  @Test func `leaving gives no result`() throws {
    let (test, measured, _) = try run(.frontPlank, [20: "q"])
    #expect(test.isDone && measured.isEmpty)
  }

  @Test func `the screen says how to get into position, and when it ends`() throws {
    let (_, _, desk) = try run(.sideBridge, [30: " "])
    #expect(desk.shown.contains { $0.contains("GET INTO POSITION") && $0.contains("Lie on one side") })
    #expect(desk.shown.contains { $0.contains("HOLD") && $0.contains("Stop at 180 seconds") })
    // The set-up, three counts, the start, half a minute, and the end.
    #expect(desk.bells == 7)
  }
}
