public import CoachCore
public import Exchange
public import Foundation
public import Journal

/// What belongs to a runner's calendar besides the journal, in a folder beside it: the ledger, and a copy of their own one.
public struct CalendarShelf: Sendable {
  public let folder: URL

  /// Beside the database of that name, `strongback.calendar` for `strongback.db`.
  public init(beside database: URL) {
    folder = database.deletingPathExtension().appendingPathExtension("calendar")
  }

  private var ledger: URL { folder.appendingPathComponent("ledger.json") }

  /// The entries that the calendar holds now; what follows from it is kept before anybody reads it.
  ///
  /// A ledger that is damaged is begun anew. Only one program at a time changes it.
  public func publish(_ items: [CalendarItem], root: String, today: CalendarDay, at now: Instant) throws(JournalError)
    -> CalendarLedger
  {
    try Files.makeDirectory(folder)
    let lock = try Files.lock(folder)
    defer { lock.release() }
    let read = Files.exists(ledger) ? CalendarLedger(try Files.read(ledger)) : nil
    var known = read ?? CalendarLedger(at: now)
    if known.publish(items, root: root, today: today, at: now) || read == nil {
      try Files.write(known.bytes, to: ledger)
    }
    return known
  }
}

extension CalendarFile {
  /// How early a reminder comes in a file that is imported [E].
  public static let alarm = Seconds.minutes(10)
  /// How often subscribers may ask again [E].
  static let asking = Seconds.hours(4)

  /// The calendar of these entries.
  ///
  /// - Parameters:
  ///   - address: where the app is, such as `https://coach.example.org`; nil leaves links out.
  ///   - alarm: how early reminders come; nil for none, as in a feed.
  public init(_ ledger: CalendarLedger, zone: TimeZone, address: String?, alarm: Seconds?) {
    self.init(
      name: CalendarWords.plain, zone: zone, events: ledger.entries.map { $0.event(address: address, alarm: alarm) })
    colour = "teal"
    refresh = CalendarFile.asking
  }
}
