public import CoachCore
public import Foundation
import GRDB
public import Journal

/// What can be saved of a damaged database, from it and from its newest copy.
public struct Salvage: Sendable {
  /// All entries that can be read, in the order in which they were written.
  public let events: [RunnerEvent]
  /// Of them, those that only the copy still has.
  public let fromCopy: Int
  /// Entries that were there and are nowhere to be read; nil where that cannot be told.
  public let lost: Int?
  public let copy: DailyCopies.Copy?

  private let database: URL

  /// Looks, and changes nothing.
  public init(of database: URL) {
    self.database = database
    var found = SalvagedRows(reading: database)
    found.scan(database)
    found.scan(URL(fileURLWithPath: database.path + "-wal"))
    let own = found.events.count
    var used: DailyCopies.Copy?
    for copy in DailyCopies(of: database).all {
      let rows = SalvagedRows(reading: copy.url)
      guard !rows.events.isEmpty else { continue }
      found.add(rows)
      used = copy
      break
    }
    copy = used
    events = found.inOrder
    fromCopy = events.count - own
    lost = found.knowsPlaces ? max(0, found.last - events.count) : nil
  }

  /// Writes what could be read into a new database in the old one's place; returns where the damaged one lies now.
  ///
  /// Nothing else may have the database open.
  public func save(on day: CalendarDay) async throws(JournalError) -> URL {
    let folder = database.deletingLastPathComponent()
    let new = folder.appendingPathComponent(".\(database.lastPathComponent).saved-\(UUID().uuidString)")
    defer { for ending in SQLiteJournal.endings { Files.remove(URL(fileURLWithPath: new.path + ending)) } }
    do {
      let journal = try SQLiteJournal(at: new)
      _ = try await journal.append(events, to: .owner, expecting: .start)
      try await journal.close()
    } catch {
      throw JournalError(error, path: new.path)
    }
    let aside = SQLiteJournal.putAside(database, "damaged-\(day)")
    try Files.move(new, to: database)
    return aside
  }
}

/// Events read from a file that may be damaged anywhere, with their places where these are known.
private struct SalvagedRows {
  private(set) var events: [EventID: RunnerEvent] = [:]
  private var places: [EventID: Int] = [:]
  /// The last place that any row had.
  private(set) var last = 0

  /// Every event that was found has its place.
  var knowsPlaces: Bool { places.count == events.count }

  var inOrder: [RunnerEvent] {
    events.values.sorted { a, b in
      let (x, y) = (places[a.id] ?? .max, places[b.id] ?? .max)
      return x == y ? a.id < b.id : x < y
    }
  }

  /// Reads rows from the beginning, then from the end, then one by one what lies between.
  init(reading database: URL) {
    guard let queue = try? DatabaseQueue(path: database.path, configuration: DatabaseFile.readOnly) else { return }
    try? queue.read { db in
      let runner = RunnerID.owner.data
      let select = "SELECT position, record FROM events WHERE runner = ? "
      var first = 0
      do {
        let rows = try Row.fetchCursor(db, sql: select + "ORDER BY position", arguments: [runner])
        while let row = try rows.next() { first = take(row) ?? first }
        return
      } catch {}
      var upper: Int?
      do {
        let rows = try Row.fetchCursor(db, sql: select + "ORDER BY position DESC", arguments: [runner])
        while let row = try rows.next() {
          upper = take(row) ?? upper
          if upper ?? .max <= first { return }
        }
      } catch {}
      guard let upper, upper > first + 1 else { return }
      for place in (first + 1)..<upper {
        if let row = try? Row.fetchOne(db, sql: select + "AND position = ?", arguments: [runner, place]) {
          _ = take(row)
        }
      }
    }
  }

  /// The row's place; nil where it cannot be understood.
  private mutating func take(_ row: Row) -> Int? {
    guard let place = Int.fromDatabaseValue(row[0]) else { return nil }
    last = max(last, place)
    guard let text = String.fromDatabaseValue(row[1]), let event = try? RunnerEvent(json: Array(text.utf8)) else {
      return place
    }
    events[event.id] = event
    places[event.id] = place
    return place
  }

  mutating func add(_ others: SalvagedRows) {
    last = max(last, others.last)
    for (id, event) in others.events where events[id] == nil {
      events[id] = event
      places[id] = others.places[id]
    }
  }

  /// How a record begins, wherever it lies.
  private static let beginning = Array("{\"id\":\"".utf8)
  /// No record is longer.
  private static let longest = 1 << 20

  /// Looks through the bytes of a file for records that its own order no longer leads to.
  mutating func scan(_ file: URL) {
    guard let bytes = try? Files.read(file) else { return }
    let beginning = SalvagedRows.beginning
    var at = 0
    while at + beginning.count < bytes.count {
      guard bytes[at] == beginning[0], bytes[at..<(at + beginning.count)].elementsEqual(beginning) else {
        at += 1
        continue
      }
      guard let end = SalvagedRows.end(of: bytes, from: at),
        let event = try? RunnerEvent(json: Array(bytes[at..<end]))
      else {
        at += 1
        continue
      }
      if events[event.id] == nil { events[event.id] = event }
      at = end
    }
  }

  /// Where the object that begins here ends; nil where it does not.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var (depth, isText, at) = (0, false, start)
    while at < min(bytes.count, start + longest) {
      switch bytes[at] {
      case 0x5C where isText: at += 1
      case 0x22: isText.toggle()
      case 0x7B where !isText: depth += 1
      case 0x7D where !isText:
        depth -= 1
        if depth == 0 { return at + 1 }
      case ..<0x20: return nil
      default: break
      }
      at += 1
    }
    return nil
  }
}
