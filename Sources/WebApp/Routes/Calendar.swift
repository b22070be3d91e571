import CoachCore
import Coaching
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// The runner's calendar: what goes into it, the feed at a secret address, and their own one that it goes around.
  func calendar(_ routes: Routes) {
    feed(routes)

    routes.get("/settings/calendar") { request, _ in await page(request, showing: try await calendarPage(request)) }

    routes.get("/settings/calendar.ics") { request, _ in
      let bytes = try await calendarDesk.calendar().file(address: Site.address(of: request, settings), hasAlarms: true)
      return Response(
        status: .ok, headers: Site.download(Site.calendarType, "strongback.ics"),
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    routes.post("/settings/calendar") { request, _ in
      let form = CalendarForm(try await Form(request))
      let state = try await desk.outlook().picture.state
      guard let wishes = form.wishes(from: state.calendarWishes) else {
        return await page(request, showing: try await calendarPage(request, form), status: .unprocessableContent)
      }
      guard wishes != state.calendarWishes else {
        return await done("Nothing is different from before.", to: "/settings/calendar", undo: false)
      }
      let events = try await record([.calendarArranged(wishes)])
      return await done(
        "Saved. " + wishes.sentences(state.profile).joined(separator: " "), to: "/settings/calendar",
        takingBack: events)
    }
    links(routes)
    own(routes)
  }

  static let calendarType = "text/calendar; charset=utf-8"

  /// For calendar programs, which know no phrase: the secret in the address is the key.
  private func feed(_ routes: Routes) {
    for method in [HTTPRequest.Method.get, .head] {
      routes.on("/calendar/:file", method: method) { request, context in
        let file = try context.parameters.require("file")
        let secret = file.hasSuffix(".ics") ? String(file.dropLast(4)) : ""
        let now = Date()
        guard let link = await links.find(.calendar, secret, at: now) else { throw Problem.notFound }
        if now.timeIntervalSince(link.openings.last ?? .distantPast) > 3600 { await links.opened(link, at: now) }
        let feed = try await calendarDesk.feed(address: Site.address(of: request, settings))
        let response = Site.answer(feed, request)
        return method == .head ? response.createHeadResponse() : response
      }
    }
  }

  private static func answer(_ feed: CalendarDesk.Feed, _ request: Request) -> Response {
    var headers: HTTPFields = [
      .contentType: calendarType, .eTag: feed.tag, .lastModified: HTTPDay.text(feed.changed), .vary: "Accept-Encoding",
      .cacheControl: "private, no-cache",
    ]
    let known = request.headers[.ifNoneMatch]
    let isKnown =
      known.map { $0.split(separator: ",").contains { $0.trimmed.replacing("W/", with: "") == feed.tag } }
      ?? (request.headers[.ifModifiedSince] == headers[.lastModified])
    if isKnown { return Response(status: .notModified, headers: headers) }
    let isSmall = request.takesGzip
    if isSmall { headers[.contentEncoding] = "gzip" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: isSmall ? feed.gzipped : feed.bytes)))
  }

  /// Where the one who asks has reached the app.
  static func address(of request: Request, _ settings: WebSettings) -> String {
    let host = request.head.authority ?? ""
    if let address = settings.publicAddress, address.host == host.lowercased() { return address.origin }
    return "http://" + host
  }

  private func links(_ routes: Routes) {
    routes.post("/settings/calendar/links") { request, _ in
      let name = try await Form(request)["name"].map { String($0.prefix(60)) } ?? ""
      let (_, secret) = try await links.make(.calendar, name: name, at: Date())
      return await page(request, showing: try await calendarPage(request, secret: secret))
    }

    routes.post("/settings/calendar/links/replace") { request, _ in
      let id = try await Form(request)["id"] ?? ""
      guard let old = await links.all(.calendar, at: Date()).first(where: { $0.id == id }) else {
        return await done("That address was off already.", to: "/settings/calendar", undo: false)
      }
      let (_, secret) = try await links.make(.calendar, name: old.name, at: Date())
      _ = try await links.revoke(id)
      return await page(request, showing: try await calendarPage(request, secret: secret))
    }

    routes.post("/settings/calendar/links/end") { request, _ in
      let isEnded = try await links.revoke(try await Form(request)["id"] ?? "")
      return await done(
        isEnded ? "That address is off: whoever asks it gets nothing more." : "That address was off already.",
        to: "/settings/calendar", undo: false)
    }
  }

  /// The most bytes of a calendar that is given as a file.
  static let ownCalendarLimit = 32 << 20

  private func own(_ routes: Routes) {
    routes.post("/settings/calendar/own") { request, _ in
      let form = OwnCalendarForm(try await Form(request))
      guard let place = form.place else {
        return await page(
          request, showing: try await calendarPage(request, own: form), status: .unprocessableContent)
      }
      return try await arrange(place)
    }

    routes.post("/settings/calendar/own/file") { request, _ in
      let upload = try await Upload(request, limit: Site.ownCalendarLimit)
      do {
        try await calendarDesk.keep(upload.bytes)
      } catch is NoCalendar {
        let form = OwnCalendarForm(fileMistake: "That is no calendar file. Choose one that ends in .ics.")
        return await page(
          request, showing: try await calendarPage(request, own: form), status: .unprocessableContent)
      }
      return try await arrange(.kept)
    }

    routes.post("/settings/calendar/own/end") { _, _ in
      await calendarDesk.forget()
      return try await arrange(nil)
    }
  }

  /// Takes another calendar of the runner's own, and says what is in it.
  private func arrange(_ place: OwnCalendar?) async throws -> Response {
    var wishes = try await desk.outlook().picture.state.calendarWishes
    let old = wishes.own
    wishes.own = place
    let events = old == place ? [] : try await record([.calendarArranged(wishes)])
    await calendarDesk.ask(place)
    let said = try await calendarDesk.calendar().own.sentences(place) { ownMoment($0) }
    return await done(
      said.joined(separator: " "), to: "/settings/calendar", undo: !events.isEmpty, takingBack: events)
  }

  /// "today, 07:30" on the runner's present clock.
  func ownMoment(_ time: Int64) -> String {
    let now = desk.now()
    let moment = LocalMoment(Instant(unixMilliseconds: time), now.offset)
    return "\(DayWords.near(moment.calendarDay, today: now.calendarDay)), \(BreakWords.clock(moment.timeOfDay))"
  }

  private func calendarPage(
    _ request: Request, _ form: CalendarForm? = nil, own: OwnCalendarForm? = nil, secret: String? = nil
  ) async throws -> CalendarPage {
    let state = try await desk.outlook().picture.state
    let calendar = try await calendarDesk.calendar()
    var made: CalendarPage.Made?
    let address = Site.address(of: request, settings)
    if let secret { made = CalendarPage.Made(address: address, secret: secret) }
    let known = await links.all(.calendar, at: Date()).map { link in
      CalendarPage.Link(
        id: link.id, name: link.name.isEmpty ? "An address" : link.name,
        made: "Made \(ownMoment(Int64(link.made.timeIntervalSince1970 * 1000))).",
        asked: link.openings.last.map { "Last asked \(ownMoment(Int64($0.timeIntervalSince1970 * 1000)))." }
          ?? "Not asked yet.")
    }
    return CalendarPage(
      calendar, state, form ?? CalendarForm(state.calendarWishes), own ?? OwnCalendarForm(state.calendarWishes.own),
      links: known, made: made, isReachable: settings.publicAddress != nil, hasPlace: calendarDesk.hasPlace,
      said: calendar.own.sentences(state.calendarWishes.own) { ownMoment($0) })
  }
}

/// Times as HTTP writes them.
enum HTTPDay {
  /// `Mon, 02 Mar 2026 07:30:00 GMT`.
  static func text(_ date: Date) -> String {
    let moment = LocalMoment(Instant(unixMilliseconds: Int64(date.timeIntervalSince1970 * 1000)), .utc)
    let (year, month, day) = moment.calendarDay.civil
    let names = (moment.calendarDay.weekday.words.prefix(3), DayWords.months[month - 1].prefix(3))
    return "\(names.0), \(day < 10 ? "0" : "")\(day) \(names.1) \(year) \(moment.iso.dropFirst(11).prefix(8)) GMT"
  }
}
