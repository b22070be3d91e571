public import CoachCore
public import Coaching
public import Foundation

/// Where the web app listens, and who may reach it.
public struct WebSettings: Sendable {
  /// The address that the server binds; this machine alone unless `access` allows more.
  public var host = "127.0.0.1"
  /// 0 takes any free port.
  public var port = 8642
  /// Where a phone reaches the app; fixes the allowed Host and Origin, and makes cookies secure.
  public var publicAddress: PublicAddress?
  /// The most bytes of one upload.
  public var uploadLimit: Int64 = 8 << 30
  /// Asked of everyone, where the app is open to more than this machine.
  public var phrase: PhraseHash?
  /// Where the keys of devices are kept; nil keeps none over a restart.
  public var keys: URL?
  /// Where the hashes of secret addresses are kept; nil keeps none over a restart.
  public var links: URL?
  /// What belongs to the runner's calendar; nil where there is no place for it.
  public var calendar: CalendarShelf?
  /// What a first profile begins with, from the machine that serves.
  public var timeZone = "UTC"
  public var units = UnitSystem.metric
  /// Where the journal lies, to be shown; nil where it is no database.
  public var database: String?
  /// Copies of the last days, to be shown; nil where there are none to speak of.
  public var copies: (@Sendable () -> String)?
  /// Deletes everything, for good; nil where that is not this program's to do.
  public var erase: (@Sendable () async throws -> Void)?
  /// When that was done last: what a device kept from before is not taken in again.
  public var erasedAt: @Sendable () -> Instant? = { nil }
  /// The moment now, on the runner's clock.
  public var clock: @Sendable () -> LocalMoment
  /// The moment now in the runner's zone, where they may be elsewhere than the machine; nil: the machine's clock is theirs.
  public var clockIn: (@Sendable (TimeZone) -> LocalMoment)?

  public init(clock: @escaping @Sendable () -> LocalMoment) { self.clock = clock }
}

/// An https address without a path: "https://coach.example.org".
public struct PublicAddress: Hashable, Sendable {
  /// As in a `Host` header: name, and the port unless it is 443.
  public let host: String
  public var origin: String { "https://" + host }

  /// Nil unless the text is https, with a host and nothing after it.
  public init?(_ text: String) {
    guard text.hasPrefix("https://") else { return nil }
    let rest = text.dropFirst(8)
    let host = rest.hasSuffix("/") ? rest.dropLast() : rest
    let allowed = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:[]".contains($0)) }
    guard !host.isEmpty, allowed, host.first != ".", host.first != ":" else { return nil }
    self.host = host.lowercased().hasSuffix(":443") ? String(host.lowercased().dropLast(4)) : host.lowercased()
  }
}
