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
}
