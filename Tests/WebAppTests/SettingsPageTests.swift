import CoachCore
import HTTPTypes
import Journal
import TestKit
import Testing

@testable import WebApp

struct SettingsPageTests {
  private func web(_ more: RunnerEvent...) async throws -> Web {
    try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))] + more, at: at("2026-03-03", 18))
  }

  /// The profile's form as a browser sends it back untouched.
  private func fields(_ web: Web) async throws -> [(String, String)] {
    let page = try await web.get("/settings").text
    let form = page.firstMatch(of: #/action="/settings/profile">([\s\S]*?)</form>/#).map { String($0.1) } ?? ""
    var fields: [(String, String)] = []
    for input in form.matches(of: #/<input (.*?)>/#).map({ String($0.1) }) {
      let isPick = input.contains(#"type="radio""#) || input.contains(#"type="checkbox""#)
      if isPick, !input.contains(" checked") { continue }
      guard let name = input.firstMatch(of: #/name="(.*?)"/#), let value = input.firstMatch(of: #/value="(.*?)"/#)
      else { continue }
      fields.append((String(name.1), String(value.1)))
    }
    return fields
  }

  @Test func `saving the page as it stands changes nothing`() async throws {
    let web = try await web(event(2, at("2026-03-02", 8), .profileSet(Profile())))
    let before = try await web.state().profile
    let page = try await web.done("/settings/profile", try await fields(web))
    #expect(page.text.contains("Nothing is different from before."))
    #expect(try await web.state().profile == before)
  }

  @Test(arguments: [
    ("run-tuesday", "hard"), ("minutes-sunday", "0"), ("max-sessions", "3"), ("pattern", "few-long"), ("block", "5"),
    ("anchor", "evening"), ("consecutive", "yes"), ("floor", "no"), ("sitting", "11"), ("name", "Łukasz 走る"),
    ("units", "imperial"), ("first-weekday", "sunday"), ("time-zone", "Asia/Tokyo"), ("birth-year", "1980"),
    ("sex", "female"),
  ])
  func `each thing can be changed by itself, and the rest stays`(name: String, value: String) async throws {
    let web = try await web(event(2, at("2026-03-02", 8), .profileSet(Profile())))
    let old = try await fields(web)
    let page = try await web.done("/settings/profile", old.filter { $0.0 != name } + [(name, value)])
    #expect(page.text.contains("Saved. The plan fits it from now on."))
    let new = try await fields(web)
    #expect(new.contains { $0 == (name, value) })
    #expect(
      new.filter { $0.0 != name }.map { $0.0 + $0.1 }.sorted()
        == old.filter { $0.0 != name }.map { $0.0 + $0.1 }.sorted())
  }

  @Test(arguments: [
    ("max-sessions", "8"), ("block", "4"), ("anchor", "noon"), ("sitting", "25"), ("birth-year", "1830"),
    ("birth-year", "soon"), ("time-zone", "../etc"), ("minutes-monday", "1e3"), ("first-weekday", "someday"),
    ("routine", "rest-day-strength"), ("sex", "<script>alert(1)</script>"),
    ("name", String(repeating: "x", count: 200)),
  ])
  func `a value that cannot be is said beside its question, and nothing is saved`(name: String, value: String)
    async throws
  {
    let web = try await web()
    let typed = try await fields(web).filter { $0.0 != name && $0.0 != "sitting" } + [("sitting", "9"), (name, value)]
    let answer = try await web.post(
      "/settings/profile", name == "sitting" ? typed.filter { $0 != ("sitting", "9") } : typed)
    #expect(answer.status == 422)
    #expect(answer.text.contains(#"id="\#(name)-mistake""#))
    #expect(!answer.text.contains("<script>alert"))
    if name != "sitting" { #expect(answer.text.contains(#"name="sitting" type="text" value="9""#)) }
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `a holiday is chosen, ended, and its end taken back`() async throws {
    let web = try await web()
    let chosen = try await web.done(
      "/settings/times", [("mode", "holiday"), ("from", "2026-03-01"), ("through", "2026-03-15")])
    #expect(chosen.text.contains("nothing counts as missed"))
    let id = try #require(try await web.state().modes.first).id
    let ended = try await web.done("/settings/times/end", [("id", "\(id)")])
    #expect(ended.text.contains("Your usual week holds again."))
    #expect(try await web.state().modes(on: at("2026-03-03").day).isEmpty)
    _ = try await web.done("/undo", ended.hidden)
    #expect(try await web.state().modes(on: at("2026-03-03").day) == [.holiday])
  }

  @Test(arguments: [
    ("party", "", ""), ("holiday", "", ""), ("deload", "2026-03-10", "2026-03-08"), ("illness", "soon", ""),
    ("holiday", "2026-03-03", "9999-01-01"), ("", "", ""), ("minimum", "2026-02-31", ""),
  ])
  func `a time that cannot be says why, and keeps what was typed`(mode: String, from: String, through: String)
    async throws
  {
    let web = try await web()
    let answer = try await web.post("/settings/times", [("mode", mode), ("from", from), ("through", through)])
    #expect(answer.status == 422)
    #expect(answer.text.contains(#"class="mistake" id=""#))
    if !from.isEmpty { #expect(answer.text.contains(#"value="\#(from)""#)) }
    #expect(try await web.state().modes.isEmpty)
  }

  @Test func `exercises are left out, let in, liked and liked less`() async throws {
    let web = try await web()
    func say(_ wish: String) async throws -> String {
      try await web.done("/settings/exercises", [("exercise", "bird-dog"), ("wish", wish)]).text
    }
    #expect(try await say("ban").contains("Bird dog is left out from now on."))
    #expect(try await say("ban").contains("Bird dog is left out already."))
    #expect(try await say("allow").contains("Bird dog may come again."))
    #expect(try await say("like").contains("It comes first wherever it suits as well as another."))
    #expect(try await say("dislike").contains("Others come first."))
    #expect(try await say("neutral").contains("is one among others"))
    let wrong = try await web.post("/settings/exercises", [("exercise", "handstand"), ("wish", "like")])
    #expect(wrong.status == 422 && wrong.text.contains("Pick the exercise, and what about it."))
  }

  @Test func `a journal goes out and comes back the same, once`() async throws {
    let web = try await web(event(2, at("2026-03-03"), .painLogged(PainEntry(.now, PainScore(2)))))
    let out = try await web.get("/settings/journal.jsonl")
    #expect(out.headers[.contentDisposition] == #"attachment; filename="strongback-2026-03-03.jsonl""#)
    let empty = try await Web(at: at("2026-03-03", 18))
    let back = try await empty.upload("/settings/journal", Array(out.text.utf8))
    let page = try await empty.get(try #require(back.place))
    #expect(page.text.contains("2 new entries, 0 were there already."))
    #expect(try await empty.journal.events(of: .owner).events == web.journal.events(of: .owner).events)
    let again = try await empty.get(
      try #require(try await empty.upload("/settings/journal", Array(out.text.utf8)).place))
    #expect(again.text.contains("0 new entries, 2 were there already."))
  }

  @Test(arguments: ["not a journal", "{}", "{\"id\":1}\n", "\u{0}\u{1}\u{2}", "[", "🙂"])
  func `a file that is no journal is not taken in`(text: String) async throws {
    let web = try await web()
    let answer = try await web.upload("/settings/journal", Array(text.utf8))
    #expect(answer.status == 422)
    #expect(answer.text.contains("Nothing was taken in."))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `a form without a file says so`() async throws {
    let web = try await web()
    #expect(try await web.post("/settings/journal", [("file", "x")]).status == 422)
    #expect(try await web.upload("/settings/journal", []).status == 422)
  }

  @Test(arguments: ["/settings", "/settings/times", "/settings/exercises", "/settings/journal"])
  func `the pages as text`(path: String) async throws {
    let web = try await web(
      event(2, at("2026-03-02", 8), .profileSet(Profile())),
      event(
        3, at("2026-03-02", 9),
        .modeChosen(ModePeriod(.raceWeek, from: at("2026-03-05").day, through: at("2026-03-08").day))),
      event(4, at("2026-03-02", 9), .exerciseBanned(.catCow)))
    let name = path.dropFirst().replacing("/", with: "-")
    try expectGolden(try await web.get(path).text.withoutDrawings, "\(name).html")
  }
}

extension Web {
  /// Posts a file as a browser does.
  func upload(_ path: String, _ bytes: [UInt8]) async throws -> Answer {
    let fence = "----strongback"
    let head = "--\(fence)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jsonl\"\r\n\r\n"
    let body = Array(head.utf8) + bytes + Array("\r\n--\(fence)--\r\n".utf8)
    let headers: HTTPFields = [
      .contentType: "multipart/form-data; boundary=" + fence, .origin: "http://127.0.0.1:8642",
    ]
    return try await send(.post, path, headers: headers, body: body)
  }
}
