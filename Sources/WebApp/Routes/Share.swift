import CoachCore
import Coaching
import Foundation
import HTTPTypes
import Hummingbird

extension Site {
  /// Read-only links to the report, and what they open.
  func share(_ routes: Routes) {
    let here = "/settings/share"
    routes.get("/settings/share") { request, _ in
      await page(request, showing: SharePage(await links.all(.report, at: now), today: desk.now()))
    }
    routes.post("/settings/share") { request, _ in
      let form = try await Form(request)
      let name = form["name"].map { $0.split { $0.isWhitespace }.joined(separator: " ") } ?? ""
      let choice = ShareScope.choices.first { $0.value == form["scope"] }
      let days = form["days"].flatMap { Int($0) }.flatMap { ShareTime.range.contains($0) ? $0 : nil }
      guard !name.isEmpty, name.count <= SharePage.longestName, let choice, let days else {
        let mistake =
          name.isEmpty || name.count > SharePage.longestName
          ? "Say who gets it, in 80 letters at most." : "Choose what it opens, and for 1 to 90 days."
        let model = SharePage(await links.all(.report, at: now), today: desk.now(), typed: form, mistake: mistake)
        return await page(request, showing: model, status: .unprocessableContent)
      }
      let secret = try await makeShare(name, choice.scope, days: days)
      let made = SharePage.Made(name: name, address: address(of: secret, request), local: localHint)
      return await page(
        request, showing: SharePage(await links.all(.report, at: now), today: desk.now(), made: made))
    }
    routes.post("/settings/share/end") { request, _ in
      let form = try await Form(request)
      let ended = try await endShare(form["id"] ?? "")
      return await done(
        ended ? "Ended: the link opens nothing any more." : "That link had ended already.", to: here, undo: false)
    }
    routes.get("/shared/:secret") { request, context in
      try await shared(context.parameters.get("secret") ?? "")
    }
  }

  private var now: Date { Date(timeIntervalSince1970: Double(desk.now().instant.unixMilliseconds) / 1000) }

  /// A new link, and its secret.
  func makeShare(_ name: String, _ scope: [ShareScope], days: Int) async throws -> String {
    try await links.make(
      .report, name: name, scope: scope.map(\.rawValue), at: now, until: now.addingTimeInterval(Double(days) * 86_400)
    ).secret
  }

  /// Ends a link to the report; false where there is none of that name.
  func endShare(_ id: String) async throws -> Bool {
    guard await links.all(.report, at: now).contains(where: { $0.id == id }) else { return false }
    return try await links.revoke(id)
  }

  var shares: [SecretLinks.Link] { get async { await links.all(.report, at: now) } }

  /// Where a link is found: under the public address if there is one, else under the one that was asked.
  func address(of secret: String, _ request: Request) -> String {
    let origin = settings.publicAddress?.origin ?? "http://\(request.head.authority ?? "127.0.0.1:\(settings.port)")"
    return "\(origin)/shared/\(secret)"
  }

  private var localHint: String? {
    settings.publicAddress == nil
      ? "This Strongback answers on this machine alone, so the link opens only here. Take the report as a file, or serve it under an address that others reach."
      : nil
  }

  /// The report in the scope of a link; every other secret gets the same answer, however it is wrong.
  private func shared(_ secret: String) async throws -> Response {
    guard let link = await links.find(.report, secret, at: now) else {
      return sheet(Site.nothingShared, await tries.wasWrong(at: now) ? .notFound : .tooManyRequests)
    }
    let outlook = try await desk.outlook()
    await links.opened(link, at: now)
    let more = templates.part("sharedmore", SharedMore(outlook.picture, link.scope))
    return sheet(ReportDocument.linked(ReportModel(outlook), templates, assets, more: more), .ok)
  }

  private func sheet(_ html: String, _ status: HTTPResponse.Status) -> Response {
    let headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
      HTTPField.Name("Referrer-Policy")!: "no-referrer", HTTPField.Name("X-Robots-Tag")!: "noindex, nofollow",
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; img-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    ]
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  private static let nothingShared = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow"><title>Nothing here</title></head>
    <body><h1>There is nothing at this address.</h1>
    <p>A shared link may have ended. Ask whoever sent it for a new one.</p></body></html>

    """
}
