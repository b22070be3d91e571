import CoachCore
import HTTPTypes
import TestKit
import Testing

@testable import Coaching
@testable import WebApp

/// The page for a clinician, and links that open it to others.
struct ReportPageTests {
  private func web(_ more: RunnerEvent..., change: (inout WebSettings) -> Void = { _ in }) async throws -> Web {
    let events = [event(1, at("2026-03-02"), .screeningAnswered(.allNo))] + more
    return try await Web(events, at: at("2026-03-03", 18), change)
  }

  @Test func `a runner with no data gets a clear page`() async throws {
    let page = try await Web(at: at("2026-03-03", 18)).get("/report").text
    try expectGolden(page.withoutVersions, "report-empty.html")
  }

  @Test func `a runner with some data gets one page in words`() async throws {
    var profile = Profile()
    profile.name = "M. <Runner>"
    let web = try await web(
      event(2, at("2026-03-02", 8), .profileSet(profile)),
      event(3, at("2026-03-02", 9), .morningLogged(MorningCheckIn(2))),
      event(4, at("2026-03-02", 18), .painLogged(PainEntry(.during, 5, activity: .number(5)))),
      event(
        5, at("2026-03-02", 17),
        .runRecorded(RunRecord(start: at("2026-03-02", 17), elapsed: 1800, moving: 1800, distance: 5000))),
      event(
        6, at("2026-03-02", 12),
        .testTaken(TestResult(.sideBridge, side: .left, value: 40, day: CalendarDay(iso: "2026-03-02")!)!)),
      event(
        7, at("2026-03-02", 12),
        .testTaken(TestResult(.sideBridge, side: .right, value: 61.5, day: CalendarDay(iso: "2026-03-02")!)!)))
    try expectGolden(
      try await web.get("/report?question=May+I+%3Crace%3E+in+May%3F").text.withoutVersions, "report.html")
  }

  @Test func `the file needs nothing else`() async throws {
    let file = try await web().get("/report.html?question=Why")
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"report-2026-03-03.html\"")
    #expect(file.text.contains("<style>") && file.text.contains("<p>Why</p>"))
    #expect(!file.text.contains("src=") && !file.text.contains("href="))
  }

  private func share(_ web: Web, scope: String = "report", days: String = "7") async throws -> String {
    let page = try await web.post("/settings/share", [("name", "A. Gruber"), ("scope", scope), ("days", days)])
    return page.text.firstMatch(of: #/value="http://127.0.0.1:8642(/shared/[a-z0-9]+)"/#).map { String($0.1) } ?? ""
  }

  @Test func `a link opens the report to others, read-only and kept nowhere, and every opening is shown`() async throws
  {
    let web = try await web()
    let path = try await share(web)
    let opened = try await web.get(path)
    #expect(opened.status == 200)
    #expect(opened.text.contains("report for a clinician"))
    #expect(opened.headers[.cacheControl] == "no-store")
    #expect(opened.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
    #expect(opened.headers[HTTPField.Name("X-Robots-Tag")!] == "noindex, nofollow")
    #expect(opened.headers[.setCookie] == nil)
    #expect(!opened.text.contains("<a ") && !opened.text.contains("<form") && !opened.text.contains("<script"))
    let page = try await web.get("/settings/share").text
    #expect(page.contains("Opened once, last on Tuesday 3 March, 18:00."))
    #expect(!page.contains(path), "the secret is shown once")
  }

  @Test(arguments: [("report", false, false), ("runs", true, false), ("all", true, true)])
  func `a link opens what its scope says, and no more`(scope: String, runs: Bool, pain: Bool) async throws {
    let run = RunRecord(start: at("2026-03-02", 17), elapsed: 1800, moving: 1800, distance: 5000)
    let web = try await web(
      event(2, at("2026-03-02", 18), .runRecorded(run)),
      event(3, at("2026-03-03", 7), .morningLogged(MorningCheckIn(2))))
    let text = try await web.get(try await share(web, scope: scope)).text
    #expect(text.contains("Runs, 12 weeks") == runs)
    #expect(text.contains("Pain scores, 12 weeks") == pain)
  }

  @Test func `wrong, ended and expired links get the same answer`() async throws {
    let web = try await web()
    let (ended, expired) = (try await share(web, days: "7"), try await share(web, days: "1"))
    let wrong = try await web.get("/shared/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
    let page = try await web.get("/settings/share").text
    let ids = page.matches(of: /name="id" value="([a-z0-9]+)"/).map { String($0.1) }
    for id in ids { _ = try await web.post("/settings/share/end", [("id", id)]) }
    #expect(try await web.get(ended).text == wrong.text)
    let again = try await share(web, days: "1")
    web.later(.days(2))
    for path in [expired, again] {
      let answer = try await web.get(path)
      #expect(answer.status == 404 && answer.text == wrong.text && answer.headers == wrong.headers)
    }
  }

  @Test func `guessing is slowed down, and a right link still opens`() async throws {
    let web = try await web()
    let path = try await share(web)
    for number in 0..<Tries.aMinute { #expect(try await web.get("/shared/guess\(number)").status == 404) }
    #expect(try await web.get("/shared/guess").status == 429)
    #expect(try await web.get(path).status == 200)
    web.later(61)
    #expect(try await web.get("/shared/guess").status == 404)
  }

  @Test(arguments: [
    ("", "report", "7"), ("A", "everything", "7"), ("A", "report", "0"), ("A", "report", "91"), ("A", "report", "x"),
  ])
  func `a link needs a name, a scope and a time that are offered`(name: String, scope: String, days: String)
    async throws
  {
    let answer = try await web().post("/settings/share", [("name", name), ("scope", scope), ("days", days)])
    #expect(answer.status == 422)
  }
}
