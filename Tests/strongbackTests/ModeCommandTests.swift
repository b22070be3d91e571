import Testing

@Suite struct ModeCommandTests {
  @Test func `on holiday nothing is planned, and off ends it from today on`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let away = try program.run("mode holiday --through 2026-03-15", date: "2026-03-02")
    #expect(away.output.contains("Holiday, from today through"), "\(away.output) \(away.errors)")
    #expect(try program.run("today", date: "2026-03-03").output.contains("No session today"))
    #expect(try program.run("mode", date: "2026-03-03").output.contains("nothing counts as missed"))
    #expect(try program.run("mode off", date: "2026-03-04").output.contains("Ended: holiday"))
    #expect(try program.run("mode --json", date: "2026-03-04").output.contains("[\n\n]"))
    #expect(try program.run("today", date: "2026-03-04").output.contains("Session ·"))
  }

  @Test(arguments: [
    ("mode party", "race-week"), ("mode holiday", "Until when"),
    ("mode deload --from 2026-03-10 --through 2026-03-08", "before it begins"),
  ])
  func `a mode that cannot be says why`(line: String, words: String) throws {
    let program = try Program()
    let answer = try program.run(line, date: "2026-03-02")
    #expect(answer.code == 64)
    #expect(answer.errors.contains(words))
  }

  @Test func `a wish for more waits while the pain rules say less`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("log pain 4 --when during", date: "2026-03-02")
    _ = try program.run("log morning 4", date: "2026-03-03")
    let answer = try program.run("mode more", date: "2026-03-03")
    #expect(answer.output.contains("until they say clear"), "\(answer.output)")
  }

  @Test func `a dropped run leaves the week, the usual one behind it too`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("profile set --usual-runs thu", date: "2026-03-02")
    _ = try program.run("plan run thursday hard", date: "2026-03-02")
    let answer = try program.run("plan drop thursday", date: "2026-03-02")
    #expect(answer.output.contains("Dropped: hard run, Thursday"), "\(answer.errors)")
    let week = try program.run("week", date: "2026-03-02").output
    #expect(!week.contains("hard run") && !week.contains("easy run"))
    let again = try program.run("plan drop thursday", date: "2026-03-02")
    #expect(again.code == 64 && again.errors.contains("no run to drop"))
  }
}
