public import CoachCore
public import Exchange
public import Foundation
import Journal

/// What is known of the runner's own calendar: when they are busy, and how fresh that is.
public struct OwnBusyTimes: Sendable {
  public var busy = BusyTimes()
  /// When it was fetched or given, in milliseconds since 1970.
  public var asOf: Int64?
  /// Why there is none, or why it is an older one.
  public var fault: OwnCalendarFault?

  init() {}
}

extension CalendarShelf {
  private var own: URL { folder.appendingPathComponent("own.ics") }
  private var ownFacts: URL { folder.appendingPathComponent("own.json") }

  /// An address is asked again after this time [E].
  static let freshFor = Seconds.hours(1)
  /// After a failure it is asked again after this one [E].
  static let triedFor = Seconds.minutes(15)

  /// What is known of the copy.
  private struct Facts: Codable {
    var address: String?
    var fetched: Int64?
    var tried: Int64?
    var tag: String?
    var fault: OwnCalendarFault?
  }

  private var facts: Facts {
    guard let bytes = try? Files.read(ownFacts), let facts = try? JSONDecoder().decode(Facts.self, from: Data(bytes))
    else { return Facts() }
    return facts
  }

  private func keep(_ facts: Facts) throws(JournalError) {
    try Files.makeDirectory(folder)
    try Files.write([UInt8]((try? JSONEncoder().encode(facts)) ?? Data()), to: ownFacts)
  }

  /// Changes whenever the runner's own calendar, as it lies here, does.
  public func ownStamp(_ place: OwnCalendar?) -> Int64 {
    let path = if case .file(let path) = place { path } else { ownFacts.path }
    var facts = stat()
    guard stat(path, &facts) == 0 else { return 0 }
    return Int64(facts.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(facts.st_mtim.tv_nsec) ^ Int64(facts.st_ino)
  }

  /// Keeps a calendar that the runner gave.
  ///
  /// - Throws: `JournalError`, or `NoCalendar` for another kind of file.
  public func keep(_ bytes: [UInt8], at now: Instant) throws {
    _ = try BusyTimes(reading: bytes, from: now, to: now, zone: .gmt)
    try Files.makeDirectory(folder)
    try Files.write(bytes, to: own)
    try keep(Facts(fetched: now.unixMilliseconds))
  }

  /// Forgets the copy.
  public func forget() {
    Files.remove(own)
    Files.remove(ownFacts)
  }

  /// Whether an address is to be asked now.
  public func isStale(_ place: OwnCalendar?, at now: Instant) -> Bool {
    guard case .address(let address) = place else { return false }
    let facts = facts
    guard facts.address == address else { return true }
    let age = { (time: Int64?) in time.map { Seconds(Double(now.unixMilliseconds - $0) / 1000) } ?? .days(10_000) }
    let isOld = { (age: Seconds, limit: Seconds) in age > limit || age < .zero }
    return isOld(age(facts.fetched), CalendarShelf.freshFor) && isOld(age(facts.tried), CalendarShelf.triedFor)
  }

  /// Asks the address of the runner's own calendar; the last good copy stays until there is a better one.
  public func refresh(_ place: OwnCalendar?, at now: Instant) async {
    guard case .address(let address) = place else { return }
    var known = facts
    if known.address != address { known = Facts(address: address) }
    known.tried = now.unixMilliseconds
    switch await Fetched.from(address, knowing: known.fetched == nil ? nil : known.tag).end {
    case .unchanged: (known.fetched, known.fault) = (now.unixMilliseconds, nil)
    case .done(let bytes, let tag):
      if (try? BusyTimes(reading: bytes, from: now, to: now, zone: .gmt)) == nil {
        known.fault = .noCalendar
      } else if (try? Files.makeDirectory(folder)) != nil, (try? Files.write(bytes, to: own)) != nil {
        (known.fetched, known.fault, known.tag) = (now.unixMilliseconds, nil, tag.isEmpty ? nil : tag)
      }
    case .failed(let fault): known.fault = fault
    }
    // Without room for it the address is only asked again sooner.
    try? keep(known)
  }

  /// The busy times of these days, from the copy or the file as they are now; nothing is fetched.
  public func busyTimes(_ place: OwnCalendar?, _ days: ClosedRange<CalendarDay>, zone: TimeZone) -> OwnBusyTimes {
    var known = OwnBusyTimes()
    let bytes: [UInt8]?
    switch place {
    case nil: return known
    case .file(let path):
      let url = URL(fileURLWithPath: path)
      let isSmall = (try? Files.size(url)).map { $0 <= Fetched.most } ?? true
      bytes = isSmall ? try? Files.read(url) : nil
      known.fault = bytes == nil ? (isSmall ? .noFile : .tooLarge) : nil
    case .kept:
      (bytes, known.asOf) = (try? Files.read(own), facts.fetched)
      known.fault = bytes == nil ? .noFile : nil
    case .address(let address):
      let facts = facts
      guard facts.address == address else { return known }
      bytes = facts.fetched == nil ? nil : try? Files.read(own)
      (known.asOf, known.fault) = (facts.fetched, facts.fault)
    }
    guard let bytes else { return known }
    let clock = WallClock(zone, from: days.lowerBound, through: days.upperBound + 1)
    let (from, to) = (clock.instant(.zero, on: days.lowerBound), clock.instant(.zero, on: days.upperBound + 1))
    do {
      known.busy = try BusyTimes(reading: bytes, from: from, to: to, zone: zone)
    } catch {
      known.fault = .noCalendar
    }
    return known
  }
}
