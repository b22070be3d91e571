import CoachCore
import Foundation
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// What players did while they were away or here: lines of the journal's own JSON, with ids made on the device.
  ///
  /// Sending a line again is never a second entry; lines are taken in their order, and the answer names those that are not.
  func outbox(_ request: Request) async throws -> Response {
    guard request.headers[.contentType]?.hasPrefix("application/x-ndjson") ?? false else {
      throw Problem(
        .unsupportedMediaType, "wrong-type", "This takes lines of JSON.",
        "Send application/x-ndjson, one entry of the journal a line, as docs/journal.md describes.")
    }
    guard let body = try? await request.body.collect(upTo: OutboxLines.limit) else { throw Problem.tooLarge }
    let lines = OutboxLines(Array(body.readableBytesView), now: desk.now(), erasedAt: settings.erasedAt())
    let refused = try await lines.refused + desk.take(lines.events)
    let position = try await desk.position().count
    return try Response.json(OutboxAnswer(position: position, refused: refused))
  }
}

/// What became of lines that a device sent.
struct OutboxAnswer: Encodable {
  /// How many entries the journal holds: if it falls, it was put back to an older copy.
  let position: Int
  let refused: [OutboxLines.Refused]
}

/// Lines that a device sent: what a player may write, and nothing else.
struct OutboxLines {
  struct Refused: Encodable, Equatable {
    let id, why: String
  }

  private(set) var events: [RunnerEvent] = []
  private(set) var refused: [Refused] = []

  /// About a thousand lines.
  static let limit = 512 * 1024

  init(_ bytes: [UInt8], now: LocalMoment, erasedAt: Instant? = nil) {
    for line in bytes.split(separator: 0x0A) where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
      do throws(RecordFault) {
        let event = try RunnerEvent(json: Array(line))
        if let why = OutboxLines.fault(in: event, now, erasedAt) {
          refused.append(Refused(id: event.id.description, why: why))
        } else {
          events.append(event)
        }
      } catch {
        refused.append(Refused(id: OutboxLines.id(in: Array(line)), why: "It could not be read: \(error)."))
      }
    }
  }

  /// Why a player may not write this; nil where it may.
  private static func fault(in event: RunnerEvent, _ now: LocalMoment, _ erasedAt: Instant?) -> String? {
    switch event.body {
    case .painLogged, .morningLogged, .sessionStarted, .setFinished, .exerciseRated, .sessionFinished: break
    default: return "A player does not write entries of this kind."
    }
    if event.moment.instant > now.instant + .hours(24) { return "It says that it happened in the future." }
    if let erasedAt, event.moment.instant < erasedAt { return "Everything from before was deleted, and stays deleted." }
    return nil
  }

  /// The id of a line that cannot be read, so that whoever sent it knows which it was.
  private static func id(in line: [UInt8]) -> String {
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    return object?["id"] as? String ?? ""
  }
}
