import CoachCore
import Foundation
import Journal
import RunFiles
import TestKit
import Testing

@testable import WebApp

struct RunsPageTests {
  private static let now = at("2026-03-10", 8)

  private static func record(_ day: String, _ kilometres: Double, minutes: Double, sport: Sport = .running) -> RunRecord
  {
    RunRecord(
      start: at(day, 7), sport: sport, elapsed: .minutes(minutes + 2), moving: .minutes(minutes),
      distance: Metres(kilometres * 1000))
  }

  private static let events = [
    event(1, at("2026-01-01"), .screeningAnswered(.allNo)),
    event(2, at("2026-02-20"), .runRecorded(record("2026-02-20", 8, minutes: 44))),
    event(3, at("2026-03-03"), .runRecorded(record("2026-03-03", 10, minutes: 55))),
    event(4, at("2026-03-04"), .runRecorded(record("2026-03-04", 25, minutes: 70, sport: .cycling))),
    event(5, at("2026-03-08"), .runRecorded(record("2026-03-08", 12, minutes: 66))),
  ]

  private static func path(_ number: UInt64) -> String { "/runs/\(EventID.number(number))" }

  @Test func `runs stand by month, other sports beside them without entering the sums`() async throws {
    let web = try await Web(Self.events, at: Self.now)
    let page = try await web.get("/runs").text
    #expect(page.contains("March 2026") && page.contains("2 runs · 22.0 km · 2:01:00 · 5:30 /km"))
    #expect(page.contains("February 2026") && page.contains("1 run · 8.0 km"))
    #expect(page.contains("cycling"))
    try expectGolden(page.withoutDrawings, "runs.html")
  }

  @Test func `a run that was typed in says what it was and asks how hard it was`() async throws {
    let web = try await Web(Self.events, at: Self.now)
    let page = try await web.get(Self.path(5)).text
    #expect(page.contains("Run of Sunday 8 March") && page.contains("typed in"))
    #expect(page.contains("How hard was it?"))
    let rated = try await web.done(Self.path(5), [("effort", "6.5"), ("kind", "hard"), ("camber", "left")])
    #expect(rated.text.contains("6.5/10") && rated.text.contains("hard, as you said"))
    #expect(!rated.text.contains("How hard was it?"))
  }

  @Test(arguments: [
    ("effort", "11"), ("effort", "hard"), ("effort", "nan"), ("kind", "fast"), ("camber", "<b>"), ("sport", "chess"),
    ("effort", String(repeating: "9", count: 5000)),
  ])
  func `what cannot be of a run is refused beside its field, and nothing is saved`(field: String, value: String)
    async throws
  {
    let web = try await Web(Self.events, at: Self.now)
    let answer = try await web.post(Self.path(5), [(field, value)])
    #expect(answer.status == 422 && answer.text.contains("class=\"mistake\""))
    #expect(try await web.journal.events(of: .owner).events.count == Self.events.count)
  }

  @Test func `saying what is known already writes nothing`() async throws {
    let web = try await Web(Self.events, at: Self.now)
    let page = try await web.done(Self.path(5), [("effort", ""), ("kind", ""), ("sport", "running")])
    #expect(page.text.contains("Nothing was changed."))
    #expect(try await web.journal.events(of: .owner).events.count == Self.events.count)
  }

  @Test(arguments: ["/runs/none", "/runs/00000000000000000000000000000063", "/runs/..%2F..%2Fetc%2Fpasswd"])
  func `a run that is not there has a page that says so`(path: String) async throws {
    let web = try await Web(Self.events, at: Self.now)
    let answer = try await web.get(path)
    #expect(answer.status == 404 && answer.text.contains("no such run"))
  }

  @Test func `a run with its file shows its way, its form and what cannot be said, to people and programs`()
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-run-\(UUID().uuidString)")
    let shelf = RunFileShelf(beside: folder.appendingPathComponent("x.sqlite"))
    defer { try? FileManager.default.removeItem(at: folder) }
    var run = SyntheticRun()
    run.height = { 300 + 20 * sin($0 / 800) }
    let hash = try shelf.keep(GPXWriter.file(run.run()), as: .gpx)
    var record = Self.record("2026-03-01", 10.8, minutes: 60)
    record.file = hash
    let web = try await Web(
      Self.events + [event(6, at("2026-03-01", 10), .runRecorded(record))], at: Self.now, shelf: shelf)
    let page = try await web.get(Self.path(6)).text
    #expect(page.contains("thicker and warmer is faster") && page.contains("Height over the way"))
    #expect(page.contains("What cannot be said, and why") && page.contains("<th scope=\"row\">10</th>"))
    #expect(!page.contains("style="), "a page's policy allows no inline style")
    let found = try await web.journal.events(of: .owner).events.last?.body
    guard case .runAnalysed(EventID.number(6), _)? = found else {
      Issue.record("what the first look found is not written down")
      return
    }
    let report = try await web.get("/api/v1\(Self.path(6))/report")
    #expect(report.status == 200 && report.text.contains("\"kilometres\":["))
    #expect(try await web.get("/api/v1\(Self.path(5))/report").status == 404)
    #expect(try await web.get("/api/v1/runs").text.contains("\"shortID\""))
    #expect(try await web.get("/api/v1/runs/load").text.contains("\"weeks\""))
  }

  @Test func `a file that is gone takes nothing else from a run`() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-run-\(UUID().uuidString)")
    var record = Self.record("2026-03-01", 10.8, minutes: 60)
    record.file = ContentHash(of: [1])
    let web = try await Web(
      [event(6, at("2026-03-01", 10), .runRecorded(record))], at: Self.now,
      shelf: RunFileShelf(beside: folder.appendingPathComponent("x.sqlite")))
    let page = try await web.get(Self.path(6))
    #expect(page.status == 200 && page.text.contains("Its file is not there any more"))
  }

  @Test func `two runs that may be one point at each other`() async throws {
    let web = try await Web(
      Self.events + [event(6, at("2026-03-08", 9), .runRecorded(Self.record("2026-03-08", 12.3, minutes: 68)))],
      at: Self.now)
    #expect(try await web.get("/runs").text.contains("may be here twice"))
    #expect(try await web.get(Self.path(6)).text.contains("href=\"\(Self.path(5))\""))
    let page = try await web.done(Self.path(6) + "/remove")
    #expect(page.text.contains("Removed from your runs.") && !page.text.contains("may be here twice"))
    let id = try #require(page.text.firstMatch(of: #/name="event" value="([0-9a-f]+)"/#)?.1)
    _ = try await web.done("/undo", [("back", "/runs"), ("event", String(id))])
    #expect(try await web.get("/runs").text.contains("may be here twice"))
  }
}
