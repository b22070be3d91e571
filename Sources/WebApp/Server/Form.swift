import Foundation
import Hummingbird

/// What a form sent: names with their values, in the order of the page.
struct Form: Sendable {
  private let fields: [(name: String, value: String)]

  /// The most bytes that a form may have.
  static let limit = 64 * 1024

  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// Nil if it is no text.
  init?(urlEncoded bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var fields: [(String, String)] = []
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Form.decoded(parts[0]), let value = Form.decoded(parts.count > 1 ? parts[1] : "") else {
        return nil
      }
      fields.append((name, value))
    }
    self.fields = fields
  }

  init(_ request: Request) async throws {
    guard let body = try? await request.body.collect(upTo: Form.limit) else { throw Problem.tooLarge }
    guard let form = Form(urlEncoded: body.readableBytesView) else {
      throw Problem.wrongInput("The form holds something that is no text. Nothing was saved.")
    }
    self = form
  }

  /// The first value of that name, without blanks around it; nil where it is missing or empty.
  subscript(name: String) -> String? {
    guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
  var names: [String] { fields.map(\.name) }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }
}

extension Parameters {
  /// What a form put into the address under that name, without blanks around it; nil where it is missing or empty.
  func typed(_ name: String) -> String? {
    let text = self[Substring(name)].map {
      $0.replacing("+", with: " ").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
