import HTTPTypes
import Hummingbird
import Journal

/// One thing that a program can ask of this server: its route and its line in `/openapi.json` both come from here.
struct Endpoint: Sendable {
  let method: HTTPRequest.Method
  /// Below `/api/v1`, its parameters as `{name}`.
  let path: String
  let summary: String
  let area: String
  /// What the parameters of the path may be.
  var parts: [Shape.Field] = []
  var query: [Shape.Field] = []
  /// The fields of a body of JSON; empty where there is none.
  var body: [Shape.Field] = []
  /// The type of a body that is no JSON.
  var rawBody: String?
  let answer: Answer
  let act: @Sendable (Call) async throws -> Response

  /// What comes where all went well.
  struct Answer: Sendable {
    var statuses: [Int] = [200]
    let name: String
    var isList = false
    /// What is always there.
    var keys: [String] = []
    var type = "application/json"

    static func object(_ name: String, _ keys: [String]) -> Answer { Answer(name: name, keys: keys) }
    static func list(_ name: String, _ keys: [String]) -> Answer { Answer(name: name, isList: true, keys: keys) }
    /// A file to keep; what is not there or not allowed now is answered as a problem.
    static func file(_ name: String, _ type: String) -> Answer { Answer(name: name, type: type) }
    /// What was written down, and where that leaves the runner.
    static let written = Answer(statuses: [200, 201], name: "Written", keys: ["entries", "sentences", "status"])
  }

  /// As the router names it: `/api/v1/runs/:id`.
  var route: String { Endpoint.base + path.replacing("{", with: ":").replacing("}", with: "") }

  static let base = "/api/v1"
}

extension Site {
  /// Everything that programs can do, in the order of the document.
  var endpoints: [Endpoint] {
    coachEndpoints + profileEndpoints + bodyEndpoints + weekEndpoints + exerciseEndpoints + clinicianEndpoints
      + exportEndpoints
  }

  func interface(_ routes: Routes) {
    for endpoint in endpoints {
      routes.on(RouterPath(endpoint.route), method: endpoint.method) { request, context in
        try await endpoint.act(try await Call(endpoint, request, context))
      }
    }
    let document = OpenAPI.document(endpoints).bytes
    routes.get("/openapi.json") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: document)))
    }
  }
}

extension [Endpoint] {
  /// What can be done at a path of the API; empty where there is nothing.
  func methods(at path: String) -> [HTTPRequest.Method] {
    let asked = path.split(separator: "/")
    let found = filter { endpoint in
      let parts = endpoint.route.split(separator: "/")
      return parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
    // As for the router, a name goes before a parameter.
    let exact = found.filter { $0.parts.isEmpty }
    return (exact.isEmpty ? found : exact).map(\.method)
  }
}
