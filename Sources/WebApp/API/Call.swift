import CoachCore
import Foundation
import HTTPTypes
import Hummingbird
import Journal

/// A request of a program, with what it says already of the shape that its endpoint asks for.
struct Call: Sendable {
  let request: Request
  let context: Site.Context
  /// What the body says; an empty object where the endpoint takes none.
  let body: JSON
  /// What the address says after the question mark.
  let query: JSON

  /// The most bytes of a body of JSON.
  static let limit = 64 * 1024

  init(_ endpoint: Endpoint, _ request: Request, _ context: Site.Context) async throws {
    self.request = request
    self.context = context
    query = try Call.query(endpoint.query, request)
    body = endpoint.body.isEmpty ? .object([]) : try await Call.body(.fields(endpoint.body), request)
  }

  private static func body(_ shape: Shape, _ request: Request) async throws -> JSON {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type == "application/json" || type.hasPrefix("application/json;") else {
      throw Problem(
        .unsupportedMediaType, "wrong-type", "This takes JSON.", "Send it as application/json. Nothing was saved.")
    }
    guard let bytes = try? await request.body.collect(upTo: limit) else { throw Problem.tooLarge }
    guard let json = try? JSON(Array(bytes.readableBytesView)) else {
      throw Problem(.badRequest, "not-json", "This is no JSON.", "Nothing was saved. Mend the body and send it again.")
    }
    do throws(Misshapen) { try shape.check(json) } catch {
      throw Problem.wrongInput(error.sentence + " Nothing was saved.")
    }
    return json
  }

  private static func query(_ fields: [Shape.Field], _ request: Request) throws -> JSON {
    var said: [JSONField] = []
    for field in fields {
      guard let text = request.uri.queryParameters[Substring(field.name)].map(String.init) else { continue }
      var value = JSON.string(text)
      if case .whole = field.shape, let number = Int(text) { value = .number(Double(number)) }
      if case .flag = field.shape, let flag = Bool(text) { value = .bool(flag) }
      do throws(Misshapen) { try field.shape.check(value, field.name) } catch {
        throw Problem.wrongInput(error.sentence)
      }
      said.append(JSONField(field.name, value))
    }
    return .object(said)
  }

  // What the body says; each nil where it says nothing.

  func text(_ name: String) -> String? {
    body[name]?.text?.trimmingCharacters(in: .whitespacesAndNewlines)
  }
  func whole(_ name: String) -> Int? { if case .number(let value) = body[name] { Int(value) } else { nil } }
  func number(_ name: String) -> Double? { if case .number(let value) = body[name] { value } else { nil } }
  func flag(_ name: String) -> Bool? { if case .bool(let value) = body[name] { value } else { nil } }
  func day(_ name: String) -> CalendarDay? { body[name]?.text.flatMap { CalendarDay(iso: $0) } }
  func pain(_ name: String) -> PainScore? { whole(name).flatMap { PainScore($0) } }
  func one<Value: Slugged>(_ name: String, of type: Value.Type = Value.self) -> Value? {
    body[name]?.text.flatMap { Value(slug: $0) }
  }
  func side(_ name: String) -> Side? { Side.allCases.first { $0.slug == body[name]?.text } }
  func numbers(_ name: String) -> [Double] {
    guard case .array(let values) = body[name] else { return [] }
    return values.compactMap { if case .number(let value) = $0 { value } else { nil } }
  }
  func texts(_ name: String) -> [String] {
    if case .array(let values) = body[name] { values.compactMap(\.text) } else { [] }
  }
  func wholes(_ name: String) -> [Int] { numbers(name).map { Int($0) } }
  /// The id that the program gave the entry.
  var id: EventID? { body["id"]?.text.flatMap { EventID(hex: $0) } }

  /// What a part of the path names, or that there is no such thing.
  func path<Value: Slugged>(
    _ name: Substring, of type: Value.Type = Value.self, else problem: @autoclosure () -> Problem
  )
    throws -> Value
  {
    guard let value = Value(slug: try context.parameters.require(String(name))) else { throw problem() }
    return value
  }
}
