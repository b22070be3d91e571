import CoachCore
import Foundation
import HTTPTypes
import TestKit
import Testing

@testable import WebApp

struct AccessTests {
  private static let phrase = PhraseHash(of: "four plain words here")!
  private let cookie = HTTPField.Name("Cookie")!

  private func locked() async throws -> Web {
    try await Web(at: at("2026-03-02")) { $0.phrase = AccessTests.phrase }
  }

  @Test func `a phrase is kept as a slow hash, another one each time, and only the phrase itself fits`() throws {
    let again = try #require(PhraseHash(of: "four plain words here"))
    #expect(again.text != AccessTests.phrase.text)
    #expect(again.text.hasPrefix("$y$") && !again.text.contains("plain"))
    #expect(again.fits("four plain words here"))
    #expect(!again.fits("four plain words her") && !again.fits("") && !again.fits("Four plain words here"))
  }

  @Test(arguments: ["", "short", "elevenchars", String(repeating: "x", count: 201)])
  func `a phrase that is too short or too long is none`(text: String) {
    #expect(PhraseHash(of: text) == nil)
  }

  @Test(arguments: ["/", "/week", "/runs", "/session"])
  func `without the phrase a page asks for it and shows nothing`(path: String) async throws {
    let answer = try await locked().get(path)
    #expect(answer.status == 303)
    #expect(answer.place?.hasPrefix("/phrase?back=") ?? false)
  }

  @Test func `without the phrase programs and forms get nothing`() async throws {
    let web = try await locked()
    #expect(try await web.get("/api/v1/sessions").status == 401)
    #expect(try await web.post("/undo", [("back", "/")]).status == 401)
    #expect(try await web.send(.post, "/api/v1/outbox").status == 401)
  }

  @Test(arguments: ["/safety", "/healthz", "/assets/app.css", "/sw.js", "/phrase"])
  func `the safety card is open to everybody, as is what the question is made of`(path: String) async throws {
    #expect(try await locked().get(path).status == 200)
  }

  @Test func `a device that has said the phrase is in, with a cookie that only https and this host get`() async throws {
    let web = try await locked()
    let answer = try await web.post("/phrase", [("phrase", "four plain words here"), ("back", "/safety")])
    let set = try #require(answer.headers[.setCookie])
    #expect(answer.place == "/safety")
    for part in ["__Host-strongback=", "Secure", "HttpOnly", "SameSite=Strict"] { #expect(set.contains(part)) }
    let key = String(set.prefix { $0 != ";" })
    #expect(try await web.get("/", headers: [cookie: key]).status == 200)
    #expect(try await web.get("/", headers: [cookie: key + "x"]).status == 303)
  }

  @Test func `after five wrong phrases even the right one waits`() async throws {
    let web = try await locked()
    for _ in 1...5 { #expect(try await web.post("/phrase", [("phrase", "something else here")]).status == 422) }
    #expect(try await web.post("/phrase", [("phrase", "four plain words here")]).status == 429)
  }

  @Test func `a new phrase ends the keys of the old one, the same one keeps them over a restart`() async throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("keys-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let answer = await Keyring(AccessTests.phrase, place: place).open(with: "four plain words here", at: Date())
    guard case .key(let key) = answer else {
      Issue.record("the phrase did not fit")
      return
    }
    #expect(await Keyring(AccessTests.phrase, place: place).knows(key, at: Date()))
    #expect(await !Keyring(AccessTests.phrase, place: place).knows(key, at: Date() + Keyring.keptFor + 1))
    let other = try #require(PhraseHash(of: "another phrase of words"))
    #expect(await !Keyring(other, place: place).knows(key, at: Date()))
    #expect(try String(contentsOf: place, encoding: .utf8).contains(key) == false)
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "evil"])
  func `the way back never leads to another site`(back: String) async throws {
    let web = try await locked()
    let answer = try await web.post("/phrase", [("phrase", "four plain words here"), ("back", back)])
    #expect(answer.place == "/")
  }
}
