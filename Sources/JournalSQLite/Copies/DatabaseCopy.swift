public import Foundation
import GRDB
public import Journal

/// A copy of a database as it stood at one moment, taken while others go on reading and writing.
public struct DatabaseCopy: Hashable, Sendable {
  public let url: URL
  /// Entries in it.
  public let events: Int

  /// Copies a database (SQLite's online backup), reads all of the copy, and only then gives it its name.
  ///
  /// - Throws: `.notADatabase` where something else has that name, which stays as it is; `.damagedDatabase` where what was
  ///   copied cannot be read back.
  public init(of source: URL, at place: URL) throws(JournalError) {
    var events = 0
    do {
      if Files.exists(place) { try DatabaseCopy.refuseOther(place, than: source) }
      try Files.makeDirectory(place.deletingLastPathComponent())
      try DatabaseCopy.make(of: source, at: place) { db in
        let health = try SQLiteJournal.examine(db)
        guard health.isWhole else { throw JournalError.damagedDatabase(path: source.path) }
        events = health.events
      }
    } catch {
      throw JournalError(error, path: source.path)
    }
    (url, self.events) = (place, events)
  }

  /// Copies a database of any version; the copy has its name only if `check` does not throw.
  static func make(of source: URL, at place: URL, check: (Database) throws -> Void) throws {
    let temporary = place.deletingLastPathComponent().appendingPathComponent(
      ".\(place.lastPathComponent).\(UUID().uuidString)")
    defer { Files.remove(temporary) }
    _ = try Files.makeFile(temporary)
    // A reader of its own sees whole transactions only.
    let reader = try DatabaseQueue(path: source.path, configuration: DatabaseFile.readOnly)
    let copy = try DatabaseQueue(path: temporary.path)
    try reader.backup(to: copy)
    try reader.close()
    try copy.writeWithoutTransaction { db in
      // One file without a log beside it, to be put anywhere.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try check(db)
    }
    try copy.close()
    try Files.move(temporary, to: place)
  }

  /// A database of ours may be replaced by a newer copy; anything else, and the source itself, may not.
  private static func refuseOther(_ place: URL, than source: URL) throws {
    guard place.resolvingSymlinksInPath() != source.resolvingSymlinksInPath() else {
      throw JournalError.notAllowed(path: place.path)
    }
    guard try Files.size(place) >= 512 else { throw JournalError.notADatabase(path: place.path) }
    let reader = try? DatabaseQueue(path: place.path, configuration: DatabaseFile.readOnly)
    guard case .ours = try? reader?.read(DatabaseSchema.find) else { throw JournalError.notADatabase(path: place.path) }
  }
}
