import Foundation
import Testing

@Suite struct LogSessionTests {
  @Test func `today's session as planned counts as done`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("log session --reserve 3 --form held --pain 1", date: "2026-03-02T18:00+00:00")
    #expect(answer.code == 0 && answer.output.contains("Saved:"), "\(answer.output) \(answer.errors)")
    #expect(try program.run("today", date: "2026-03-02T19:00+00:00").output.contains("Done today:"))
    let again = try program.run("log session", date: "2026-03-02T19:00+00:00")
    #expect(again.code == 64 && again.errors.contains("No session is planned"))
    let journal = try program.run("journal export").output
    #expect(journal.contains("exercise-rated") && journal.contains("session-finished"))
  }

  @Test func `exercises and sets may be named, also beside the plan`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("log session clamshell=2x8 cat-cow", date: "2026-03-02T18:00+00:00")
    #expect(answer.output.contains("2 exercises"), "\(answer.errors)")
    let journal = try program.run("journal export").output
    #expect(journal.components(separatedBy: "\"exercise\":\"clamshell\"").count > 4)
    #expect(journal.contains("\"done\":8"))
    #expect(try program.run("why cat-cow", date: "2026-03-03").output.contains("Done this week: yesterday"))
  }

  @Test func `sharp pain said of a session acts on the plan`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("log session --pain 7", date: "2026-03-02T18:00+00:00")
    #expect(answer.code == 0)
    #expect(answer.output.contains("strongback screen"), "\(answer.output)")
  }

  @Test func `undo takes a whole session back, and a run with its effort`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("runs add 10km 55 --effort 6", date: "2026-03-02T12:00+00:00")
    _ = try program.run("log session --reserve 3 --pain 1", date: "2026-03-02T18:00+00:00")
    let session = try program.run("undo", date: "2026-03-02T19:00+00:00")
    #expect(session.output.contains("Taken back: the session of today with "), "\(session.output)")
    #expect(session.output.contains("pain 1"))
    #expect(try !program.run("today", date: "2026-03-02T19:00+00:00").output.contains("Done today:"))
    let run = try program.run("undo", date: "2026-03-02T20:00+00:00")
    #expect(run.output.contains("the run of today, 10.0 km"), "\(run.output)")
    #expect(try program.run("runs", date: "2026-03-02T20:00+00:00").output.contains("no runs yet"))
  }

  @Test func `what got in the way of a session is noted, with what may help`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("log missed no-time", date: "2026-03-04")
    #expect(answer.code == 0 && answer.output.contains("strongback start --minimum"), "\(answer.errors)")
    #expect(try program.run("journal export").output.contains("\"day\":\"2026-03-03\",\"reason\":\"no-time\""))
    #expect(try program.run("undo", date: "2026-03-04").output.contains("what you said of the session of yesterday"))
  }

  @Test(arguments: [
    ("log missed lazy", "no-time, wrong-time"), ("log missed tired --on 2026-01-01", "last two weeks"),
    ("log missed tired --on 2026-03-02", "was done"),
  ])
  func `a reason that makes no sense is not saved`(line: String, words: String) throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("log session", date: "2026-03-02T18:00+00:00")
    let answer = try program.run(line, date: "2026-03-04")
    #expect(answer.code == 64 && answer.errors.contains(words), "\(answer.errors)")
    #expect(try !program.run("journal export").output.contains("session-missed"))
  }

  @Test(arguments: [
    ("log session clamshell=lots", "how much"), ("log session --reserve 9", "five or more"),
    ("log session --form nice", "held, slipped"), ("log session --minutes 900", "240"),
  ])
  func `what cannot be understood is said, and nothing is saved`(line: String, words: String) throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run(line, date: "2026-03-02")
    #expect(answer.code == 64)
    #expect(answer.errors.contains(words), "\(answer.errors)")
    #expect(try !program.run("journal export").output.contains("session-started"))
  }
}
