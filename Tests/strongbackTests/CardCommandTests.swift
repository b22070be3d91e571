import Testing

@Suite struct CardCommandTests {
  private func title(_ answer: Program.Answer) -> String { String(answer.output.prefix { $0 != "\n" }) }

  @Test func `today names the card of the day, and the card stays the same all day`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let morning = try program.run("card", date: "2026-03-02T08:00+00:00")
    #expect(morning.code == 0, "\(morning.errors)")
    let evening = try program.run("card", date: "2026-03-02T20:00+00:00")
    #expect(evening.output == morning.output)
    let today = try program.run("today", date: "2026-03-02T20:30+00:00")
    #expect(today.output.contains("A minute to read: \(title(morning)) (strongback card)"))
  }

  @Test func `a card that was read makes way for another on the next day`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let titles = try (2...9).map { title(try program.run("card", date: "2026-03-0\($0)")) }
    #expect(Set(titles).count == titles.count, "\(titles)")
  }

  @Test func `a card that nobody opened is still there on the next day`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let first = try program.run("today", date: "2026-03-02").output.split(separator: "\n").last
    let second = try program.run("today", date: "2026-03-02T21:00+00:00").output.split(separator: "\n").last
    #expect(first == second && first?.contains("strongback card") == true)
  }

  @Test func `undo takes back what was recorded before, not that a card was read`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    _ = try program.run("plan run 2026-03-08 race", date: "2026-03-02T08:00+00:00")
    _ = try program.run("card", date: "2026-03-02T09:00+00:00")
    _ = try program.run("undo", date: "2026-03-02T10:00+00:00")
    let journal = try program.run("journal export").output
    let planned = try #require(journal.split(separator: "\n").first { $0.contains("run-planned") })
    let id = planned.split(separator: "\"")[3]
    #expect(journal.contains("\"kind\":\"withdrawn\",\"version\":1,\"data\":{\"event\":\"\(id)\"}"))
  }

  @Test func `every card can be listed and read by its name, and a wrong name offers the nearest`() throws {
    let program = try Program()
    #expect(try program.run("card --all").output.contains("honest-promise"))
    #expect(try title(program.run("card honest-promise", date: "2026-03-02")) == "What ten minutes may do")
    let wrong = try program.run("card honest-promis", date: "2026-03-02")
    #expect(wrong.code == 66)
    #expect(wrong.errors.contains("Did you mean honest-promise?"))
  }

  @Test func `as JSON a card says how sure one can be of it, and is not counted as read`() throws {
    let program = try Program()
    let card = try program.run("card consistency --json", date: "2026-03-02")
    #expect(card.output.contains("\"confidence\" : \"fair\""))
    #expect(try !program.run("journal export").output.contains("card-shown"))
  }
}
