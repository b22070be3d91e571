import CoachCore
import HTTPTypes
import Hummingbird
import Journal
import Logging

/// What every request passes through: the gate, the headers, and words for whatever goes wrong.
struct Doorway: RouterMiddleware {
  typealias Context = Site.Context

  let gate: @Sendable () -> Gate
  let templates: Templates
  let log: Logger
  /// What programs can do, and where.
  let endpoints: [Endpoint]

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      if let problem = gate().refusal(request.head) { throw problem }
      response = try await next(request, context)
    } catch {
      response = answer(to: problem(of: error, request), request)
      if response.status == .methodNotAllowed {
        response.headers[.allow] = endpoints.methods(at: request.uri.path).map(\.rawValue).joined(separator: ", ")
      }
    }
    harden(&response, request)
    return response
  }

  private func problem(of error: any Error, _ request: Request) -> Problem {
    if let problem = error as? Problem { return problem }
    if let error = error as? HTTPError {
      switch error.status {
      case .notFound: return endpoints.methods(at: request.uri.path).isEmpty ? .notFound : .otherMethod
      case .contentTooLarge: return .tooLarge
      case .methodNotAllowed: return .otherMethod
      default: return Problem(error.status, "bad-request", "That request could not be understood.", "Nothing was done.")
      }
    }
    if let error = error as? JournalError { return error.problem }
    // What went wrong, never what the runner wrote.
    log.error("a request failed", metadata: ["kind": "\(type(of: error))"])
    return Problem(
      .internalServerError, "fault", "Something went wrong in Strongback itself.",
      "What was saved before is safe. Try again; if it stays so, \"strongback doctor\" looks for the cause.")
  }

  private func answer(to problem: Problem, _ request: Request) -> Response {
    if request.uri.path.hasPrefix("/api/") || request.headers[.accept]?.contains("json") ?? false {
      return problem.document
    }
    let html = templates.page(ProblemPage(problem))
    return Response(
      status: problem.status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  /// Nothing from elsewhere runs or loads, nobody frames a page, and no cache keeps what is personal.
  private func harden(_ response: inout Response, _ request: Request) {
    // A drawing that is a file of its own has a stricter one that allows its own colours.
    response.headers[.contentSecurityPolicy] =
      response.headers[.contentSecurityPolicy]
      ?? "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; "
      + "base-uri 'none'"
    response.headers[.xContentTypeOptions] = "nosniff"
    let referrer = HTTPField.Name("Referrer-Policy")!
    if response.headers[referrer] == nil { response.headers[referrer] = "same-origin" }
    response.headers[HTTPField.Name("Cross-Origin-Opener-Policy")!] = "same-origin"
    response.headers[HTTPField.Name("Cross-Origin-Resource-Policy")!] = "same-origin"
    response.headers[HTTPField.Name("Permissions-Policy")!] = "camera=(), microphone=(), geolocation=()"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
  }
}
