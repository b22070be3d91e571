import CoachCore
import Journal
import TestKit
import Testing

struct TodayPageTests {
  @Test func `a new runner is led to the safety questions and nothing else`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let page = try await web.get("/").text
    #expect(page.contains("Begin with the safety questions"))
    #expect(!page.contains("Start ·"))
  }

  @Test func `what is written elsewhere shows at the next look`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    _ = try await web.get("/")
    let screened = event(1, at("2026-03-02"), .screeningAnswered(.allNo))
    _ = try await web.journal.append([screened], to: .owner, expecting: .start)
    let page = try await web.get("/").text
    #expect(page.contains("Start ·"))
    #expect(page.contains("How is your back now?") || page.contains("How was your back on waking?"))
  }

  @Test func `undo on a page takes back the last thing and says what it was`() async throws {
    let web = try await Web(
      [event(1, at("2026-03-02"), .screeningAnswered(.allNo)), event(2, at("2026-03-02"), .exerciseBanned(.deadBug))],
      at: at("2026-03-02", 8))
    let page = try await web.done("/undo", [("back", "/")])
    #expect(page.text.contains("Taken back"))
    let part = try await web.journal.events(of: .owner)
    #expect(part.events.last?.body == .withdrawn(.number(2)))
  }

  @Test func `today's page as text`() async throws {
    let web = try await Web(
      [event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02", 8))
    try expectGolden(try await web.get("/").text.withoutDrawings, "today.html")
  }
}

extension String {
  /// Drawings have tests of their own: here only their places count.
  var withoutDrawings: String {
    replacing(#/<svg class="figure"[\s\S]*?</svg>|<svg xmlns[\s\S]*?</svg>/#, with: "<svg/>")
      .withoutVersions
  }

  /// The page without what changes with every change of a file that it names.
  var withoutVersions: String { replacing(#/\?v=[0-9a-z]+/#, with: "?v=…") }
}
