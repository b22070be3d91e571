import CoachCore
import Coaching
import Foundation
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// The runner's calendar: what goes into it, what is in it, and the secret addresses of its feed.
  var calendarEndpoints: [Endpoint] {
    let calendar = Endpoint.Answer.object("Calendar", ["breaks", "tests", "fewWords", "timeZone", "entries"])
    return [
      Endpoint(
        method: .get, path: "/calendar", summary: "What goes into the calendar, and what stands in it.",
        area: "calendar", answer: calendar
      ) { _ in try await calendarAnswer() },
      Endpoint(
        method: .patch, path: "/calendar", summary: "Changes what goes into it; what is left out stays.",
        area: "calendar",
        body: [
          .free("hour", .orNull(.text(longest: 20)), "Such as 18:30; null for the habit of the profile."),
          .free("breaks", .flag), .free("tests", .flag),
          .free("fewWords", .flag, "No word of what it is about, for a calendar that others see."),
          .free(
            "ownAddress", .orNull(.text(longest: 2000)),
            "Where the runner's own calendar is read from; null for none."),
        ], answer: calendar
      ) { call in
        let old = try await desk.outlook().picture.state.calendarWishes
        var wishes = old
        do throws(Mistyped) {
          if call.body["hour"] == .null { wishes.hour = nil }
          if let hour = call.text("hour") { wishes.hour = try Typed.clock(hour) }
          if call.body["ownAddress"] == .null { wishes.own = nil }
          if let address = call.text("ownAddress") { wishes.own = try OwnCalendar(address: address) }
        } catch {
          throw Problem.notNow(error.sentence + " Nothing was saved.")
        }
        wishes.breaks = call.flag("breaks") ?? wishes.breaks
        wishes.tests = call.flag("tests") ?? wishes.tests
        wishes.fewWords = call.flag("fewWords") ?? wishes.fewWords
        if wishes != old { try await record([.calendarArranged(wishes)]) }
        return try await calendarAnswer()
      },
      Endpoint(
        method: .get, path: "/calendar.ics", summary: "The calendar as a file, with reminders.", area: "calendar",
        answer: Endpoint.Answer(name: "CalendarFile", type: "text/calendar")
      ) { call in
        let address = Site.address(of: call.request, settings)
        let bytes = try await calendarDesk.calendar().file(address: address, hasAlarms: true)
        return Response(
          status: .ok, headers: [.contentType: Site.calendarType],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      },
      Endpoint(
        method: .get, path: "/calendar/links", summary: "The secret addresses of the feed that are on.",
        area: "calendar", answer: .list("CalendarLink", ["id", "name", "made"])
      ) { _ in try Response.json(await links.all(.calendar, at: Date()).map { CalendarLinkJSON($0) }) },
      Endpoint(
        method: .post, path: "/calendar/links", summary: "A new secret address of the feed; it is told this once.",
        area: "calendar", body: [.free("name", .text(longest: 60), "The program that it is for.")],
        answer: Endpoint.Answer(statuses: [201], name: "NewCalendarLink", keys: ["id", "name", "made", "address"])
      ) { call in
        let (link, secret) = try await links.make(.calendar, name: call.text("name") ?? "", at: Date())
        var json = CalendarLinkJSON(link)
        json.address = Site.address(of: call.request, settings) + "/calendar/\(secret).ics"
        return try Response.json(json, status: .created)
      },
      Endpoint(
        method: .post, path: "/calendar/links/ended", summary: "Switches a secret address off.", area: "calendar",
        body: [.needed("id", .text(longest: 40))],
        answer: .list("CalendarLink", ["id", "name", "made"])
      ) { call in
        guard try await links.revoke(call.text("id") ?? "") else {
          throw Problem(
            .notFound, "no-link", "There is no such address, or it is off already.", "Nothing was changed.")
        }
        return try Response.json(await links.all(.calendar, at: Date()).map { CalendarLinkJSON($0) })
      },
    ]
  }

  private func calendarAnswer() async throws -> Response {
    let calendar = try await calendarDesk.calendar()
    return try Response.json(CalendarJSON(calendar, try await desk.outlook().picture.state))
  }
}

/// A secret address of the feed, without its secret.
private struct CalendarLinkJSON: Encodable {
  let id, name, made: String
  let asked: String?
  /// Told once, when it is made.
  var address: String?

  init(_ link: SecretLinks.Link) {
    func text(_ date: Date) -> String {
      LocalMoment(Instant(unixMilliseconds: Int64(date.timeIntervalSince1970 * 1000)), .utc).iso
    }
    (id, name) = (link.id, link.name)
    made = text(link.made)
    asked = link.openings.last.map(text)
  }
}
