import Foundation
import Hummingbird

/// One file that a form sent along (`multipart/form-data`), whole in memory: for what is small.
struct Upload {
  let bytes: [UInt8]

  /// - Throws: `Problem` where there is no file in it, or more than `limit` bytes.
  init(_ request: Request, limit: Int) async throws {
    guard let type = request.headers[.contentType], let boundary = Upload.boundary(type) else {
      throw Problem.wrongInput("No file came with that. Nothing was saved.")
    }
    guard let body = try? await request.body.collect(upTo: limit) else { throw Problem.tooLarge }
    guard let bytes = Upload.file(in: Data(body.readableBytesView), boundary) else {
      throw Problem.wrongInput("No file came with that. Choose one, and send it again. Nothing was saved.")
    }
    self.bytes = bytes
  }

  private static func boundary(_ type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data"),
      let found = type.firstMatch(of: /boundary="?([A-Za-z0-9'()+_,.\/:=?\- ]{1,70})"?/)
    else { return nil }
    return String(found.1).trimmingCharacters(in: .whitespaces)
  }

  /// The content of the first part that has a file's name and something in it.
  static func file(in body: Data, _ boundary: String) -> [UInt8]? {
    let fence = Data(("--" + boundary).utf8)
    let blank = Data("\r\n\r\n".utf8)
    var from = body.startIndex
    while let open = body.range(of: fence, in: from..<body.endIndex),
      let heads = body.range(of: blank, in: open.upperBound..<body.endIndex),
      let close = body.range(of: Data("\r\n".utf8) + fence, in: heads.lowerBound + 2..<body.endIndex)
    {
      let head = String(decoding: body[open.upperBound..<heads.lowerBound], as: UTF8.self)
      if head.contains("filename="), close.lowerBound > heads.upperBound {
        return [UInt8](body[heads.upperBound..<close.lowerBound])
      }
      from = close.lowerBound + 2
    }
    return nil
  }
}
