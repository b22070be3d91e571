import CoachCore
import Journal
import TestKit
import Testing

@testable import WebApp

struct ProgressPageTests {
  private static let screened = event(1, at("2026-03-01"), .screeningAnswered(.allNo))
  private static let three: [(String, String)] = [
    ("new", "yes"), ("activity-1-name", "tying shoes"), ("activity-1", "4"), ("activity-2-name", "long drives"),
    ("activity-2", "3"), ("activity-3-name", "stairs"), ("activity-3", "6"),
  ]

  @Test func `on the first days it is too early to tell, and the page says so`() async throws {
    let web = try await Web([Self.screened], at: at("2026-03-02"))
    let page = try await web.get("/progress").text
    #expect(page.contains("Too early to say.") && page.contains("The first full week is still to come."))
    try expectGolden(page.withoutDrawings, "progress.html")
  }

  @Test func `own activities are compared with the first time, in the same words`() async throws {
    let web = try await Web([Self.screened], at: at("2026-03-02"))
    #expect(try await web.done("/progress", Self.three).text.contains("4.3 of 10"))
    web.go(to: at("2026-04-02"))
    let page = try await web.done(
      "/progress", [("activity-1", "8"), ("activity-2", "7"), ("activity-3", "9"), ("change", "3")])
    #expect(page.text.contains("4.3 → 8.0 of 10") && page.text.contains("+3, of −5 to +5"))
    #expect(page.text.contains("You are doing better than at the start."))
  }

  @Test(arguments: [
    [], [("change", "6")], [("change", "better")], [("roland-morris", "25")], [("oswestry", "-1")],
    [("new", "yes"), ("activity-1-name", "stairs")], [("new", "yes"), ("activity-1", "4")],
    [("new", "yes"), ("activity-1-name", "x"), ("activity-1", "11")],
    [
      ("new", "yes"), ("activity-1-name", "x"), ("activity-1", "1"), ("activity-2-name", "X"), ("activity-2", "2"),
    ],
    [("new", "yes"), ("activity-1-name", String(repeating: "x", count: 5000)), ("activity-1", "1")],
  ])
  func `what cannot be an answer is refused with a sentence, and nothing is saved`(fields: [(String, String)])
    async throws
  {
    let web = try await Web([Self.screened], at: at("2026-03-09"))
    let answer = try await web.post("/progress", fields)
    #expect(answer.status == 422 && answer.text.contains("class=\"mistake\""))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `only all activities together can be compared`() async throws {
    let web = try await Web([Self.screened], at: at("2026-03-02"))
    _ = try await web.post("/progress", Self.three)
    let answer = try await web.post("/progress", [("activity-1", "8")])
    #expect(answer.status == 422 && answer.text.contains("score each from 0 to 10"))
    #expect(answer.text.contains("<option selected>8</option>"), "what was typed stays")
  }

  @Test func `morning pain is drawn week by week, and programs get the numbers`() async throws {
    let mornings = (0..<21).map { day in
      let pain = MorningCheckIn(day < 7 ? 5 : 2)
      return event(UInt64(10 + day), at((CalendarDay(iso: "2026-03-02")! + day).description), .morningLogged(pain))
    }
    let web = try await Web([Self.screened] + mornings, at: at("2026-03-23"))
    let page = try await web.get("/progress").text
    #expect(page.contains("class=\"chart\"") && page.contains("First week 5.0, last 2.0 of 10"))
    #expect(!page.contains("style="))
    #expect(try await web.get("/api/v1/progress").text.contains("\"overall\""))
  }
}
