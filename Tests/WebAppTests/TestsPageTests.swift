import CoachCore
import Journal
import TestKit
import Testing

@testable import WebApp

struct TestsPageTests {
  private static let now = at("2026-03-10", 8)
  private static let screened = event(1, at("2026-03-01"), .screeningAnswered(.allNo))

  private static func web(_ more: [RunnerEvent] = []) async throws -> Web {
    try await Web([screened] + more, at: now)
  }

  @Test func `before the safety questions no test is open`() async throws {
    let web = try await Web(at: Self.now)
    let page = try await web.get("/tests/side-bridge").text
    #expect(!page.contains("name=\"value\"") && !page.contains("name=\"score\""))
    let answer = try await web.post("/tests/side-bridge", [("value", "45"), ("side", "left")])
    #expect(answer.status == 422)
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test func `a test asks how the back is, then takes a result, and asks for the other side`() async throws {
    let web = try await Self.web()
    let first = try await web.get("/tests/side-bridge").text
    #expect(first.contains("First: how is your back right now?") && !first.contains("name=\"value\""))
    #expect(try await web.post("/tests/side-bridge", [("value", "45"), ("side", "left")]).status == 422)
    _ = try await web.post("/tests/side-bridge/pain", [("score", "1")])
    let ready = try await web.get("/tests/side-bridge").text
    #expect(ready.contains("name=\"value\"") && ready.contains("id=\"begin\"") && ready.contains("guide.js"))
    #expect(ready.contains("&quot;sides&quot;:[&quot;left&quot;,&quot;right&quot;]"))
    let saved = try await web.done("/tests/side-bridge", [("value", "45"), ("side", "left"), ("stop", "limit")]).text
    #expect(saved.contains("Saved: left 45 s. Rest for five minutes, then the right side."))
    #expect(saved.contains("value=\"right\" checked"))
    try expectGolden(saved.withoutDrawings.replacing(#/[?&]said=[0-9a-z]+/#, with: ""), "test.html")
  }

  @Test func `a test that is read from a tape or an angle has its form open, and no guide`() async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/knee-to-wall/pain", [("score", "0")])
    let page = try await web.get("/tests/knee-to-wall").text
    #expect(page.contains("<details class=\"by-hand\" open>") && !page.contains("guide.js"))
  }

  @Test func `the side that was done today is not asked for again, on another day both are`() async throws {
    let web = try await Self.web()
    for side in ["left", "right", "left"] {
      _ = try await web.post("/tests/side-bridge/pain", [("score", "0")])
      _ = try await web.post("/tests/side-bridge", [("value", "45"), ("side", side)])
      web.later(.minutes(side == "right" ? 24 * 60 : 6))
    }
    _ = try await web.post("/tests/side-bridge/pain", [("score", "0")])
    let page = try await web.get("/tests/side-bridge").text
    #expect(page.contains("&quot;sides&quot;:[&quot;right&quot;]"))
  }

  @Test func `a result that is sent again because the answer was lost is there once`() async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/side-bridge/pain", [("score", "1")])
    let id = String(repeating: "a", count: 32)
    let result = [("id", id), ("value", "45"), ("side", "left"), ("stop", "pain"), ("pain", "4")]
    for _ in 0..<2 { #expect(try await web.post("/tests/side-bridge", result).status == 303) }
    let results = try await web.journal.events(of: .owner).events.filter {
      if case .testTaken = $0.body { true } else { false }
    }
    #expect(results.map { "\($0.id)" } == [id])
  }

  @Test func `with pain above 3 a test waits`() async throws {
    let web = try await Self.web()
    #expect(!(try await web.get("/tests/front-plank").text.contains("guide.js")))
    #expect(try await web.post("/tests/front-plank/pain", [("score", "4")]).status == 303)
    let page = try await web.get("/tests/front-plank").text
    #expect(!page.contains("name=\"value\"") && page.contains("Your result"))
    #expect(try await web.post("/tests/front-plank", [("value", "60")]).status == 422)
  }

  @Test func `an hour later the back is asked about again`() async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/front-plank/pain", [("score", "0")])
    #expect(try await web.get("/tests/front-plank").text.contains("name=\"value\""))
    web.later(.minutes(61))
    #expect(try await web.get("/tests/front-plank").text.contains("First: how is your back right now?"))
  }

  @Test func `a test that ended for pain keeps how bad it was`() async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/front-plank/pain", [("score", "0")])
    #expect(try await web.post("/tests/front-plank", [("value", "20"), ("stop", "pain")]).status == 422)
    _ = try await web.done("/tests/front-plank", [("value", "20"), ("stop", "pain"), ("pain", "5")])
    let bodies = try await web.journal.events(of: .owner).events.map(\.body)
    #expect(bodies.contains(.painLogged(PainEntry(.now, 5))))
  }

