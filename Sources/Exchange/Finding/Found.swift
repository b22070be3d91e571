public import CoachCore

/// One thing that a search for runs came upon.
public enum Found: Sendable {
  case file(FoundFile)
  /// A run that somebody wrote down by hand elsewhere: it has no file.
  case entry(RunRecord, name: String, upTo: Double)
  /// A line of a list that also tells of activities whose files are there.
  case summary(RunRecord, name: String, upTo: Double)
  /// A file, an archive or something in one that cannot be opened.
  case refused(ArchiveFault, name: String)
  /// A line written by hand that cannot be understood.
  case unclear(name: String)
  /// So many things that hold no run were left where they are.
  case passedOver(Int, name: String)
}

/// A file that may hold a run; its bytes are read, and unpacked, when they are asked for.
public struct FoundFile: Sendable {
  /// The path, with what is inside an archive after the archive's own name.
  public let name: String
  public let origin: Origin
  /// What the archive says of its sport, for files that do not tell.
  public let sport: Sport?
  /// Bytes of all paths that are done with when this file is.
  public let upTo: Double
  private let content: Content

  /// Where a file comes from decides what is news about it.
  public enum Origin: Sendable {
    case file, strava, garmin, appleHealth
  }

  private enum Content: Sendable {
    case packed(PackedContent)
    case made(@Sendable () throws(ArchiveFault) -> [UInt8])
  }

  init(name: String, origin: Origin, sport: Sport? = nil, upTo: Double, _ content: PackedContent) {
    self.init(name: name, origin: origin, sport: sport, upTo: upTo, content: .packed(content))
  }

  /// A file that is put together from several others when it is read.
  init(
    name: String, origin: Origin, upTo: Double, making bytes: @escaping @Sendable () throws(ArchiveFault) -> [UInt8]
  ) {
    self.init(name: name, origin: origin, sport: nil, upTo: upTo, content: .made(bytes))
  }

  private init(name: String, origin: Origin, sport: Sport?, upTo: Double, content: Content) {
    self.name = name
    self.origin = origin
    self.sport = sport
    self.upTo = upTo
    self.content = content
  }

  /// The file as its device wrote it, without any packing; of a damaged one, what comes before the damage.
  public func read() throws(ArchiveFault) -> ReadFile {
    switch content {
    case .packed(let packed): try packed.read()
    case .made(let make): ReadFile(bytes: try make())
    }
  }
}
