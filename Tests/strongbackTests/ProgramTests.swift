import Foundation
import Testing

@Suite struct ProgramTests {
  @Test func `a new runner is asked the safety questions before anything else`() throws {
    let program = try Program()
    let answer = try program.run("today", date: "2026-03-02")
    #expect(answer.code == 2)
    #expect(answer.output.contains("strongback screen"))
  }

  @Test func `after the safety questions there is a session, and a week`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("week", date: "2026-03-02")
    #expect(answer.code == 0, "\(answer.output) \(answer.errors)")
    #expect(answer.output.contains("Monday"))
  }

  @Test func `a session that was cut off is offered again where it stopped`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let first = try program.run("start", date: "2026-03-02", typing: ["1"])
    #expect(first.errors.contains("What was already saved is kept."))
    let again = try program.run("start", date: "2026-03-02", typing: [])
    #expect(again.output.contains("Your session of today was cut off"))
  }

  @Test func `a score of 6 before a session means rest today`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("start", date: "2026-03-02", typing: ["6"])
    #expect(answer.code == 2)
    #expect(answer.errors.contains("Not today"))
  }

  @Test func `b goes back to the safety question before`() throws {
    let program = try Program()
    let answer = try program.run("screen", date: "2026-03-02", typing: ["n", "b", "n"])
    let first = answer.output.components(separatedBy: "numbness, tingling or anything changed between").count - 1
    #expect(first == 2)
  }
}
