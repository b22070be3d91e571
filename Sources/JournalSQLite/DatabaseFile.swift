import Foundation
import GRDB
import Journal

/// Opens the database file: makes it where there is none, brings an older one up to date, refuses a newer one.
struct DatabaseFile {
  let url: URL
  let schema: DatabaseSchema

  func open() throws(JournalError) -> DatabaseQueue {
    let directory = url.deletingLastPathComponent()
    try Files.makeDirectory(directory)
    // Two processes that turn one new file into a WAL database at once would find it locked, whatever their patience.
    let lock = try Files.lock(directory)
    defer { lock.release() }
    do {
      if try Files.makeFile(url) == false { try refuseForeign() }
      let queue = try DatabaseQueue(path: url.path, configuration: DatabaseFile.configuration)
      // After opening, since GRDB sets WAL databases to NORMAL, which may lose the last commits in a power cut.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try bringUpToDate(queue)
      return queue
    } catch {
      throw JournalError(error, path: url.path)
    }
  }

  /// Refuses what is not ours, or of a newer Strongback, before anything is changed in it.
  ///
  /// The file is looked at through SQLite alone: closing a descriptor of our own would let go of the locks of every other
  /// connection of this process (sqlite.org/howtocorrupt.html, 2.2).
  private func refuseForeign() throws {
    // SQLite takes a very short file for an empty database, and would write over it.
    let size = try Files.size(url)
    if size == 0 { return }
    guard size >= 512 else { throw JournalError.notADatabase(path: url.path) }
    let reader = try DatabaseQueue(path: url.path, configuration: DatabaseFile.readOnly)
    switch try reader.read(DatabaseSchema.find) {
    case .foreign: throw JournalError.notADatabase(path: url.path)
    case .ours(let version) where version > schema.version:
      throw JournalError.newerDatabase(version: version, known: schema.version)
    case .ours, .empty: break
    }
  }

  static var readOnly: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return configuration
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
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
    try DatabaseCopy.make(of: url, at: directory.appendingPathComponent(name)) { _ in }
  }
}
