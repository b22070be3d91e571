public import CoachCore
public import RunFiles

/// One thing to bring in: a file, or a run that somebody wrote down elsewhere.
public enum ImportItem: Sendable {
  case file(ImportFile)
  case entry(RunRecord, name: String)
  /// A line of a list that also tells of activities whose files are there: one that begins with a run that is known is that run.
  case summary(RunRecord, name: String)
  /// It is known beforehand that nothing can be read.
  case failed(any Error & Sendable, name: String)

  public var name: String {
    switch self {
    case .file(let file): file.name
    case .entry(_, let name), .summary(_, let name), .failed(_, let name): name
    }
  }
}

/// A file to bring in, read when its turn comes.
public struct ImportFile: Sendable {
  public var name: String
  /// What is said of its sport elsewhere, for files that do not tell.
  public var sport: Sport?
  /// The bytes, and whether there should have been more.
  public var read: @Sendable () throws -> (bytes: [UInt8], isDamaged: Bool)

  public init(
    name: String, sport: Sport? = nil, read: @escaping @Sendable () throws -> (bytes: [UInt8], isDamaged: Bool)
  ) {
    self.name = name
    self.sport = sport
    self.read = read
  }
}

/// What became of one thing that was to be brought in.
public struct ImportLine: Sendable {
  public let name: String
  public let outcome: ImportOutcome
  /// Something of it was missing or wrong, and the rest was read.
  public var isDamaged = false
  /// Neither the file nor its archive names the sport: it was told by the speed.
  public var isSportGuessed = false
  /// Exercises of ours, but no session of that day; it was kept as an activity.
  public var fitsNoSession = false
}

public enum ImportOutcome: Sendable {
  /// The run is in the journal; the others may be the same run, which only the runner can tell.
  case imported(RunRecord, RunFindings?, perhaps: [RunRecord])
  /// The same bytes are there already.
  case known(RunRecord)
  /// The same run is there already, from a file or entry that tells as much or more.
  case duplicate(of: RunRecord)
  /// The run was there from a file or entry that tells less; this one takes its place.
  case fuller(RunRecord, RunFindings, than: RunRecord)
  case unreadable(RunFileError)
  /// A FIT file of another kind, such as a course (6) or a workout (5).
  case noActivity(fileType: UInt8)
  /// It does not say when it was: a route to follow, or a device without a clock.
  case undated
  /// It began after the import, took weeks, or led around half the Earth.
  case absurd(RunRecord)
  /// A watch's record of a session of ours, which it fills in.
  case session(FilledSession)
  /// The same, of a session that is written down already.
  case sessionThere(CalendarDay)
  /// It was all that a Strongback knew: its journal and its files.
  case everything(EverythingTaken)
  /// The bytes themselves could not be had.
  case failed(any Error & Sendable)
}
