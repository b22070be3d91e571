import Foundation
import HTTPTypes
import Hummingbird

/// Asks everybody for the access phrase once, where the app is open to more than this machine.
struct Lock: RouterMiddleware {
  typealias Context = Site.Context

  let keyring: Keyring

  /// The cookie that carries a device's key; its name makes browsers hold it to https and this host.
  static let cookie = "__Host-strongback"

  /// What helps in danger, and what the question for the phrase itself is made of, is open to everybody.
  private static let open = ["/phrase", "/safety", "/healthz", "/readyz", "/offline", "/sw.js"]

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    // Whoever was given a link to the report, and a calendar program, knows no phrase: the address is a secret of its own.
    if path.hasPrefix("/shared/") || path.hasPrefix("/calendar/") { return try await next(request, context) }
    if Lock.open.contains(path) || path.hasPrefix("/assets/") { return try await next(request, context) }
    if let key = Lock.key(of: request), await keyring.knows(key, at: Date()) { return try await next(request, context) }
    guard request.method == .get, !path.hasPrefix("/api/") else {
      throw Problem(
        .unauthorized, "phrase-needed", "The access phrase is needed first.",
        "Open the app in this browser and say the phrase; nothing was done.")
    }
    let back = path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return Response(status: .seeOther, headers: [.location: "/phrase?back=" + back])
  }

  static func key(of request: Request) -> String? { request.cookies[cookie]?.value }
}

extension Site {
  /// The question for the phrase, and its answer.
  func phrase(_ routes: Routes, _ keyring: Keyring) {
    routes.get("/phrase") { request, _ in
      await page(request, showing: PhrasePage(back: request.uri.queryParameters["back"].map(String.init), mistake: nil))
    }

    routes.post("/phrase") { request, _ in
      let form = try await Form(request)
      let back = form["back"].flatMap { Request.isWithin($0) ? $0 : nil } ?? "/"
      switch await keyring.open(with: form["phrase"] ?? "", at: Date()) {
      case .key(let key):
        var response = redirect(to: back)
        response.headers[.setCookie] =
          "\(Lock.cookie)=\(key); Path=/; Max-Age=\(Int(Keyring.keptFor)); Secure; HttpOnly; SameSite=Strict"
        return response
      case .wrong:
        return await page(
          request, showing: PhrasePage(back: back, mistake: "That is not the phrase."), status: .unprocessableContent)
      case .wait:
        return await page(
          request, showing: PhrasePage(back: back, mistake: "That was wrong too often. Wait a minute, then try again."),
          status: .tooManyRequests)
      }
    }

    routes.post("/phrase/forget") { request, _ in
      if let key = Lock.key(of: request) { await keyring.forget(key) }
      return redirect(to: "/phrase")
    }
  }
}

/// Asks for the access phrase.
struct PhrasePage: PageModel {
  static let template = "phrase"
  let title = "Access phrase"
  let place = Place.none
  let back: String
  let mistake: String?

  init(back: String?, mistake: String?) {
    self.back = back.flatMap { Request.isWithin($0) ? $0 : nil } ?? "/"
    self.mistake = mistake
  }
}
