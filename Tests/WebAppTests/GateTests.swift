import CoachCore
import HTTPTypes
import TestKit
import Testing

@testable import WebApp

struct GateTests {
  private let site = HTTPField.Name("Sec-Fetch-Site")!
  private let mode = HTTPField.Name("Sec-Fetch-Mode")!

  @Test(arguments: [
    "evil.example", "evil.example:8642", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:8642", "",
  ])
  func `a host name that is not the app's own gets no answer`(host: String) async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await web.send(.get, "/", host: host).status == 403)
  }

  @Test func `two host names in one request get no answer, whichever of them is known`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await web.get("/", headers: [HTTPField.Name("Host")!: "127.0.0.1:8642"]).status == 403)
  }

  @Test(arguments: ["127.0.0.1:8642", "localhost:8642", "LOCALHOST:8642", "[::1]:8642"])
  func `this machine's own names are answered`(host: String) async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await web.send(.get, "/safety", host: host).status == 200)
  }

  @Test(arguments: ["https://evil.example", "http://127.0.0.1:9999", "null", "http://localhost.evil.example:8642"])
  func `a post from another site does nothing`(origin: String) async throws {
    let web = try await Web(at: at("2026-03-02"))
    let answer = try await web.post("/undo", [("back", "/")], headers: [.origin: origin])
    #expect(answer.status == 403)
    #expect(answer.text.contains("This came from another site."))
  }

  @Test func `a post that a browser marks as another site's does nothing, even without an origin`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await web.send(.post, "/undo", headers: [site: "cross-site"]).status == 403)
    #expect(try await web.send(.post, "/undo", headers: [site: "same-site"]).status == 403)
  }

  @Test func `another site may link to a page, but not load it as a part of itself`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await web.get("/safety", headers: [site: "cross-site", mode: "navigate"]).status == 200)
    #expect(try await web.get("/safety", headers: [site: "cross-site", mode: "no-cors"]).status == 403)
  }

  @Test func `every answer forbids scripts from elsewhere, frames and caches`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    for path in ["/", "/safety", "/nowhere"] {
      let headers = try await web.get(path).headers
      let policy = headers[.contentSecurityPolicy] ?? ""
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe-inline"))
      #expect(headers[.cacheControl] == "no-store")
      #expect(headers[.accessControlAllowOrigin] == nil)
    }
  }

  @Test func `with a public address only that name and this machine are answered`() async throws {
    let web = try await Web(at: at("2026-03-02")) { $0.publicAddress = PublicAddress("https://coach.example.org") }
    #expect(try await web.send(.get, "/safety", host: "coach.example.org").status == 200)
    #expect(try await web.send(.get, "/safety", host: "other.example.org").status == 403)
  }

  @Test(arguments: ["http://a.example", "https://", "https://a.example/path", "https://a b", "coach.example.org"])
  func `a public address is https and nothing but a host`(text: String) {
    #expect(PublicAddress(text) == nil)
  }
}