  @Test func `of three tries the best counts`() async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/finger-to-floor/pain", [("score", "0")])
    let page = try await web.done("/tests/finger-to-floor", [("value", "12,5"), ("value", "9"), ("value", "")])
    #expect(page.text.contains("Saved: 9 cm."))
  }

  @Test(arguments: [
    [("value", "")], [("value", "many"), ("side", "left")], [("value", "nan"), ("side", "left")],
    [("value", "1e300"), ("side", "left")], [("value", "-1"), ("side", "left")], [("value", "45")],
    [("value", "45"), ("side", "both")], [("value", "45"), ("side", "left"), ("stop", "bored")],
    [("value", "45"), ("value", "46"), ("side", "left")], [("side", "left")],
    [("value", "<script>alert(1)</script>"), ("side", "left")], [("value", String(repeating: "9", count: 9000))],
  ])
  func `what cannot be a result is refused with a sentence, keeps what was typed, and saves nothing`(
    fields: [(String, String)]
  ) async throws {
    let web = try await Self.web()
    _ = try await web.post("/tests/side-bridge/pain", [("score", "0")])
    let before = try await web.journal.events(of: .owner).events.count
    let answer = try await web.post("/tests/side-bridge", fields)
    #expect(answer.status == 422 && answer.text.contains("id=\"test-mistake\""))
    #expect(!answer.text.contains("<script>alert"))
    #expect(try await web.journal.events(of: .owner).events.count == before)
  }

  @Test(arguments: ["/tests/none", "/tests/side-bridge%00", "/api/v1/tests/none"])
  func `a test that is not there has a page that says so`(path: String) async throws {
    #expect(try await Self.web().get(path).status == 404)
  }

  @Test func `the hold with a helper opens when someone is there`() async throws {
    var profile = Profile()
    profile.equipment += [.benchOrChair]
    let web = try await Self.web([event(2, at("2026-03-01"), .profileSet(profile))])
    #expect(try await web.get("/tests/sorensen").text.contains("Someone is here to hold my legs"))
    #expect(try await web.get("/tests/sorensen?helper=yes").text.contains("First: how is your back right now?"))
  }

  @Test func `the list of tests says what is worth doing, and programs get the same`() async throws {
    let web = try await Self.web()
    let page = try await web.get("/tests").text
    #expect(page.contains("Worth doing now") && page.contains("Side bridge") && page.contains("Not now"))
    #expect(try await web.get("/api/v1/tests").text.contains("\"test\":\"side-bridge\""))
  }

  @Test func `a hip check is read as the terminal reads it`() async throws {
    let web = try await Self.web()
    let page = try await web.done("/tests/hips", [("left", "981 980,983"), ("right", "985;984;986")])
    #expect(page.text.contains("Saved: right side 4 mm higher"))
  }

  @Test(arguments: [
    [("left", "981 980"), ("right", "985 984 986")], [("left", ""), ("right", "")],
    [("left", "1e9 1 1"), ("right", "985 984 986")],
    [("left", "981 980 983"), ("right", "985 984 986"), ("width", "x")],
    [("left", "981 980 983"), ("right", "985 984 986"), ("width", "99")], [("tilt", "1 2 3")],
    [("tilt", String(repeating: "90 ", count: 15))], [("tilt", String(repeating: "1 ", count: 8000))],
  ])
  func `marks that cannot be are refused beside their field`(fields: [(String, String)]) async throws {
    let web = try await Self.web()
    let answer = try await web.post("/tests/hips", fields)
    #expect(answer.status == 422 && answer.text.contains("class=\"mistake\""))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }
}
