import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

/// The routes share this: the runner's desk, the templates and the files.
struct Site: Sendable {
  typealias Context = BasicRequestContext
  typealias Routes = RouterGroup<Context>

  let desk: Desk
  let templates: Templates
  let assets: Assets
  let settings: WebSettings
  /// Where run files are kept; nil where there is no such place.
  let shelf: RunFileShelf?
  let drawings = Drawings()
  /// Nil where runs cannot be brought in.
  let imports: Imports?
  /// Nil where there are no files of runs.
  let details: RunDetails?
  let breakDesk = BreakDesk()
  let links: SecretLinks
  let tries = Tries()
  let calendarDesk: CalendarDesk

  /// The table of contents: every area has a file of this name beside this one.
  func add(to router: Router<Context>) {
    let group = router.group()
    files(group)
    health(group)
    today(group)
    session(group)
    safety(group)
    welcome(group)
    week(group)
    library(group)
    cards(group)
    runs(group)
    imports(group)
    interface(group)
    breaks(group)
    pain(group)
    settings(group)
    programme(group)
    calendar(group)
    exports(group)
    watch(group)
    erasing(group)
    tables(group)
    progress(group)
    report(group)
    share(group)
    tests(group)
  }

  // What routes answer with.

  /// A page that depends on the journal and nothing else: kept until something changes.
  func page<Model: PageModel>(_ request: Request, _ name: String, _ make: @escaping @Sendable (Outlook) throws -> Model)
    async throws -> Response
  {
    if let note = await note(request) {
      let html = templates.page(try make(try await desk.outlook()), note: note, back: request.uri.path)
      return answer(html, request)
    }
    let templates = templates
    let page = try await desk.page(name) { templates.page(try make($0)) }
    return html(page, .ok, request)
  }

  /// The page of that name as it was made before, where nothing has changed and nothing has to be said on it.
  func kept(_ request: Request, _ name: String) async throws -> Response? {
    guard request.uri.queryParameters["said"] == nil, let page = try await desk.kept(name) else { return nil }
    return html(page, .ok, request)
  }

  /// A page that depends on more than the journal.
  func page<Model: PageModel>(_ request: Request, showing model: Model, status: HTTPResponse.Status = .ok) async
    -> Response
  {
    answer(
      templates.page(model, note: await note(request), back: request.uri.path), request, status: status)
  }

  /// After something was done: the page to go to says so once, and can take it back.
  ///
  /// - Parameter events: what was written down, where taking it back is to be exactly that; also for corrections, which
  ///   taking back the last entry would pass over.
  func done(_ text: String, to path: String, undo: Bool = true, takingBack events: [EventID] = []) async -> Response {
    let id = await desk.leave(Desk.Note(text: text, undo: undo, events: events))
    return Response(status: .seeOther, headers: [.location: path + (path.contains("?") ? "&" : "?") + "said=" + id])
  }

  func redirect(to path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }

  /// Writes down what happened, at the moment now.
  @discardableResult
  func record(_ bodies: [EventBody]) async throws -> [EventID] { try await desk.coach.record(bodies, at: desk.now()) }

  private func note(_ request: Request) async -> Desk.Note? {
    guard let id = request.uri.queryParameters["said"] else { return nil }
    return await desk.note(String(id))
  }

  private func answer(_ text: String, _ request: Request, status: HTTPResponse.Status = .ok) -> Response {
    let bytes = Array(text.utf8)
    return html(Desk.Page(bytes: bytes, gzipped: Gzip.compress(bytes)), status, request)
  }

  private func html(_ page: Desk.Page, _ status: HTTPResponse.Status, _ request: Request) -> Response {
    var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .vary: "Accept-Encoding"]
    let small = request.takesGzip
    if small { headers[.contentEncoding] = "gzip" }
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: small ? page.gzipped : page.bytes)))
  }
}

extension Request {
  var takesGzip: Bool {
    headers[.acceptEncoding]?.split(separator: ",").contains { $0.trimmed.lowercased().hasPrefix("gzip") } ?? false
  }

  /// A path of this app to go back to: nothing that leads to another place.
  static func isWithin(_ path: String) -> Bool {
    // Byte by byte: "\r\n" is one character, and neither of the two.
    path.hasPrefix("/") && !path.hasPrefix("//") && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
  }
}
