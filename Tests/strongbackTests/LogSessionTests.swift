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
