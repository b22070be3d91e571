import CoachCore
import Foundation
import GRDB
public import Journal

/// What a look at the whole database found.
public struct DatabaseHealth: Hashable, Sendable {
  /// The version of its tables.
  public var version: Int
  /// SQLite's version.
  public var sqlite: String
  public var events: Int
  /// What SQLite's quick check says, and where reading ended early; empty if all is well.
  public var damage: [String]
  /// Events that cannot be understood.
  public var unreadable: [JournalError]

  public var isWhole: Bool { damage.isEmpty && unreadable.isEmpty }
}

extension SQLiteJournal {
  /// Checks the file's structure and reads every event of every runner.
  public func examine() async throws(JournalError) -> DatabaseHealth {
    try await perform(SQLiteJournal.examine)
  }

  static func examine(_ db: Database) throws -> DatabaseHealth {
    var health = DatabaseHealth(
      version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
      sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
      events: 0, damage: try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }, unreadable: [])
    do {
      try SQLiteJournal.readAll(db, into: &health)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      health.damage.append(error.message ?? error.resultCode.description)
    }
    return health
  }

  private static func readAll(_ db: Database, into health: inout DatabaseHealth) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, position, record, runner FROM events ORDER BY runner, position")
    var last: (runner: Data, position: Int)?
    while let row = try rows.next() {
      health.events += 1
      guard let id = Data.fromDatabaseValue(row[0]).flatMap(EventID.init(data:)),
        let position = Int.fromDatabaseValue(row[1]), let text = String.fromDatabaseValue(row[2]),
        let runner = Data.fromDatabaseValue(row[3]), position == (last?.runner == runner ? last!.position : 0) + 1
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      last = (runner, position)
      do throws(RecordFault) {
        guard try RunnerEvent(json: Array(text.utf8)).id == id else { throw .wrong(field: "id") }
      } catch {
        health.unreadable.append(JournalError(error, in: id, at: JournalPosition(position)))
      }
    }
  }
}
