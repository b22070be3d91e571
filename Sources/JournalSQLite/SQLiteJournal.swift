public import CoachCore
public import Foundation
import GRDB
public import Journal

/// Journals in one SQLite file, which several processes may use at once.
///
/// Write-ahead log, synced at every commit: an append that has returned outlives a kill and a power cut.
public struct SQLiteJournal: JournalStore {
  public let url: URL
  let queue: DatabaseQueue

  /// Opens the database, and makes it where there is none; a copy is kept of one that has to be brought up to date.
  public init(at url: URL) throws(JournalError) { try self.init(at: url, schema: .current) }

  init(at url: URL, schema: DatabaseSchema) throws(JournalError) {
    self.url = url
    queue = try DatabaseFile(url: url, schema: schema).open()
  }

  public func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
    async throws(JournalError) -> JournalPosition
  {
    var records: [(EventRecord, [EventKind])] = []
    for event in events { records.append((try EventRecord(event), EventKind.kinds(in: event.body))) }
    return try await perform { [records] db in
      var end = expected
      try db.inTransaction(.immediate) {
        end = try SQLiteJournal.append(records, to: runner, expecting: expected, in: db)
        return .commit
      }
      return end
    }
  }

  public func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart {
    let path = url.path
    return try await perform { db in
      let events = try SQLiteJournal.events(of: runner, after: position, in: db, path: path)
      if events.isEmpty {
        let end = try SQLiteJournal.end(of: runner, in: db)
        guard position >= .start, position <= end else { throw JournalError.movedOn(expected: position, found: end) }
      }
      return JournalPart(events: events, end: position + events.count)
    }
  }

  /// Runs work on the database's own thread, whatever becomes of the task that asked for it.
  func perform<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value)
    async throws(JournalError) -> Value
  {
    let path = url.path
    let result: Result<Value, JournalError> = await withCheckedContinuation { continuation in
      queue.asyncWriteWithoutTransaction { db in
        continuation.resume(returning: Result { try work(db) }.mapError { JournalError($0, path: path) })
      }
    }
    return try result.get()
  }
}

extension SQLiteJournal {
  private static func append(
    _ records: [(EventRecord, [EventKind])], to runner: RunnerID, expecting expected: JournalPosition, in db: Database
  ) throws -> JournalPosition {
    try refuseNewerKinds(db)
    let end = try end(of: runner, in: db)
    let find = try db.cachedStatement(sql: "SELECT record FROM events WHERE runner = ? AND id = ?")
    let insert = try db.cachedStatement(sql: "INSERT INTO events (runner, position, id, record) VALUES (?, ?, ?, ?)")
    let remember = try db.cachedStatement(sql: "INSERT OR IGNORE INTO kinds (kind, version) VALUES (?, ?)")
    let runner = runner.data
    var position = end
    for (record, kinds) in records {
      if let earlier = try String.fetchOne(find, arguments: [runner, record.id.data]) {
        guard EventRecord(id: record.id, json: Array(earlier.utf8)).says(record) else {
          throw JournalError.differentEvent(record.id)
        }
        continue
      }
      guard end == expected else { throw JournalError.movedOn(expected: expected, found: end) }
      position = position + 1
      let text = String(decoding: record.json, as: UTF8.self)
      try insert.execute(arguments: [runner, position.count, record.id.data, text])
      for kind in kinds { try remember.execute(arguments: [kind.slug, kind.version]) }
    }
    return position
  }

  /// Whoever does not know all that is in a journal must not write to it.
  private static func refuseNewerKinds(_ db: Database) throws {
    let kinds = try Row.fetchCursor(db, sql: "SELECT kind, version FROM kinds")
    while let row = try kinds.next() {
      guard let slug = String.fromDatabaseValue(row[0]), let version = Int.fromDatabaseValue(row[1]) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      guard EventKind(slug: slug).map({ version <= $0.version }) == true else {
        throw JournalError.newerEvent(kind: slug, version: version)
      }
    }
  }

  static func end(of runner: RunnerID, in db: Database) throws -> JournalPosition {
    let last = try db.cachedStatement(sql: "SELECT coalesce(max(position), 0) FROM events WHERE runner = ?")
    return JournalPosition(try Int.fetchOne(last, arguments: [runner.data]) ?? 0)
  }

  private static func events(of runner: RunnerID, after start: JournalPosition, in db: Database, path: String)
    throws -> [RunnerEvent]
  {
    let select = try db.cachedStatement(
      sql: "SELECT position, record FROM events WHERE runner = ? AND position > ? ORDER BY position")
    let rows = try Row.fetchCursor(select, arguments: [runner.data, start.count])
    var events: [RunnerEvent] = []
    while let row = try rows.next() {
      let position = start + (events.count + 1)
      guard Int.fromDatabaseValue(row[0]) == position.count else { throw JournalError.damagedDatabase(path: path) }
      try row.withUnsafeData(atIndex: 1) { data in
        guard let data else { throw JournalError.damagedDatabase(path: path) }
        let event = data.withUnsafeBytes { bytes in
          Result { () throws(RecordFault) in try RunnerEvent(json: bytes) }
        }
        switch event {
        case .success(let event): events.append(event)
        case .failure(let fault):
          throw JournalError(fault, in: try id(of: runner, at: position, in: db), at: position)
        }
      }
    }
    return events
  }

  private static func id(of runner: RunnerID, at position: JournalPosition, in db: Database) throws -> EventID? {
    let data = try Data.fetchOne(
      db, sql: "SELECT id FROM events WHERE runner = ? AND position = ?", arguments: [runner.data, position.count])
    return data.flatMap(EventID.init(data:))
  }
}

extension RunnerID {
  /// 16 bytes, most significant first.
  var data: Data { EventID(high: high, low: low).data }
}

extension EventID {
  /// 16 bytes, most significant first.
  var data: Data {
    var data = Data(capacity: 16)
    for word in [high, low] { withUnsafeBytes(of: word.bigEndian) { data.append(contentsOf: $0) } }
    return data
  }

  init?(data: Data) {
    guard data.count == 16 else { return nil }
    let words = data.reduce(into: (UInt64(0), UInt64(0))) { words, byte in
      words = (words.0 << 8 | words.1 >> 56, words.1 << 8 | UInt64(byte))
    }
    self.init(high: words.0, low: words.1)
  }
}
