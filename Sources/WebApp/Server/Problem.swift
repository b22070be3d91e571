import Foundation
import HTTPTypes
import Hummingbird

/// A request that is not done, in words for people and as a problem document (RFC 9457) for programs.
struct Problem: Error {
  let status: HTTPResponse.Status
  /// A name that programs can tell apart.
  let kind: String
  /// What happened.
  let title: String
  /// What it means, and what to do.
  let detail: String

  init(_ status: HTTPResponse.Status, _ kind: String, _ title: String, _ detail: String) {
    self.status = status
    self.kind = kind
    self.title = title
    self.detail = detail
  }

  var document: Response {
    let fields = ["type": "/problems/" + kind, "title": title, "detail": detail]
    var object: [String: Any] = fields
    object["status"] = status.code
    let bytes = (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])) ?? Data()
    return Response(
      status: status, headers: [.contentType: "application/problem+json"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static let notFound = Problem(
    .notFound, "not-found", "There is nothing at this address.",
    "It may have been moved or never was. Today's page has a way to everything.")
  static let otherMethod = Problem(
    .methodNotAllowed, "wrong-method", "That cannot be done here.",
    "A page has buttons for what can; for programs /openapi.json lists it.")
  static let tooLarge = Problem(
    .contentTooLarge, "too-large", "That was more than this form takes.",
    "Nothing was saved. Shorten the text and send it again.")
  static let otherSite = Problem(
    .forbidden, "other-site", "This came from another site.",
    "Strongback only takes what its own pages send. Nothing was done. Open Strongback itself and try again.")
  static let otherHost = Problem(
    .forbidden, "other-host", "Strongback is not known under this name.",
    "It answers only at its own address, so that no other site can pose as it. Open the address that the terminal shows."
  )

  static func wrongInput(_ detail: String) -> Problem {
    Problem(.unprocessableContent, "wrong-input", "That could not be understood.", detail)
  }
}
