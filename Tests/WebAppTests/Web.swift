import CoachCore
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import NIOCore
import NIOEmbedded
import Synchronization
import TestKit

@testable import WebApp

/// The web app over a journal in memory, at a moment that the test moves on.
final class Web: Sendable {
  let journal: any JournalStore
  private let responder: any HTTPResponder<Site.Context>
  private let clock: Moment

  /// An answer with its text.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let text: String
    var place: String? { headers[.location] }
  }

  private final class Moment: Sendable {
    private let moment: Mutex<LocalMoment>
    init(_ now: LocalMoment) { moment = Mutex(now) }

    var now: LocalMoment {
      get { moment.withLock { $0 } }
      set { moment.withLock { $0 = newValue } }
    }
  }

  /// - Parameters:
  ///   - events: what the journal holds at the beginning.
  ///   - shelf: where run files are kept.
  init(
    _ events: [RunnerEvent] = [], at now: LocalMoment, shelf: RunFileShelf? = nil,
    _ change: (inout WebSettings) -> Void = { _ in }
  ) async throws {
    let journal = InMemoryJournal()
    if !events.isEmpty { _ = try await journal.append(events, to: .owner, expecting: .start) }
    self.journal = journal
    let clock = Moment(now)
    self.clock = clock
    var settings = WebSettings(clock: { clock.now })
    change(&settings)
    let gate = Gate(settings, port: 8642)
    responder = WebServer(journal, shelf: shelf, settings).router { gate }.buildResponder()
  }

  /// Lets time go by.
  func later(_ time: Seconds) { clock.now = LocalMoment(clock.now.instant + time, clock.now.offset) }
  func go(to moment: LocalMoment) { clock.now = moment }

  /// What the journal says of the runner now.
  func state() async throws -> RunnerState {
    RunnerState(RunnerHistory(try await journal.events(of: .owner).events), asOf: clock.now)
  }

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
    try await send(.get, path, headers: headers)
  }

  /// Posts a form as the app's own pages do.
  func post(_ path: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:]) async throws -> Answer {
    func escaped(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
    let body = fields.map { escaped($0.0) + "=" + escaped($0.1) }.joined(separator: "&")
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    if headers[.origin] == nil { headers[.origin] = "http://127.0.0.1:8642" }
    return try await send(.post, path, headers: headers, body: Array(body.utf8))
  }

  /// Posts a form, and opens the page that it leads to.
  func done(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
    let answer = try await post(path, fields)
    guard let place = answer.place else { return answer }
    return try await get(place)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [],
    host: String = "127.0.0.1:8642"
  ) async throws -> Answer {
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
    let response = try await responder.respond(to: request, context: Site.Context(source: source))
    let writer = Gathered()
    try await response.body.write(writer)
    return Answer(
      status: response.status.code, headers: response.headers,
      text: String(decoding: writer.bytes, as: UTF8.self))
  }

  /// Takes what a response writes.
  private final class Gathered: ResponseBodyWriter {
    private let gathered = Mutex<[UInt8]>([])
    var bytes: [UInt8] { gathered.withLock { $0 } }
    func write(_ buffer: ByteBuffer) async throws { gathered.withLock { $0 += buffer.readableBytesView } }
    func finish(_ trailers: HTTPFields?) async throws {}
  }
}
