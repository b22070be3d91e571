import CoachCore
import Coaching
import Foundation
import HTTPTypes
import Journal
import TestKit
import Testing

@testable import WebApp

struct CalendarPageTests {
  private func web(_ change: (inout WebSettings) -> Void = { _ in }) async throws -> Web {
    var profile = Profile()
    profile.timeZone = "Europe/Vienna"
    profile.usualRuns = [nil, nil, nil, .hard, nil, nil, .long]
    profile.maxSessions = 3
    let bodies: [EventBody] = [.profileSet(profile), .screeningAnswered(.allNo)]
    let events = bodies.enumerated().map { event(UInt64($0.offset + 1), at("2026-03-02", 6), $0.element) }
    return try await Web(events, at: at("2026-03-02", 8), change)
  }

  /// Makes an address, and returns its path.
  private func feed(_ web: Web) async throws -> String {
    let page = try await web.post("/settings/calendar/links", [("name", "Phone")])
    #expect(page.status == 200)
    let match = try #require(
      page.text.firstMatch(of: #/value="http:\/\/127.0.0.1:8642(\/calendar\/[a-z0-9]{32}\.ics)"/#))
    #expect(page.text.contains("webcal://127.0.0.1:8642" + match.1))
    return String(match.1)
  }

  @Test func `the calendar page as text`() async throws {
    try expectGolden(try await web().get("/settings/calendar").text.withoutDrawings, "calendar.html")
  }

  @Test func `an address is shown once, and gives a calendar`() async throws {
    let web = try await web()
    let path = try await feed(web)
    let page = try await web.get("/settings/calendar").text
    #expect(page.contains("Phone") && page.contains("Not asked yet.") && !page.contains(path))
    let feed = try await web.get(path)
    #expect(feed.status == 200)
    #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n") && feed.text.contains("STATUS:TENTATIVE"))
    #expect(!feed.text.contains("VALARM"), "services ignore reminders of a feed")
    let head = try await web.send(.head, path)
    #expect(head.status == 200 && head.text.isEmpty && head.headers[.eTag] == feed.headers[.eTag])
    #expect(try await web.get("/settings/calendar").text.contains("Last asked"))
  }

  @Test func `where nothing has changed there is nothing to send`() async throws {
    let web = try await web()
    let path = try await feed(web)
    let first = try await web.get(path)
    let tag = try #require(first.headers[.eTag])
    web.later(.hours(2))
    for headers: HTTPFields in [
      [.ifNoneMatch: tag], [.ifNoneMatch: "\"x\", W/\(tag)"], [.ifModifiedSince: first.headers[.lastModified]!],
    ] {
      let again = try await web.get(path, headers: headers)
      #expect(again.status == 304 && again.text.isEmpty && again.headers[.eTag] == tag)
    }
    #expect(try await web.get(path).text == first.text)
    #expect(try await web.get(path, headers: [.ifNoneMatch: "\"other\""]).status == 200)
    let small = try await web.get(path, headers: [.acceptEncoding: "gzip"])
    #expect(small.headers[.contentEncoding] == "gzip" && small.text != first.text)
  }

  @Test func `a moved run changes the feed: the session moves, and keeps its name`() async throws {
    let web = try await web()
    let path = try await feed(web)
    let first = try await web.get(path)
    web.later(.minutes(5))
    _ = try await web.post("/week", [("do", "move"), ("day", "2026-03-05"), ("run", "0"), ("to", "2026-03-06")])
    let second = try await web.get(path)
    #expect(second.headers[.eTag] != first.headers[.eTag])
    let names = { (text: String) in Set(text.matches(of: #/UID:(session[^\r]*)/#).map { String($0.1) }) }
    #expect(names(second.text).isSuperset(of: names(first.text)))
    let numbers = { (text: String) in text.matches(of: #/SEQUENCE:(\d+)/#).compactMap { Int($0.1) } }
    #expect(numbers(second.text).max()! > numbers(first.text).max()!)
  }

  @Test(arguments: ["", ".ics", "x.ics", "ABCDEFGHabcdefghABCDEFGHabcdefgh.ics", "../settings.ics", "%00.ics"])
  func `a wrong secret is answered like any other address that is not there`(file: String) async throws {
    let web = try await web()
    _ = try await feed(web)
    let wrong = try await web.get("/calendar/" + file)
    let nowhere = try await web.get("/nothing-here")
    #expect(wrong.status == 404 && wrong.text == nowhere.text)
  }

  @Test func `an address that is switched off or replaced gives nothing more`() async throws {
    let web = try await web()
    let path = try await feed(web)
    let id = try #require(
      try await web.get("/settings/calendar").text.firstMatch(of: #/name="id" value="([a-z0-9]+)"/#)?.1)
    let page = try await web.post("/settings/calendar/links/replace", [("id", String(id))])
    let other = try #require(
      page.text.firstMatch(of: #/value="http:\/\/127.0.0.1:8642(\/calendar\/[a-z0-9]{32}\.ics)"/#)?.1)
    #expect(try await web.get(path).status == 404)
    #expect(try await web.get(String(other)).status == 200)
    let newID = try #require(page.text.firstMatch(of: #/name="id" value="([a-z0-9]+)"/#)?.1)
    let off = try await web.done("/settings/calendar/links/end", [("id", String(newID))])
    #expect(off.text.contains("That address is off") && off.text.contains("No address is on."))
    #expect(try await web.get(String(other)).status == 404)
  }

  @Test func `calendar programs need no phrase, and everything else does`() async throws {
    let hash = try #require(PhraseHash(of: "a phrase that is long"))
    let web = try await web {
      $0.phrase = hash
      $0.publicAddress = PublicAddress("https://coach.example.org")
    }
    #expect(try await web.get("/settings/calendar").status == 303)
    #expect(try await web.get("/settings/calendar.ics").status == 303)
    #expect(try await web.get("/calendar/wrong.ics").status == 404)
    #expect(try await web.send(.get, "/calendar/wrong.ics", host: "evil.example").status == 403)
  }

  @Test func `the wishes are kept, and a wrong hour is asked again`() async throws {
    let web = try await web()
    let wrong = try await web.post("/settings/calendar", [("when", "hour"), ("hour", "25:00"), ("also", "tests")])
    #expect(wrong.status == 422 && wrong.text.contains("That is no time of day.") && wrong.text.contains("25:00"))
    let page = try await web.done(
      "/settings/calendar", [("when", "hour"), ("hour", "06:30"), ("also", "breaks"), ("also", "few")])
    #expect(page.text.contains("Sessions stand at 06:30."))
    var wishes = CalendarWishes()
    (wishes.hour, wishes.breaks, wishes.tests, wishes.fewWords) = (.hours(6.5), true, false, true)
    #expect(try await web.state().calendarWishes == wishes)
    let file = try await web.get("/settings/calendar.ics").text
    #expect(file.contains("DTSTART;TZID=Europe/Vienna:20260302T063000") && file.contains("BEGIN:VALARM"))
    #expect(!file.contains("Back session") && !file.contains("URL:"))
    #expect(
      try await web.done(
        "/settings/calendar", [("when", "hour"), ("hour", "06:30"), ("also", "breaks"), ("also", "few")]
      ).text.contains("Nothing is different"))
  }

  @Test func `an own calendar is given as a file, read, and let go again`() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calendar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let web = try await web { $0.calendar = CalendarShelf(beside: folder.appendingPathComponent("journal.db")) }
    func send(_ text: String) async throws -> Web.Answer {
      let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.ics\"\r\n\r\n\(text)\r\n--x--\r\n"
      let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=x", .origin: "http://127.0.0.1:8642"]
      return try await web.send(
        .post, "/settings/calendar/own/file", headers: headers, body: Array(body.utf8))
    }
    #expect(try await send("<html>").status == 422)
    let path = try await feed(web)
    let before = try await web.get(path).text
    let meeting =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260302T170000Z\r\nDURATION:PT2H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    let answer = try await send(meeting)
    #expect(answer.status == 303)
    let page = try await web.get("/settings/calendar").text
    #expect(page.contains("Your own calendar has 1 entry, with 1 busy time in this week and the next"))
    let after = try await web.get(path).text
    let six = "DTSTART;TZID=Europe/Vienna:20260302T180000"
    #expect(before.contains(six) && !after.contains(six))
    #expect(try await web.done("/settings/calendar/own/end").text.contains("No calendar of your own is read."))
    #expect(try await web.get(path).text.contains(six))
  }

  @Test(arguments: ["http://calendar.example.org/me.ics", "file:///etc/passwd", "nonsense", ""])
  func `an address that is not asked is refused beside its field`(address: String) async throws {
    let web = try await web { $0.calendar = CalendarShelf(beside: URL(fileURLWithPath: "/nonexistent/journal.db")) }
    let page = try await web.post("/settings/calendar/own", [("address", address)])
    #expect(page.status == 422 && page.text.contains("That is no address of a calendar."))
    #expect(try await web.state().calendarWishes.own == nil)
  }

  @Test func `programs make an address, read the calendar, and switch the address off`() async throws {
    let web = try await web()
    let json: HTTPFields = [.contentType: "application/json"]
    let made = try await web.send(.post, "/api/v1/calendar/links", headers: json, body: Array(#"{"name":"Desk"}"#.utf8))
    #expect(made.status == 201)
    let path = try #require(made.text.firstMatch(of: #/8642(\/calendar\/[a-z0-9]+\.ics)/#)?.1)
    #expect(try await web.get(String(path)).status == 200)
    let changed = try await web.send(
      .patch, "/api/v1/calendar", headers: json, body: Array(#"{"hour":"07:15","breaks":true}"#.utf8))
    #expect(changed.status == 200 && changed.text.contains(#""hour":"07:15""#))
    #expect(try await web.get("/api/v1/calendar").text.contains("2026-03-02T07:15:00+01:00"))
    let id = try #require(made.text.firstMatch(of: #/"id":"([a-z0-9]+)"/#)?.1)
    let off = try await web.send(
      .post, "/api/v1/calendar/links/ended", headers: json, body: Array(#"{"id":"\#(id)"}"#.utf8))
    #expect(off.text == "[]")
    #expect(try await web.get(String(path)).status == 404)
  }

  @Test func `the week after this one is a preview, with its sessions`() async throws {
    let web = try await web()
    let page = try await web.get("/week?of=2026-03-09").text
    #expect(page.contains("A preview, as if all that is planned this week gets done.") && page.contains("Session ·"))
    #expect(page.contains(#"id="day-2026-03-09""#))
    #expect(!(try await web.get("/week?of=2026-03-16").text.contains("Session ·")))
  }
}
