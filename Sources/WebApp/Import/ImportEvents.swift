import Foundation
import Hummingbird
import NIOCore

/// How an import goes on, as server-sent events: a `file` for each line, `progress` between them, `done` at the end.
struct ImportEvents: Sendable {
  private let one: OneImport
  /// The number of the last line that the listener has.
  private let seen: Int

  /// From one look to the next, and how many an answer has: a browser comes back by itself with the last number, so that
  /// nobody who left is written to for long, and a server that is told to stop need not wait [E].
  private static let look = Duration.milliseconds(250)
  private static let looks = 40
  /// Lines sent at a time.
  private static let most = 500

  init(_ one: OneImport, after seen: Int) {
    self.one = one
    self.seen = seen
  }

  var response: Response {
    Response(
      status: .ok, headers: [.contentType: "text/event-stream"],
      body: ResponseBody { writer in
        var (seen, before) = (seen, "")
        try await writer.write(ByteBuffer(string: "retry: 250\n\n"))
        for _ in 0..<ImportEvents.looks {
          let standing = one.standing
          let lines = one.lines(from: seen).prefix(ImportEvents.most)
          var text = ""
          for line in lines { text += event("file", id: line.number, try json(ImportFileJSON(line))) }
          seen += lines.count
          let progress = try json(ImportStandingJSON(one))
          if progress != before { text += event("progress", progress) }
          before = progress
          let isAtEnd = standing.isOver && seen >= standing.count
          if isAtEnd { text += event("done", progress) }
          if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
          if isAtEnd { break }
          if lines.isEmpty { try await Task.sleep(for: ImportEvents.look) }
        }
        try await writer.finish(nil)
      })
  }

  private func event(_ name: String, id: Int? = nil, _ data: String) -> String {
    "event: \(name)\n" + (id.map { "id: \($0)\n" } ?? "") + "data: \(data)\n\n"
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder.web.encode(value), as: UTF8.self)
  }
}
