import Testing

@Suite struct DiaryCommandTests {
  @Test func `it asks about four parts of daily life, and Enter passes over one`() throws {
    let program = try Program()
    let answer = try program.run("diary", date: "2026-03-02", typing: ["2", "", "-1", "0"])
    #expect(answer.code == 0, "\(answer.errors)")
    let row = try #require(answer.output.split(separator: "\n").first { $0.hasPrefix("Monday 2 March") })
    #expect(row.split(separator: " ").suffix(4) == ["+2", "–", "-1", "0"])
    #expect(answer.output.contains("leaves nothing out"))
  }

  @Test func `twisting that hurts twice in three times keeps twists out, until it has been free often enough`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    for (day, rise) in [("2026-03-02", 2), ("2026-03-03", 0), ("2026-03-04", 3)] {
      _ = try program.run("diary --turning \(rise)", date: day)
    }
    let held = try program.run("diary --list", date: "2026-03-05").output
    #expect(held.contains("exercises that twist are left out"))
    #expect(
      try program.run("diary --list --json", date: "2026-03-05").output.contains("\"tag\" : \"rotation-intolerant\""))
    let silent = try program.run("diary --list", date: "2026-03-25").output
    #expect(silent.contains("exercises that twist are left out"), "silence never clears")
    for day in ["2026-03-25", "2026-03-26", "2026-03-27"] { _ = try program.run("diary --turning 0", date: day) }
    #expect(try program.run("diary --list", date: "2026-03-28").output.contains("leaves nothing out"))
  }

  @Test func `easing counts as no rise, and a minus can be typed`() throws {
    let answer = try Program().run("diary --lying -3", date: "2026-03-02")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("-3"))
  }

  @Test func `more points than there are is refused, and nothing is written`() throws {
    let program = try Program()
    #expect(try program.run("diary --bending 2 --lying 11", date: "2026-03-02").code == 64)
    #expect(try program.run("diary --list", date: "2026-03-02").output.contains("Nothing in the diary yet"))
  }
}
