import CoachCore
import Coaching
import Foundation
import Journal

/// The runner's calendar as a feed: made anew only where the journal, the hour or their own calendar has changed.
actor CalendarDesk {
  private let desk: Desk
  private let shelf: CalendarShelf?
  private let machine: TimeZone
  /// Names of entries, where there is no place to keep them.
  private var ledger: CalendarLedger?
  private var feeds: [String: Feed] = [:]
  private var isAsking = false

  /// The calendar as it is sent.
  struct Feed: Sendable {
    let bytes: [UInt8]
    let gzipped: [UInt8]
    let tag: String
    /// When anything in it changed last.
    let changed: Date
    fileprivate let key: Key
  }

  /// All that a feed depends on.
  fileprivate struct Key: Hashable {
    let end: JournalPosition
    let hour: Int64
    let own: Int64
  }

  /// Addresses for which a feed is kept.
  private static let most = 8

  init(_ desk: Desk, _ shelf: CalendarShelf?, machine: TimeZone) {
    self.desk = desk
    self.shelf = shelf
    self.machine = machine
  }

  /// The calendar as it stands now.
  func calendar() async throws -> RunnerCalendar { try make(try await desk.outlook(), try await desk.firstEntry()) }

  private func make(_ outlook: Outlook, _ first: EventID?) throws -> RunnerCalendar {
    let calendar = try RunnerCalendar(outlook, first: first, shelf, after: ledger, machine: machine)
    if shelf == nil { ledger = calendar.ledger }
    return calendar
  }

  /// - Parameter address: where the one who asks has reached the app, for links to it.
  func feed(address: String) async throws -> Feed {
    let now = desk.now().instant
    askIfStale()
    let key = Key(
      end: try await desk.position(), hour: now.unixMilliseconds / 3_600_000, own: shelf?.ownStamp(place) ?? 0)
    if let feed = feeds[address], feed.key == key { return feed }
    let outlook = try await desk.outlook()
    place = outlook.picture.state.calendarWishes.own
    let calendar = try make(outlook, try await desk.firstEntry())
    let bytes = calendar.file(address: address, hasAlarms: false)
    let changed = max(
      calendar.ledger.changed, feeds[address].map { Int64($0.changed.timeIntervalSince1970) * 1000 } ?? 0)
    let tag = ContentHash(of: bytes).description.prefix(32)
    let feed = Feed(
      bytes: bytes, gzipped: Gzip.compress(bytes), tag: "\"\(tag)\"",
      changed: Date(timeIntervalSince1970: Double(changed / 1000)),
      key: Key(end: key.end, hour: key.hour, own: shelf?.ownStamp(place) ?? 0))
    if feeds.count >= CalendarDesk.most { feeds.removeAll() }
    feeds[address] = feed
    return feed
  }

  /// Where the runner's own calendar was when the feed was made last.
  private var place: OwnCalendar?

  /// Asks the address of the runner's own calendar beside everything else, where that is due.
  private func askIfStale() {
    guard let shelf, !isAsking, shelf.isStale(place, at: CalendarDesk.clock()) else { return }
    isAsking = true
    Task {
      await shelf.refresh(place, at: CalendarDesk.clock())
      isAsking = false
    }
  }

  /// Asks it now, and waits for what comes.
  func ask(_ place: OwnCalendar?) async { await shelf?.refresh(place, at: CalendarDesk.clock()) }

  /// How fresh a copy is goes by the machine's clock.
  private static func clock() -> Instant { Instant(unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

  /// Keeps a file that the runner gave.
  func keep(_ bytes: [UInt8]) throws {
    guard let shelf else { throw JournalError.readOnly }
    try shelf.keep(bytes, at: CalendarDesk.clock())
  }

  func forget() { shelf?.forget() }

  nonisolated var hasPlace: Bool { shelf != nil }
}
