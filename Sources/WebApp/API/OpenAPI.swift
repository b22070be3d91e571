import HTTPTypes
import Journal

/// The description of the API (OpenAPI 3.1), made from the table that the routes are made from.
enum OpenAPI {
  static func document(_ endpoints: [Endpoint]) -> JSON {
    var paths: [JSONField] = []
    for endpoint in endpoints {
      let field = JSONField(endpoint.method.rawValue.lowercased(), describe(endpoint))
      let path = Endpoint.base + endpoint.path
      if let index = paths.firstIndex(where: { $0.name == path }), case .object(let known) = paths[index].value {
        paths[index].value = .object(known + [field])
      } else {
        paths.append(JSONField(path, .object([field])))
      }
    }
    return .of([
      "openapi": "3.1.0",
      "info": .of([
        "title": "Strongback", "version": "1",
        "description": .string(
          "All that the pages and the terminal do. Days are 2026-03-01, moments ISO 8601; units are in the names. "
            + "What the rules do not allow now is answered with 409, what cannot be understood with 400 or 422, each "
            + "with a problem document (RFC 9457). Where a body has an \"id\", sending it again saves nothing twice."),
      ]),
      "servers": .array([.of(["url": "/"])]),
      "paths": .object(paths),
      "components": .of(["schemas": .object(schemas(endpoints))]),
    ])
  }

  private static func describe(_ endpoint: Endpoint) -> JSON {
    var fields = [
      JSONField("summary", .string(endpoint.summary)), JSONField("tags", .array([.string(endpoint.area)])),
      JSONField("operationId", .string(name(of: endpoint))),
    ]
    let parameters =
      endpoint.parts.map { parameter($0, in: "path") } + endpoint.query.map { parameter($0, in: "query") }
    if !parameters.isEmpty { fields.append(JSONField("parameters", .array(parameters))) }
    if let type = endpoint.rawBody {
      fields.append(JSONField("requestBody", content(type, .object([]), isNeeded: false)))
    } else if !endpoint.body.isEmpty {
      fields.append(JSONField("requestBody", content("application/json", Shape.fields(endpoint.body).schema)))
    }
    var answers = endpoint.answer.statuses.map { JSONField("\($0)", answer(endpoint.answer)) }
    answers.append(JSONField("default", problem))
    return .object(fields + [JSONField("responses", .object(answers))])
  }

  /// `get-runs-id-report`.
  private static func name(of endpoint: Endpoint) -> String {
    let words = endpoint.path.split(separator: "/").map { $0.filter { $0 != "{" && $0 != "}" } }
    return ([endpoint.method.rawValue.lowercased()] + words).joined(separator: "-")
  }

  private static func parameter(_ field: Shape.Field, in place: String) -> JSON {
    .of([
      "name": .string(field.name), "in": .string(place), "required": .bool(field.isNeeded),
      "schema": field.shape.schema,
      "description": .string(field.note ?? field.shape.words.capitalizedStart + "."),
    ])
  }

  private static func content(_ type: String, _ schema: JSON, isNeeded: Bool = true) -> JSON {
    .of(["required": .bool(isNeeded), "content": .object([JSONField(type, .of(["schema": schema]))])])
  }

  private static func answer(_ answer: Endpoint.Answer) -> JSON {
    let reference = JSON.of(["$ref": .string("#/components/schemas/" + answer.name)])
    let schema = answer.isList ? JSON.of(["type": "array", "items": reference]) : reference
    let shown = answer.type == "application/json" ? schema : .object([])
    return .of([
      "description": .string(answer.name + "."), "content": .object([JSONField(answer.type, .of(["schema": shown]))]),
    ])
  }

  private static var problem: JSON {
    .of([
      "description": "What is wrong, in a sentence (RFC 9457).",
      "content": .of(["application/problem+json": .of(["schema": .of(["$ref": "#/components/schemas/Problem"])])]),
    ])
  }

  private static func schemas(_ endpoints: [Endpoint]) -> [JSONField] {
    var schemas = [
      JSONField(
        "Problem",
        .of([
          "type": "object", "required": .array(["type", "title", "status", "detail"]),
          "properties": .of([
            "type": .of(["type": "string"]), "title": .of(["type": "string"]), "detail": .of(["type": "string"]),
            "status": .of(["type": "integer", "minimum": .number(400), "maximum": .number(599)]),
          ]),
        ]))
    ]
    for answer in endpoints.map(\.answer) where !schemas.contains(where: { $0.name == answer.name }) {
      schemas.append(
        JSONField(
          answer.name,
          .of(["type": "object", "required": .array(answer.keys.map { .string($0) })])))
    }
    return schemas
  }
}

extension String {
  fileprivate var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
