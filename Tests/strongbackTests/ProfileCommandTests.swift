import Testing

@Suite struct ProfileCommandTests {
  @Test func `minutes may be set by weekday, and the others stay`() throws {
    let program = try Program()
    _ = try program.run("profile set --minutes 12", date: "2026-03-02")
    let answer = try program.run("profile set --minutes sat=25,sun=0", date: "2026-03-02")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("Fri 12 · Sat 25 · Sun 0"))
  }

  @Test func `few, longer sessions may be asked for, and are shown`() throws {
    let program = try Program()
    let answer = try program.run("profile set --sessions few-long", date: "2026-03-02")
    #expect(answer.output.contains("few and longer"), "\(answer.output) \(answer.errors)")
    #expect(try program.run("profile --json", date: "2026-03-02").output.contains("\"few-long\""))
  }

  @Test func `usual runs by weekday are runs of the week, and a day alone is an easy one`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let set = try program.run("profile set --usual-runs tue,thu=hard,sun=long", date: "2026-03-02")
    #expect(set.output.contains("Tue easy · Thu hard · Sun long"))
    let week = try program.run("week", date: "2026-03-02").output.split(separator: "\n")
    #expect(week.contains { $0.contains("Thursday") && $0.contains("hard run") })
    let none = try program.run("profile set --usual-runs none", date: "2026-03-02")
    #expect(none.output.contains("none said"))
  }

  @Test(arguments: [
    ("--minutes often", "Minutes for a day"), ("--minutes 10,20", "which day has what"),
    ("--usual-runs sun=race", "no usual run"), ("--block-minutes 4", "3 minutes, or 5"),
    ("--max-sessions 9", "from 1 to 7"), ("--equipment sofa", "no piece of kit"), ("--birth-year 12", "1984"),
    ("--time-zone Moon/Base", "No time zone"), ("--anchor lunch", "any-time, after-run"), ("--units feet", "imperial"),
    ("--sessions many", "spread, few-long"),
  ])
  func `what cannot be understood is said, and nothing is changed`(option: String, words: String) throws {
    let program = try Program()
    let answer = try program.run("profile set " + option, date: "2026-03-02")
    #expect(answer.code == 64)
    #expect(answer.errors.contains(words), "\(answer.errors)")
    #expect(try program.run("journal export").output.isEmpty)
  }

  @Test func `the questions go on after a slip, and Enter keeps what is there`() throws {
    let program = try Program()
    let typed = ["Ada", "", "", "15", "sun=0", "4", "2", "tue,someday", "tue,sun=long", "1 2 11", "2", "n", "8"]
    let answer = try program.run("profile ask", date: "2026-03-02", typing: typed)
    #expect(answer.code == 0, "\(answer.output) \(answer.errors)")
    #expect(answer.output.contains("does not say which day has what"))
    let shown = try program.run("profile", date: "2026-03-02").output
    for words in [
      "Ada", "kilometres", "Sat 15 · Sun 0", "at most 4", "after a run", "Tue easy · Sun long", "no room", "8 hours",
    ] {
      #expect(shown.contains(words), "\(words) in \(shown)")
    }
  }

  @Test func `as JSON the week has a name for every day and a unit for every number`() throws {
    let program = try Program()
    _ = try program.run("profile set --minutes mon=5 --usual-runs mon", date: "2026-03-02")
    let json = try program.run("profile --json", date: "2026-03-02").output
    #expect(json.contains("\"backWorkMinutes\" : 5"))
    #expect(json.contains("\"usualRun\" : \"easy\""))
  }

  @Test func `the short routines are the runner's choice`() throws {
    let program = try Program()
    #expect(
      try program.run("profile set --routines bedtime,pre-run", date: "2026-03-02").output.contains("before a run"))
    #expect(try program.run("profile set --routines none", date: "2026-03-03").code == 0)
    #expect(try program.run("profile --json", date: "2026-03-04").output.contains("\"routines\" : [\n\n  ]"))
    #expect(try program.run("profile set --routines rest-day-strength", date: "2026-03-04").code == 64)
  }
}
