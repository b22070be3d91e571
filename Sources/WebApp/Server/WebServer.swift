import Hummingbird
import HummingbirdCore
public import Journal
import Logging
import NIOCore
import Synchronization

/// The web app of one runner.
public struct WebServer: Sendable {
  private let settings: WebSettings
  private let site: Site

  public init(_ journal: any JournalStore, shelf: RunFileShelf?, _ settings: WebSettings) throws {
    self.settings = settings
    site = Site(
      desk: Desk(journal, clock: settings.clock), templates: try Templates(.carried), assets: .carried,
      settings: settings, shelf: shelf)
  }

  /// Serves until the program is told to end; answers that are under way are finished first.
  ///
  /// - Parameter whenReady: called with the port once the server answers.
  public func run(whenReady: @escaping @Sendable (Int) -> Void) async throws {
    var log = Logger(label: "strongback")
    log.logLevel = .warning
    let router = Router(context: Site.Context.self)
    let settings = settings
    let boundPort = PortBox(settings.port)
    router.add(
      middleware: Doorway(
        gate: { Gate(settings, port: boundPort.value) }, templates: site.templates, log: log))
    site.add(to: router)
    let app = Application(
      router: router,
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil),
      onServerRunning: { channel in
        boundPort.value = channel.localAddress?.port ?? settings.port
        whenReady(boundPort.value)
      },
      logger: log)
    try await app.runService()
  }
}

/// The port that the system gave.
private final class PortBox: Sendable {
  private let port: Mutex<Int>

  init(_ port: Int) { self.port = Mutex(port) }

  var value: Int {
    get { port.withLock { $0 } }
    set { port.withLock { $0 = newValue } }
  }
}
