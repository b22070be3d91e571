public import Foundation
import GRDB
public import Journal

extension SQLiteJournal {
  /// What SQLite keeps beside a database, and the database itself.
  static let endings = ["", "-wal", "-shm"]

  /// Deletes every entry, and writes zeros over where it lay; others that have the database open go on with an empty one.
  public func erase() async throws(JournalError) {
    try await perform { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.inTransaction(.immediate) {
        try db.execute(sql: "DELETE FROM events; DELETE FROM kinds")
        return .commit
      }
      try db.execute(sql: "VACUUM")
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Removes the database's files where nothing else has them open; false where something has, and they stay.
  public func remove() async throws(JournalError) -> Bool {
    let isAlone = try await perform { db in
      // Leaving the log is only allowed to the last connection.
      (try? String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")) == "delete"
    }
    guard isAlone else { return false }
    try await close()
    for ending in SQLiteJournal.endings { Files.remove(URL(fileURLWithPath: url.path + ending)) }
    return true
  }

  /// Copies of the database that were put aside, before it was brought up to date or because it was damaged.
  public static func aside(of database: URL) -> [URL] {
    let folder = database.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let beginnings = [".version-", ".damaged-", ".before-"].map { database.lastPathComponent + $0 }
    let mains = names.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    return mains.filter { name in beginnings.contains { name.hasPrefix($0) } }.sorted().map {
      folder.appendingPathComponent($0)
    }
  }

  /// Takes those copies away.
  public static func removeAside(of database: URL) {
    for url in aside(of: database) { for ending in endings { Files.remove(URL(fileURLWithPath: url.path + ending)) } }
  }

  /// Whether a file is a database of ours.
  public static func isJournal(_ url: URL) -> Bool {
    guard let size = try? Files.size(url), size >= 512, let head = FileHandle(forReadingAtPath: url.path) else {
      return false
    }
    // SQLite's own name, and ours at byte 68 of its header (sqlite.org/fileformat.html 1.3).
    let bytes = [UInt8]((try? head.read(upToCount: 72)) ?? Data())
    return bytes.count == 72 && bytes.starts(with: Array("SQLite format 3\0".utf8))
      && bytes[68..<72].elementsEqual([0x53, 0x74, 0x72, 0x42])
  }

  /// Gives a database, with all that is beside it, a name with this ending that nothing has yet.
  static func putAside(_ database: URL, _ ending: String) -> URL {
    var aside = database.path + "." + ending
    var number = 1
    while endings.contains(where: { Files.exists(URL(fileURLWithPath: aside + $0)) }) {
      number += 1
      aside = database.path + ".\(ending)-\(number)"
    }
    for beside in endings { rename(database.path + beside, aside + beside) }
    return URL(fileURLWithPath: aside)
  }

  func close() async throws(JournalError) {
    do { try queue.close() } catch { throw JournalError(error, path: url.path) }
  }
}

extension DatabaseFile {
  /// Whether there is anything in a database of ours; false for anything else.
  static func holdsEvents(_ url: URL) throws(JournalError) -> Bool {
    do {
      let reader = try DatabaseQueue(path: url.path, configuration: readOnly)
      return try reader.read { db in
        guard case .ours = try DatabaseSchema.find(db) else { return false }
        return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM events)") ?? false
      }
    } catch {
      throw JournalError(error, path: url.path)
    }
  }
}
