import Foundation
import Hummingbird
import HummingbirdCore
public import Journal
import Logging
import NIOCore
import Synchronization

/// The web app of one runner.
public struct WebServer: Sendable {
  private let settings: WebSettings
  let site: Site

  public init(_ journal: any JournalStore, shelf: RunFileShelf?, _ settings: WebSettings) {
    self.settings = settings
    let desk = Desk(journal, clock: settings.clock, clockIn: settings.clockIn)
    site = Site(
      desk: desk, templates: Templates(.carried), assets: .carried, settings: settings, shelf: shelf,
      imports: shelf.map { Imports(desk, $0, limit: settings.uploadLimit) },
      details: shelf.map { RunDetails($0) }, links: SecretLinks(place: settings.links),
      calendarDesk: CalendarDesk(
        desk, settings.calendar, machine: TimeZone(identifier: settings.timeZone) ?? .gmt))
  }

  /// What answers requests, for a server or for a test.
  func router(gate: @escaping @Sendable () -> Gate) -> Router<Site.Context> {
    let router = Router(context: Site.Context.self)
    router.add(middleware: Doorway(gate: gate, templates: site.templates, log: log, endpoints: site.endpoints))
    if let phrase = settings.phrase {
      let keyring = Keyring(phrase, place: settings.keys)
      router.add(middleware: Lock(keyring: keyring))
      site.phrase(router.group(), keyring)
    }
    site.add(to: router)
    return router
  }

  private var log: Logger {
    var log = Logger(label: "strongback")
    log.logLevel = .warning
    return log
  }

  /// Serves until the program is told to end; answers that are under way are finished first.
  ///
  /// - Parameter whenReady: called with the port once the server answers.
  public func run(whenReady: @escaping @Sendable (Int) -> Void) async throws {
    let settings = settings
    // While the doors are opened.
    let site = site
    Task { await site.prepare() }
    let bound = Port(settings.port)
    let app = Application(
      router: router(gate: { Gate(settings, port: bound.value) }),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [SlowClients()], idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil),
      onServerRunning: { channel in
        bound.value = channel.localAddress?.port ?? settings.port
        whenReady(bound.value)
      },
      logger: log)
    do {
      try await app.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortTaken(port: settings.port)
    }
  }
}

/// Another program listens there already.
public struct PortTaken: Error {
  public let port: Int
}

/// The port that the system gave.
private final class Port: Sendable {
  private let port: Mutex<Int>

  init(_ port: Int) { self.port = Mutex(port) }

  var value: Int {
    get { port.withLock { $0 } }
    set { port.withLock { $0 = newValue } }
  }
}
