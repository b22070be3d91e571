import Foundation
import GRDB
import Journal

extension JournalError {
  /// What SQLite, or we ourselves, threw while working on the database at this path.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(sqlite: error, path: path)
    // What is left is a value of a type that its column cannot have.
    default: self = .damagedDatabase(path: path)
    }
  }

  private init(sqlite error: DatabaseError, path: String) {
    // The shared memory beside the log is the first that finds no room on a full disk.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull(path: path)
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    // Our own statements fit our own tables: where they do not, the tables are damaged.
    case .SQLITE_CORRUPT, .SQLITE_ERROR: self = .damagedDatabase(path: path)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .notAllowed(path: path)
    default: self = .failed(path: path, code: error.extendedResultCode.rawValue)
    }
  }
}
