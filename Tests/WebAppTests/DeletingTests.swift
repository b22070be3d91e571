import CoachCore
import HTTPTypes
import Journal
import Synchronization
import TestKit
import Testing

@testable import WebApp

/// Everything is deleted only after two clear answers, and stays deleted.
struct DeletingTests {
  private static let now = at("2026-11-21", 8)

  /// How often everything was deleted.
  private final class Count: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
  }

  private func web(_ count: Count, erasedAt: Instant? = nil) async throws -> Web {
    try await Web([event(1, Self.now, .screeningAnswered(.allNo))], at: Self.now) { settings in
      settings.erase = { count.add() }
      settings.erasedAt = { erasedAt }
    }
  }

  @Test func `one press of a button deletes nothing`() async throws {
    let count = Count()
    let web = try await web(count)
    #expect(try await web.get("/settings/journal").text.contains("href=\"/settings/delete\""))
    let asked = try await web.post("/settings/delete")
    #expect(asked.text.contains("It cannot be brought back."))
    #expect(count.value == 0)
  }

  @Test func `another word deletes nothing, and the page says so`() async throws {
    let count = Count()
    let answer = try await web(count).post("/settings/delete", [("word", "delete")])
    #expect(answer.status == 422)
    #expect(answer.text.contains("nothing was deleted"))
    #expect(count.value == 0)
  }

  @Test func `the word, typed, deletes everything`() async throws {
    let count = Count()
    let answer = try await web(count).post("/settings/delete", [("word", "Delete everything")])
    #expect(answer.text.contains("Everything is deleted"))
    #expect(count.value == 1)
  }

  @Test func `where the server cannot delete there is no page for it`() async throws {
    let web = try await Web(at: Self.now)
    #expect(try await web.get("/settings/delete").status == 404)
    #expect(try await !web.get("/settings/journal").text.contains("/settings/delete"))
  }

  @Test func `what a device kept from before is not taken in again`() async throws {
    let web = try await web(Count(), erasedAt: Self.now.instant)
    let (before, after) = (
      event(2, LocalMoment(Self.now.instant + -60, .utc), .painLogged(PainEntry(.now, PainScore(3)))),
      event(3, LocalMoment(Self.now.instant + 60, .utc), .painLogged(PainEntry(.now, PainScore(2))))
    )
    let lines = try EventRecord(before).json + [10] + EventRecord(after).json + [10]
    let answer = try await web.send(
      .post, "/api/v1/outbox", headers: [.contentType: "application/x-ndjson"], body: lines)
    #expect(answer.text.contains("stays deleted"))
    #expect(try await web.journal.events(of: .owner).events.map(\.id) == [.number(1), after.id])
  }
}
