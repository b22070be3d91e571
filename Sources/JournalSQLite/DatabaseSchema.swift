import GRDB

/// The steps that led to today's tables; a step that has ever been published never changes.
struct DatabaseSchema: Sendable {
  /// SQL that takes version n to n + 1, where n is the index.
  var steps: [String]

  var version: Int { steps.count }

  /// "StrB" in the file's header, by which `file` and we know our own databases.
  static let applicationID = 0x5374_7242

  static let current = DatabaseSchema(steps: [
    """
    CREATE TABLE events (
      runner BLOB NOT NULL,
      position INTEGER NOT NULL,
      id BLOB NOT NULL,
      record TEXT NOT NULL,
      PRIMARY KEY (runner, position)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX event_ids ON events (runner, id);
    CREATE TABLE kinds (
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (kind, version)
    ) STRICT, WITHOUT ROWID;
    """
  ])
}

extension DatabaseSchema {
  /// What a database says of its own version.
  enum Found: Equatable {
    case empty
    case ours(version: Int)
    case foreign
  }

  static func find(_ db: Database) throws -> Found {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID { return .ours(version: version) }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    return tables == 0 && version == 0 ? .empty : .foreign
  }

  /// Carries out the steps that are still missing; inside a transaction.
  func upgrade(_ db: Database, from version: Int) throws {
    for step in steps[version...] { try db.execute(sql: step) }
    try db.execute(sql: "PRAGMA application_id = \(DatabaseSchema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(self.version)")
  }
}
