public import CoachCore

/// Why a journal could not be read or written; carries facts, never what a runner recorded.
public enum JournalError: Error, Hashable, Sendable {
  /// Somebody else has written since: read on from `expected`, and try again.
  case movedOn(expected: JournalPosition, found: JournalPosition)
  /// An event of this id is there already, and says something else.
  case differentEvent(EventID)
  /// The event holds a value that has no stored form, such as a number that is not finite; nothing was written.
  case unstorable(EventID)
  /// A newer version of Strongback wrote an event of this kind; nothing is read or written, so that nothing is lost.
  case newerEvent(kind: String, version: Int)
  /// An event's stored form cannot be understood. `id` is nil where not even that can be read.
  case damagedEvent(id: EventID?, at: JournalPosition, RecordFault)
  /// A line of a JSON Lines file cannot be understood; lines count from 1.
  case damagedLine(Int, RecordFault)
  /// A newer version of Strongback made this database.
  case newerDatabase(version: Int, known: Int)
  case notADatabase(path: String)
  case damagedDatabase(path: String)
  /// A kept file of a run is not what its name says.
  case damagedFile(path: String)
  /// The operating system does not let us read or write there.
  case notAllowed(path: String)
  case notFound(path: String)
  case diskFull(path: String)
  /// Another process kept the database to itself for longer than we wait.
  case busy(path: String)
  /// This store only reads.
  case readOnly
  /// Anything else that the file system (an `errno`) or SQLite (an extended result code) said.
  case failed(path: String, code: Int32)
}

/// What is wrong with one stored event.
public enum RecordFault: Error, Hashable, Sendable {
  /// Not JSON, from this byte on.
  case notJSON(offset: Int)
  /// Lists in lists, or objects in objects, deeper than anything that is read.
  case tooDeep(offset: Int)
  /// A field is not there.
  case missing(field: String)
  /// A field holds something that it cannot hold, such as a pain of 11.
  case wrong(field: String)
  /// There is a field that this version of the event does not have.
  case unexpectedField
  /// An earlier line has this id and says something else.
  case repeatedID(EventID)
  /// A kind, or a version of it, that only a newer Strongback knows.
  case newer(kind: String, version: Int)
}
