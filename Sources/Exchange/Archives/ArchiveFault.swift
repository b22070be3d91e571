/// Why a file, an archive or something in one cannot be read; carries facts, never sentences.
public enum ArchiveFault: Error, Hashable, Sendable {
  case notThere
  case notAllowed
  /// The operating system said no, with this number.
  case unreadable(Int32)
  /// It ends before its own end, or its parts do not fit together.
  case damaged
  /// Locked with a password.
  case encrypted
  /// Packed in a way that is neither stored nor deflated.
  case unknownMethod(Int)
  /// Its name leads out of the archive.
  case unsafeName
  /// Unpacked it would be larger than anything of its kind, in bytes.
  case tooLarge(limit: Int64)
  /// So little would become so much that no honest archive does it.
  case bomb
  /// Archives within archives, deeper than anybody packs them.
  case tooDeep
  case tooManyEntries
  /// No place on the disk for what has to be unpacked on the way.
  case noRoom
}

/// What no honest archive of runs exceeds [own judgement].
enum ArchiveLimits {
  /// One file of a run, unpacked: an ultra at one record a second is about 20 MB.
  static let runFile: Int64 = 1 << 28
  /// Anything else that is unpacked on the way: a health record of many years has some gigabytes.
  static let inner: Int64 = 1 << 36
  /// Unpacked bytes a packed byte, once there are `freeBytes`: health records shrink 30-fold, zeros a thousandfold.
  static let ratio: Int64 = 250
  static let freeBytes: Int64 = 1 << 24
  static let depth = 4
  static let entries = 400_000
  /// Archives within one path.
  static let archives = 2000
}
