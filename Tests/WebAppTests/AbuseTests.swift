import CoachCore
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import TestKit
import Testing

@testable import WebApp

/// Values that nobody who means well sends.
struct AbuseTests {
  private static let hostile = [
    "", " ", "\u{0}", "🦴🏃", "سلام", "Ĝ̴̛", "\u{202E}txet", "<script>alert(1)</script>", "'; DROP TABLE events;--",
    "../../etc/passwd",
    "%2e%2e%2f", "{{name}}", "-1", "999999999999999999999", "1e309", "NaN", "0x10", "null", "true", "[]",
    "\r\nSet-Cookie: a=b",
    String(repeating: "a", count: 5000),
  ]

  private static let settings = WebSettings(clock: { at("2026-03-02") })
  private static let endpoints = WebServer(InMemoryJournal(), shelf: nil, settings).site.endpoints
  /// Where pages post forms to.
  private static let forms: [String] = {
    let router = WebServer(InMemoryJournal(), shelf: nil, settings).router { Gate(settings, port: 8642) }
    return router.routes.filter { $0.method == .post }.map { "\($0.path)" }.filter { !$0.hasPrefix("/api/") }.sorted()
  }()
  private static let fieldNames = [
    "score", "day", "kind", "reason", "group", "q1", "exercise", "do", "from", "to", "minutes", "which", "done", "pain",
    "event",
    "taste", "effort", "name", "distance", "interval", "assessed", "strength", "clinician",
  ]

  private func web() async throws -> Web {
    try await Web([event(1, at("2026-03-01"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
  }

  @Test(arguments: forms) func `no form breaks on hostile values, and none of them is echoed as markup`(path: String)
    async throws
  {
    let web = try await web()
    for value in AbuseTests.hostile where path.contains(":") || value.count < 3 || value.count > 20 {
      let filled = path.replacing(
        /:[a-z]+/, with: value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "x")
      let answer = try await web.post(filled, AbuseTests.fieldNames.map { ($0, value) })
      #expect(answer.status < 500, "\(path) with \(value.prefix(30)): \(answer.status)")
      #expect(!answer.text.contains("<script>alert"), "\(path) echoes markup")
      #expect(!(answer.place ?? "").contains("\r"), "\(path) splits a header")
    }
  }

  @Test(arguments: forms) func `a form that is too long is refused`(path: String) async throws {
    let web = try await web()
    let filled = path.replacing(/:[a-z]+/, with: "bird-dog")
    let answer = try await web.post(filled, [("score", String(repeating: "9", count: 200_000))])
    #expect(answer.status >= 300 && answer.status < 500, "\(path): \(answer.status)")
  }

  @Test(arguments: endpoints.map { "\($0.method.rawValue) \($0.path)" })
  func `no endpoint breaks on hostile values, types or paths`(name: String) async throws {
    let endpoint = AbuseTests.endpoints.first { "\($0.method.rawValue) \($0.path)" == name }!
    let web = try await web()
    let before = try await web.journal.events(of: .owner).events.count
    for value in AbuseTests.hostile {
      let escaped = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "x"
      let path = endpoint.path.replacing(/\{[a-z]+\}/, with: escaped)
      let query = endpoint.query.map { "\($0.name)=\(escaped)" }.joined(separator: "&")
      // A stretch of path that is empty or an event stream is another matter.
      guard !path.hasSuffix("/events"), !value.isEmpty || endpoint.parts.isEmpty else { continue }
      let given = JSON.object(endpoint.body.map { JSONField($0.name, .string(value)) })
      let others: [JSON] = [
        .array([.string(value)]), .null, .object(endpoint.body.map { JSONField($0.name, .number(-1e300)) }),
        .object(endpoint.body.map { JSONField($0.name, .object([JSONField(value, .null)])) }),
      ]
      let bodies = [given] + (value.count == 1 ? others : [])
      for body in bodies {
        let answer = try await web.send(
          endpoint.method, "/api/v1" + path + (query.isEmpty ? "" : "?" + query),
          headers: [.contentType: "application/json"], body: endpoint.method == .get ? [] : body.bytes)
        #expect(answer.status < 500 || endpoint.area == "imports", "\(name) with \(value.prefix(30)): \(answer.status)")
        if answer.status >= 400 { #expect(answer.headers[.contentType] == "application/problem+json") }
      }
    }
    // What takes fields took none of these.
    guard !endpoint.body.isEmpty, !endpoint.body.allSatisfy({ !$0.isNeeded }) else { return }
    #expect(try await web.journal.events(of: .owner).events.count == before)
  }

  @Test(arguments: [
    "/assets/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/library/..%2f..%2fPackage.swift",
    "/runs/%00",
    "/cards/..%5c..%5cx", "/figures/..%2f..%2fetc%2fpasswd", "/runs/imports/..%2f..%2fx", "/api/v1/runs/..%2fjournal",
    "/library/%ff%fe", "//evil.example/%2f..",
  ])
  func `no path leads out of the app`(path: String) async throws {
    let answer = try await web().get(path)
    #expect([400, 404].contains(answer.status), "\(path): \(answer.status)")
    #expect(!answer.text.contains("root:"))
  }

  @Test(arguments: ["http://evil.example", "null", "http://127.0.0.1:1"])
  func `no endpoint is open to another site`(origin: String) async throws {
    let web = try await web()
    for endpoint in AbuseTests.endpoints {
      let path = "/api/v1" + endpoint.path.replacing(/\{[a-z]+\}/, with: "bird-dog")
      let answer = try await web.send(
        endpoint.method, path, headers: [.origin: origin, .contentType: "application/json"])
      #expect(answer.status == 403, "\(endpoint.method) \(path)")
    }
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `JSON as deep as a well is refused`() async throws {
    let deep = String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000)
    #expect(try await web().say("/pain", deep).status == 400)
  }
}
