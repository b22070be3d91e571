import CoachCore
import Journal
import TestKit
import Testing

struct BreaksTests {
  /// A Wednesday at nine, within the hours.
  private let nine = at("2026-03-04", 9)

  private func ready() async throws -> Web {
    try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: nine)
  }

  private func records(_ web: Web) async throws -> [BreakRecord] {
    try await web.journal.events(of: .owner).events.compactMap { event in
      if case .breakEnded(let record) = event.body { record } else { nil }
    }
  }

  /// The page says once a minute that it is awake, as its script does.
  private func sit(_ minutes: Int, at web: Web) async throws {
    for _ in 0..<minutes {
      web.later(60)
      #expect(try await web.post("/breaks", [("do", "tick"), ("asleep", "0")]).status == 303)
    }
  }

  @Test func `half an hour of sitting is followed by a break, which is logged with its moves when it is over`()
    async throws
  {
    let web = try await ready()
    #expect(try await web.get("/breaks").text.contains("data-phase=\"sitting\" data-left=\"1800000\""))
    try await sit(30, at: web)
    let due = try await web.get("/breaks").text
    #expect(due.contains("data-phase=\"due\"") && due.contains("Time to get up") && due.contains("In 5 minutes"))
    let up = try await web.done("/breaks", [("do", "begin")])
    #expect(up.text.contains("On your feet") && up.text.contains("data-left=\"120000\""))
    #expect(try await records(web).isEmpty)
    web.later(120)
    let over = try await web.done("/breaks", [("do", "tick")])
    #expect(over.text.contains("Well done.") && over.text.contains("data-phase=\"sitting\""))
    #expect(
      try await records(web) == [BreakRecord(.taken, moves: [.movementBreakWalk, .shoulderCircles], length: 120)])
    #expect(over.text.contains("Today: 1 of 1 taken."))
  }

  @Test func `a snooze puts it off twice, and is no skip`() async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    try await sit(30, at: web)
    for _ in 0..<2 {
      #expect(try await web.done("/breaks", [("do", "snooze")]).text.contains("It comes again in 5 minutes."))
      try await sit(5, at: web)
    }
    #expect(try await web.get("/breaks").text.contains("No snooze is left"))
    #expect(try await web.done("/breaks", [("do", "snooze")]).text.contains("No more snoozes for this one"))
    #expect(try await web.done("/breaks", [("do", "skip")]).text.contains("that is fine"))
    #expect(try await records(web).map(\.outcome) == [.snoozed, .snoozed, .skipped])
    #expect(try await web.get("/breaks").text.contains("Today: 0 of 1 taken."))
  }

  @Test func `a machine that slept was away, which counts as a break`() async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    try await sit(10, at: web)
    web.later(160)
    let back = try await web.done("/breaks", [("do", "tick"), ("asleep", "150")])
    #expect(back.text.contains("You were away") && back.text.contains("data-left=\"1800000\""))
    #expect(try await records(web).map(\.outcome) == [.away])
  }

  @Test func `quiet for an hour rings nothing, outlasts a closed page, and can be woken`() async throws {
    let web = try await ready()
    #expect(try await web.done("/breaks", [("do", "off")]).text.contains("Until 10:00."))
    web.later(.minutes(50))
    #expect(try await web.get("/breaks").text.contains("data-phase=\"off\" data-left=\"600000\""))
    #expect(try await web.done("/breaks", [("do", "on")]).text.contains("data-phase=\"sitting\""))
    #expect(try await records(web).isEmpty)
  }

  @Test func `a page that is opened again after an hour begins anew, and nothing is made up for it`() async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    web.later(.hours(1))
    #expect(try await web.get("/breaks").text.contains("data-left=\"1800000\""))
    #expect(try await records(web).isEmpty)
  }

  @Test func `a reload goes on where the clock stood, and looking writes nothing`() async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    try await sit(12, at: web)
    #expect(try await web.get("/breaks").text.contains("data-left=\"1080000\""))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `outside the hours nothing is due`() async throws {
    let web = try await ready()
    web.go(to: at("2026-03-07", 11))
    #expect(try await web.get("/breaks").text.contains("Outside your hours"))
  }

  @Test func `a break written down elsewhere sets the clock, and taking it back sets it again`() async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    try await sit(20, at: web)
    let took = try await web.done("/breaks/took", [("minutes", "3")])
    #expect(took.text.contains("Saved: break 1 of today.") && took.text.contains("data-left=\"1800000\""))
    #expect(
      try await records(web) == [BreakRecord(.taken, moves: [.movementBreakWalk, .shoulderCircles], length: 180)])
    let event = try #require(took.text.firstMatch(of: #/name="event" value="([0-9a-f]{32})"/#)?.1)
    #expect(
      try await web.done("/undo", [("event", String(event)), ("back", "/breaks")]).text.contains("No breaks yet today.")
    )
  }

  @Test(arguments: [
    "", "0", "61", "two", "2.5", "99999999999999999999", "-1", "<b>", String(repeating: "9", count: 9000),
  ])
  func `a length that is none is refused in a sentence, and kept in its field`(minutes: String) async throws {
    let web = try await ready()
    let answer = try await web.post("/breaks/took", [("minutes", minutes)])
    #expect(answer.status == 422 && answer.text.contains("id=\"took-mistake\""))
    #expect(!answer.text.contains("<b>") && answer.text.utf8.count < 20_000)
    #expect(try await records(web).isEmpty)
  }

  private static let hours = [
    ("interval", "45"), ("length", "3"), ("from", "08:30"), ("until", "16:00"), ("day", "monday"), ("day", "sunday"),
  ]

  @Test func `the hours are set, said, and shown`() async throws {
    let web = try await ready()
    let saved = try await web.done("/breaks/hours", Self.hours)
    #expect(saved.text.contains("Saved. Every 45 minutes for 3 min, 08:30 to 16:00, Monday, Sunday."))
    var policy = BreakPolicy()
    (policy.interval, policy.length, policy.from, policy.until) = (45, 3, 30_600, 57_600)
    policy.days = [.monday, .sunday]
    #expect(try await web.journal.events(of: .owner).events.last?.body == .breaksArranged(policy))
  }

  @Test(arguments: [
    ("interval", "4", "minutes of sitting from 5 to 240"), ("interval", "half", "whole number"),
    ("length", "6", "minutes of a break from 1 to 5"), ("from", "9", "is no time of day"),
    ("until", "08:00", "has to begin before it ends"), ("until", "25:99", "is no time of day"),
    ("interval", "", "whole number"), ("from", "\u{202E}<script>", "is no time of day"),
  ])
  func `hours that do not fit are refused beside their field, and what was typed stays`(
    field: String, value: String, words: String
  ) async throws {
    let web = try await ready()
    let fields = Self.hours.map { $0.0 == field ? (field, value) : $0 }
    let answer = try await web.post("/breaks/hours", fields)
    #expect(answer.status == 422)
    #expect(answer.text.contains("id=\"\(field)-mistake\"") && answer.text.contains(words))
    #expect(answer.text.contains("value=\"45\"") || field == "interval")
    #expect(!answer.text.contains("<script>"))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `an alarm that rings on no day is refused`() async throws {
    let web = try await ready()
    let answer = try await web.post("/breaks/hours", Self.hours.filter { $0.0 != "day" } + [("day", "someday")])
    #expect(answer.status == 422 && answer.text.contains("Choose at least one day."))
  }

  @Test(arguments: [("do", "dance"), ("do", ""), ("asleep", "9"), ("do", String(repeating: "begin", count: 20_000))])
  func `a button that there is none of does nothing`(name: String, value: String) async throws {
    let web = try await ready()
    let answer = try await web.post("/breaks", [(name, value)])
    #expect(answer.status == 422 || answer.status == 413)
    #expect(try await records(web).isEmpty)
  }

  @Test(arguments: ["nan", "inf", "-5", "1e300", "abc", ""])
  func `a sleep that cannot be is none or a day at most`(asleep: String) async throws {
    let web = try await ready()
    _ = try await web.get("/breaks")
    web.later(60)
    #expect(try await web.post("/breaks", [("do", "tick"), ("asleep", asleep)]).status == 303)
    #expect(try await records(web).count <= 1)
  }

  @Test func `the page of the breaks as text`() async throws {
    try expectGolden(try await ready().get("/breaks").text.withoutDrawings, "breaks.html")
  }
}
