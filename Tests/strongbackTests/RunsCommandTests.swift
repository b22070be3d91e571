import Testing

@Suite struct RunsCommandTests {
  private func ready() throws -> Program {
    let program = try Program()
    try program.screen(on: "2026-02-01")
    for day in ["02-10", "02-14", "02-18", "02-22"] {
      _ = try program.run("runs add 8km 44 --effort 3", date: "2026-\(day)T09:00+00:00")
    }
    return program
  }

  @Test func `a run much longer than those before is said to be one, and strength waits`() throws {
    let program = try ready()
    let long = try program.run("runs add 15km 1:35:00", date: "2026-03-01T10:00+00:00")
    #expect(long.output.contains("Saved: long run, 15.0 km in 1:35:00"), "\(long.errors)")
    #expect(long.output.contains("1.9 times your longest of 30 days"), "\(long.output)")
    let list = try program.run("runs", date: "2026-03-02").output
    #expect(list.contains("5:30 /km") && list.contains("Sun 1 Mar") && list.contains("3/10"), "\(list)")
    #expect(list.contains("steps up no further"))
  }

  @Test func `a run is found by latest, by its day and by the beginning of its id`() throws {
    let program = try ready()
    let latest = try program.run("runs show latest", date: "2026-02-23").output
    #expect(latest.contains("Run of Sunday 22 February") && latest.contains("132 units"), "\(latest)")
    #expect(try program.run("runs show sunday", date: "2026-02-23").output == latest)
    let list = try program.run("runs", date: "2026-02-23").output
    let id = try #require(list.split(separator: " ").first)
    #expect(try program.run("runs show \(id)", date: "2026-02-23").output == latest)
  }

  @Test(arguments: [
    ("runs show 2026-02-11", Int32(66), "no run on"), ("runs show zzz", 66, "latest, a day"),
    ("runs rate latest", 64, "--effort 6"), ("runs add 8km 44 --effort 11", 64, "0, rest"),
    ("runs add far 44", 64, "no distance"),
  ])
  func `what cannot be found or read says what to write`(line: String, code: Int32, words: String) throws {
    let answer = try ready().run(line, date: "2026-02-23")
    #expect(answer.code == code)
    #expect(answer.errors.contains(words), "\(answer.errors)")
  }

  @Test func `an effort said later makes a run a hard one`() throws {
    let program = try ready()
    let rated = try program.run("runs rate latest --effort 8", date: "2026-02-23")
    #expect(rated.output.contains("Saved: hard run"), "\(rated.errors)")
    let json = try program.run("runs --json", date: "2026-02-23").output
    #expect(json.contains("\"effort\" : 8") && json.contains("\"distanceMetres\" : 8000"))
  }

  @Test func `the side of the road is kept, and leaves the effort as it was`() throws {
    let program = try ready()
    #expect(try program.run("runs rate latest --camber left", date: "2026-02-23").code == 0)
    let page = try program.run("runs show latest", date: "2026-02-23").output
    #expect(page.contains("Road side") && page.contains("132 units"), "\(page)")
    #expect(try program.run("runs rate latest --camber middle", date: "2026-02-23").errors.contains("varied"))
  }

  @Test func `load is shown week by week, each with what it was beside the week before`() throws {
    let program = try ready()
    _ = try program.run("runs rate latest --camber left", date: "2026-02-23")
    let page = try program.run("runs load --weeks 2", date: "2026-02-23").output
    #expect(page.contains("264") && page.contains("0.0 %") && page.contains("44 min more left"), "\(page)")
    #expect(page.contains("there are 14"), "\(page)")
    let json = try program.run("runs load --json --weeks 1", date: "2026-02-23").output
    #expect(json.contains("\"loadUnits\" : 264") && json.contains("\"leftCamberMinutes\" : 44"), "\(json)")
  }

  @Test func `new load beside the usual one is for experts, with why it decides nothing`() throws {
    let program = try ready()
    _ = try program.run("runs add 15km 1:30:00 --effort 5", date: "2026-03-10T10:00+00:00")
    let page = try program.run("runs load", date: "2026-03-11").output
    #expect(page.contains("lately") && page.contains("1.9 times the longest") && !page.contains("ratio"), "\(page)")
    let expert = try program.run("runs load --expert", date: "2026-03-11").output
    #expect(expert.contains("Lately by usually") && expert.contains("not shown otherwise"), "\(expert)")
    #expect(!(try program.run("runs load --json", date: "2026-03-11").output.contains("acuteChronicRatio")))
    #expect(try program.run("runs load --json --expert", date: "2026-03-11").output.contains("acuteChronicRatio"))
  }

  @Test func `a run whose effort nobody said leaves the load of its week open`() throws {
    let program = try ready()
    _ = try program.run("runs add 8km 44", date: "2026-02-21T09:00+00:00")
    let page = try program.run("runs load --weeks 1", date: "2026-02-23").output
    #expect(page.contains("24.0 km") && !page.contains("264") && page.contains("--effort 6"), "\(page)")
    #expect(try program.run("runs load --weeks 0", date: "2026-02-23").errors.contains("from 1 to 520"))
  }

  @Test func `without a run the list says how to bring one in`() throws {
    #expect(try Program().run("runs", date: "2026-03-02").output.contains("strongback import"))
  }
}
