import CoachCore
import Foundation
import HTTPTypes
import Journal
import TestKit
import Testing

@testable import WebApp

struct OutboxTests {
  private let session = EventID.number(50)

  private func line(_ event: RunnerEvent) throws -> String {
    String(decoding: try EventRecord(event).json, as: UTF8.self)
  }

  private func send(_ lines: [String], to web: Web) async throws -> Web.Answer {
    try await web.send(
      .post, "/api/v1/outbox", headers: [.contentType: "application/x-ndjson"],
      body: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private var set: RunnerEvent {
    event(
      51, at("2026-03-02"),
      .setFinished(
        session: session, SetRecord(exercise: .birdDog, set: 0, side: .left, done: 6, asked: 6, hold: 8)))
  }

  @Test func `a set that is sent twice is written down once`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let lines = [try line(set)]
    let first = try await send(lines, to: web)
    let second = try await send(lines, to: web)
    #expect(first.text == "{\"position\":1,\"refused\":[]}")
    #expect(second.text == first.text)
    #expect(try await web.journal.events(of: .owner).events == [set])
  }

  @Test func `one line that cannot be read does not stop the others, and is named`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let broken =
      #"{"id":"000000000000000000000000000000ff","at":"2026-03-02T07:00:00.000Z","kind":"set-finished","version":1,"data":{}}"#
    let answer = try await send([broken, "not JSON", try line(set)], to: web)
    #expect(answer.status == 200)
    #expect(answer.text.contains("\"position\":1"))
    #expect(answer.text.contains("000000000000000000000000000000ff"))
  }

  @Test func `another entry under a known id is refused, and the first one stays`() async throws {
    let web = try await Web([event(51, at("2026-03-02"), .exerciseBanned(.deadBug))], at: at("2026-03-02"))
    let answer = try await send([try line(set)], to: web)
    #expect(answer.text.contains("Another entry has this id already."))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test(arguments: [
    EventBody.clinicianAttested(
      Attestation(assessed: CalendarDay(iso: "2026-03-01")!, clinician: .doctor, strength: true, running: true)),
    .screeningAnswered(.allNo), .exerciseAllowed(.deadBug), .withdrawn(.number(1)),
  ])
  func `a player writes no safety answers, no clinician's word and no corrections`(body: EventBody) async throws {
    let web = try await Web(at: at("2026-03-02"))
    let answer = try await send([try line(event(60, at("2026-03-02"), body))], to: web)
    #expect(answer.text.contains("A player does not write entries of this kind."))
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test func `what happens in the future is refused`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let answer = try await send([try line(event(60, at("2026-03-09"), .painLogged(PainEntry(.now, 3))))], to: web)
    #expect(answer.text.contains("in the future"))
  }

  @Test func `more than a device may send at once is refused with a sentence`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let answer = try await send([String(repeating: "x", count: OutboxLines.limit + 1)], to: web)
    #expect(answer.status == 413)
    #expect(answer.text.contains("Nothing was saved."))
  }

  @Test func `pain that a device tells changes today's plan at once`() async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02", 8))
    #expect(try await web.get("/").text.contains("Start ·"))
    _ = try await send([try line(event(60, at("2026-03-02", 8), .painLogged(PainEntry(.before, 8))))], to: web)
    #expect(!(try await web.get("/").text.contains("Start ·")))
  }
}
