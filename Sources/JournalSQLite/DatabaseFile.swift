import Foundation
import GRDB
import Journal

/// Opens the database file: makes it where there is none, brings an older one up to date, refuses a newer one.
struct DatabaseFile {
  let url: URL
  let schema: DatabaseSchema

  func open() throws(JournalError) -> DatabaseQueue {
    try Files.makeDirectory(url.deletingLastPathComponent())
    try Files.makeFile(url)
    // SQLite takes a very short file for an empty database, and would write over it.
    let start = try Files.read(url, limit: DatabaseFile.header.count)
    guard start.isEmpty || start.starts(with: DatabaseFile.header) else { throw .notADatabase(path: url.path) }
    do {
      let queue = try DatabaseQueue(path: url.path, configuration: DatabaseFile.configuration)
      // After opening, since GRDB sets WAL databases to NORMAL, which may lose the last commits in a power cut.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try bringUpToDate(queue)
      return queue
    } catch {
      throw JournalError(error, path: url.path)
    }
  }

  private static let header = Array("SQLite format 3\0".utf8)

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    configuration.publicStatementArguments = false
    return configuration
  }

  private func bringUpToDate(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      if try DatabaseSchema.find(db) == .ours(version: schema.version) { return }
      // Another process may be at it too: whoever has the lock looks again.
      try db.inTransaction(.immediate) {
        switch try DatabaseSchema.find(db) {
        case .foreign: throw JournalError.notADatabase(path: url.path)
        case .empty: try schema.upgrade(db, from: 0)
        case .ours(let version) where version > schema.version:
          throw JournalError.newerDatabase(version: version, known: schema.version)
        case .ours(let version) where version < schema.version:
          try copy(version: version)
          try schema.upgrade(db, from: version)
        case .ours: break
        }
        return .commit
      }
    }
  }

  /// Copies the database as it stands before a migration to `strongback.db.version-1`, or `.version-1-2` and so on.
  private func copy(version: Int) throws {
    var name = url.lastPathComponent + ".version-\(version)"
    let directory = url.deletingLastPathComponent()
    var number = 1
    while Files.exists(directory.appendingPathComponent(name)) {
      number += 1
      name = url.lastPathComponent + ".version-\(version)-\(number)"
    }
    let temporary = directory.appendingPathComponent(".\(name).\(UUID().uuidString)")
    do {
      try Files.makeFile(temporary)
      // A reader of its own sees the state before the transaction that is under way.
      var reading = Configuration()
      reading.readonly = true
      let source = try DatabaseQueue(path: url.path, configuration: reading)
      let copy = try DatabaseQueue(path: temporary.path)
      try source.backup(to: copy)
      try copy.close()
      try source.close()
      try Files.move(temporary, to: directory.appendingPathComponent(name))
    } catch {
      Files.remove(temporary)
      throw error
    }
  }
}
