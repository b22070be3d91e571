import CoachCore
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import TestKit
import Testing

@testable import WebApp

struct InterfaceTests {
  private static let endpoints: [Endpoint] = {
    let settings = WebSettings(clock: { at("2026-03-02") })
    // A server without a place for run files has the same table.
    return WebServer(InMemoryJournal(), shelf: nil, settings).site.endpoints
  }()

  private func web() async throws -> Web {
    try await Web([event(1, at("2026-03-01"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
  }

  @Test func `every route of the interface is in its table, and every line of the table is routed`() throws {
    let settings = WebSettings(clock: { at("2026-03-02") })
    let router = WebServer(InMemoryJournal(), shelf: nil, settings).router { Gate(settings, port: 8642) }
    let routed = Set(router.routes.map { "\($0.method) \($0.path)" }.filter { $0.contains("/api/") })
    let table = Set(InterfaceTests.endpoints.map { "\($0.method) \(Endpoint.base)\($0.path)" })
    #expect(routed == table)
    #expect(table.count == InterfaceTests.endpoints.count)
  }

  @Test func `the description of the interface names every endpoint`() async throws {
    let answer = try await web().get("/openapi.json")
    let document = try JSON(Array(answer.text.utf8))
    #expect(document["openapi"]?.text == "3.1.0")
    for endpoint in InterfaceTests.endpoints {
      let described = document["paths"]?[Endpoint.base + endpoint.path]?[endpoint.method.rawValue.lowercased()]
      #expect(described?["summary"]?.text == endpoint.summary, "\(endpoint.method) \(endpoint.path)")
    }
  }

  @Test(
    arguments: InterfaceTests.endpoints.filter {
      $0.method == .get && !$0.path.contains("{") && $0.answer.type == "application/json"
    }.map(\.path))
  func `whatever can be read has at least what its description promises`(path: String) async throws {
    let endpoint = InterfaceTests.endpoints.first { $0.path == path && $0.method == .get }!
    let answer = try await web().get(Endpoint.base + path)
    #expect(answer.status == 200, "\(answer.text)")
    let json = try JSON(Array(answer.text.utf8))
    var objects = [json]
    if endpoint.answer.isList, case .array(let values) = json { objects = values }
    for object in objects {
      for key in endpoint.answer.keys { #expect(object[key] != nil, "\(path) has no \(key)") }
    }
  }

  @Test func `pain that is sent twice under one id is written down once`() async throws {
    let web = try await web()
    let body = #"{"score":4,"when":"after","id":"000000000000000000000000000000aa"}"#
    let first = try await web.say("/pain", body)
    let second = try await web.say("/pain", body)
    #expect((first.status, second.status) == (201, 200))
    let pains = try await web.journal.events(of: .owner).events.filter {
      if case .painLogged = $0.body { true } else { false }
    }
    #expect(pains.map(\.body) == [.painLogged(PainEntry(.after, 4))])
    let other = try await web.say("/pain", #"{"score":5,"id":"000000000000000000000000000000aa"}"#)
    #expect(other.status == 409)
    #expect(other.text.contains("Another entry has this id already."))
  }

  @Test func `pain can be corrected and taken out`() async throws {
    let web = try await web()
    let id = EventID.number(0xAC)
    _ = try await web.say("/pain", "{\"score\":4,\"site\":\"knee\",\"id\":\"\(id)\"}")
    #expect(try await web.say("/pain/\(id)", #"{"score":2}"#, .patch).status == 201)
    let corrected = try await web.get("/api/v1/pain").text
    #expect(corrected.contains("\"score\":2") && corrected.contains("knee"))
    #expect(try await web.send(.delete, "/api/v1/pain/\(id)").status == 201)
    #expect(try await web.get("/api/v1/pain").text.contains("\"entries\":[]"))
    #expect(try await web.send(.delete, "/api/v1/pain/\(id)").status == 404)
  }

  @Test func `a profile changes by what is named alone`() async throws {
    let web = try await web()
    let body =
      #"{"name":"Ada","week":[{"weekday":"tuesday","usualRun":"hard","backWorkMinutes":20}],"equipment":["mat"]}"#
    #expect(try await web.say("/profile", body, .patch).status == 200)
    let answer = try await web.say("/profile", #"{"sittingHoursPerDay":9}"#, .patch).text
    #expect(answer.contains("\"name\":\"Ada\"") && answer.contains("\"usualRun\":\"hard\""))
    #expect(answer.contains("\"equipment\":[\"mat\"]") && answer.contains("\"sittingHoursPerDay\":9"))
    #expect(try await web.say("/profile", #"{"timeZone":"../../etc/passwd"}"#, .patch).status == 409)
    #expect(try await web.say("/profile", #"{"birthYear":null}"#, .patch).status == 200)
  }

  @Test func `a run that is sent again later is the same run`() async throws {
    let web = try await web()
    let body = #"{"distance":"12km","time":"1:05:00","effort":5,"id":"000000000000000000000000000000ab"}"#
    #expect(try await web.say("/runs", body).status == 201)
    web.later(.minutes(30))
    #expect(try await web.say("/runs", body).status == 200)
    #expect(try await web.get("/api/v1/runs").text.components(separatedBy: "shortID").count == 2)
  }

  @Test func `fifty programs that send at once lose nothing and repeat nothing`() async throws {
    let web = try await web()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<50 {
        group.addTask {
          // Each is sent twice.
          let id = EventID.number(0xF00 + UInt64(number / 2))
          return try await web.say("/mornings", "{\"score\":3,\"id\":\"\(id)\"}").status
        }
      }
      for try await status in group { #expect([200, 201].contains(status)) }
    }
    let events = try await web.journal.events(of: .owner).events
    let ids = events.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(events.count == 26)
  }

  @Test(arguments: [
    (#"{"score":11}"#, "score"), (#"{"score":"4"}"#, "score"), (#"{"score":4.5}"#, "score"), (#"{}"#, "score"),
    (#"{"score":4,"where":"knee"}"#, "where"), (#"{"score":4,"site":"soul"}"#, "site"), (#"[1]"#, "body"),
    (#"{"score":4,"score":5}"#, "twice"), (#"{"score":null}"#, "score"),
  ])
  func `a body that is not as described is refused by the name of what is wrong`(body: String, word: String)
    async throws
  {
    let web = try await web()
    let answer = try await web.say("/pain", body)
    #expect(answer.status == 422)
    #expect(answer.headers[.contentType] == "application/problem+json")
    #expect(answer.text.contains(word))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `what is no JSON, of another type or too long is told apart`() async throws {
    let web = try await web()
    #expect(try await web.say("/pain", "{\"score\":").status == 400)
    #expect(try await web.post("/api/v1/pain", [("score", "4")]).status == 415)
    let long = "{\"score\":4,\"site\":\"" + String(repeating: "a", count: 70_000) + "\"}"
    #expect(try await web.say("/pain", long).status == 413)
  }

  @Test func `a method that a path has not is refused with those that it has`() async throws {
    let answer = try await web().send(.delete, "/api/v1/pain")
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, POST")
  }

  @Test func `what the rules do not allow is a conflict, in the words of the page`() async throws {
    let web = try await web()
    let answer = try await web.say("/runs/planned", #"{"day":"2026-01-01","kind":"easy"}"#)
    #expect(answer.status == 409)
    #expect(answer.text.contains("That day is over."))
    #expect(try await web.say("/missed", #"{"day":"2025-01-01"}"#).status == 409)
  }

  @Test func `safety questions can be answered by a program, and lock as they do for a person`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let open = try await web.get("/api/v1/screening")
    #expect(open.text.contains("\"group\":\"first\""))
    let names = try JSON(Array(open.text.utf8))["open"].map { open -> [String] in
      guard case .array(let all) = open else { return [] }
      return all.filter { $0["group"]?.text == "first" }.compactMap { $0["name"]?.text }
    }
    let first = try #require(names?.first)
    let rest = (names ?? []).dropFirst().map { ",\"\($0)\":\"no\"" }.joined()
    let answer = try await web.say("/screening", "{\"group\":\"first\",\"answers\":{\"\(first)\":\"yes\"\(rest)}}")
    #expect(answer.status == 200, "\(answer.text)")
    #expect(try await web.get("/api/v1/week").status == 409)
  }
}

extension Web {
  /// Sends JSON as a program does, without an origin.
  func say(_ path: String, _ body: String, _ method: HTTPRequest.Method = .post) async throws -> Answer {
    try await send(
      method, "/api/v1" + path, headers: [.contentType: "application/json"], body: Array(body.utf8))
  }
}
