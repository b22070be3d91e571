import CoachCore
import HTTPTypes
import Journal
import TestKit
import Testing

@testable import WebApp

struct WatchPageTests {
  private func web() async throws -> Web {
    try await Web([event(1, at("2026-03-01"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
  }

  @Test func `the page of files for a watch reads as text`() async throws {
    let page = try await web().get("/settings/watch")
    #expect(page.status == 200)
    try expectGolden(page.text.withoutDrawings, "watch.html")
  }

  @Test func `each picture of how to copy says in words what it shows`() async throws {
    let page = try await web().get("/settings/watch").text
    let drawings = page.matches(of: #/<svg viewBox="0 0 220 140"[^>]*>/#).map { String($0.0) }
    #expect(drawings.count == 3)
    #expect(drawings.allSatisfy { $0.contains(#"role="img""#) && $0.contains("aria-label=\"") })
  }

  @Test func `today's session is one file, the week an archive`() async throws {
    let web = try await web()
    let today = try await web.get("/settings/watch/today")
    #expect(today.headers[.contentType] == "application/vnd.ant.fit")
    #expect(today.headers[.contentDisposition] == #"attachment; filename="session-2026-03-02.fit""#)
    let week = try await web.get("/settings/watch/week")
    #expect(week.headers[.contentType] == "application/zip" && week.text.hasPrefix("PK"))
    #expect(try await web.get("/settings/watch/today?session=minimum").status == 200)
    #expect(try await web.get("/settings/watch/today?session=tomorrow").status == 404)
  }

  @Test func `while the safety rules say no there is no file, and the page says why`() async throws {
    let web = try await Web([], at: at("2026-03-02"))
    let page = try await web.get("/settings/watch")
    #expect(page.text.contains("/welcome") && !page.text.contains("download"))
    for address in ["/settings/watch/today", "/settings/watch/week", "/api/v1/exports/watch"] {
      #expect(try await web.get(address).status == 409)
    }
  }
}
