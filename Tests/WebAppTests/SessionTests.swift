import CoachCore
import Foundation
import Journal
import TestKit
import Testing

@testable import WebApp

struct SessionTests {
  private let screened = event(1, at("2026-03-02"), .screeningAnswered(.allNo))

  private func sessions(_ web: Web) async throws -> [String: Any] {
    let data = Data(try await web.get("/api/v1/sessions").text.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `a player gets today's session and those of the days to come`() async throws {
    let web = try await Web([screened], at: at("2026-03-02", 8))
    let all = try #require(try await sessions(web)["sessions"] as? [[String: Any]])
    let today = all.filter { $0["day"] as? String == "2026-03-02" }.compactMap { $0["which"] as? String }
    #expect(today.contains("session") && today.contains("minimum"))
    #expect(all.contains { $0["day"] as? String ?? "" > "2026-03-02" })
  }

  @Test func `for a score that eases the day half of the session lies ready without a connection`() async throws {
    // A score of 4 eases only a day of somebody whose mornings are not much better.
    let mornings = (3...6).map { day in
      event(UInt64(day), at("2026-03-0\(day)", 7), .morningLogged(MorningCheckIn(2)))
    }
    let web = try await Web([screened] + mornings, at: at("2026-03-06", 8))
    let all = try #require(try await sessions(web)["sessions"] as? [[String: Any]])
    let session = try #require(all.first { $0["which"] as? String == "session" })
    let whole = try #require((session["description"] as? [String: Any])?["lengthSeconds"] as? Double)
    let half = try #require((session["eased"] as? [String: Any])?["lengthSeconds"] as? Double)
    #expect(half < whole)
  }

  @Test func `while the safety rules say no a player gets no session, but the reason and the way`() async throws {
    let web = try await Web(at: at("2026-03-02", 8))
    let answer = try await sessions(web)
    #expect((answer["sessions"] as? [Any])?.isEmpty ?? false)
    #expect((answer["refusal"] as? [String: Any])?["code"] as? String == "screening-needed")
  }

  @Test func `without scripts a session can be done from the list and written down`() async throws {
    let web = try await Web([screened], at: at("2026-03-02", 8))
    let page = try await web.get("/session").text
    let slugs = page.matches(of: #/name="done" value="([a-z0-9-]+)"/#).map { String($0.1) }
    let slug = try #require(slugs.first)
    let saved = try await web.done("/session/log", [("which", "session"), ("done", slug), ("pain", "2")])
    #expect(saved.text.contains("Saved: 1 exercise."))
    let bodies = try await web.journal.events(of: .owner).events.map(\.body)
    #expect(bodies.contains { if case .sessionFinished = $0 { true } else { false } })
  }

  @Test(arguments: ["11", "-1", "a lot", "3.5"])
  func `a pain score that is none is said so, and nothing is written`(score: String) async throws {
    let web = try await Web([screened], at: at("2026-03-02", 8))
    let page = try await web.get("/session").text
    let slug = try #require(page.firstMatch(of: #/name="done" value="([a-z0-9-]+)"/#).map { String($0.1) })
    let answer = try await web.post("/session/log", [("which", "session"), ("done", slug), ("pain", score)])
    #expect(answer.status == 422)
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `stretches after a run are not the session of the day`() async throws {
    var profile = Profile()
    profile.usualRuns = [.easy, nil, nil, nil, nil, nil, nil]
    let web = try await Web([screened, event(2, at("2026-03-02"), .profileSet(profile))], at: at("2026-03-02", 8))
    let before = try await web.get("/").text.contains("Start ·")
    let page = try await web.get("/session?routine=after-run").text
    let slug = try #require(page.firstMatch(of: #/name="done" value="([a-z0-9-]+)"/#).map { String($0.1) })
    _ = try await web.done("/session/log", [("which", "after-run"), ("done", slug)])
    #expect(try await web.get("/").text.contains("Start ·") == before)
  }
}
