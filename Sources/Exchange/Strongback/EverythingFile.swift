/// An archive of everything that some Strongback wrote, opened to be read.
public struct EverythingFile: Sendable {
  private let zip: ZipFile
  private let journalEntry: ZipEntry
  private let runEntries: [ZipEntry]

  /// No journal of one runner comes near it: a hundred years of entries.
  private static let journalLimit: Int64 = 1 << 30

  /// Nil where the file at this path is something else.
  public init?(at path: String) throws(ArchiveFault) {
    let bytes = FileBytes(try OpenFile(at: path))
    guard ZipFile.begins(try bytes.beginning(4)) else { return nil }
    let zip: ZipFile
    do throws(ArchiveFault) { zip = try ZipFile(bytes) } catch { return nil }
    guard let journal = zip.entries.first(where: { $0.name == EverythingLayout.journal }) else { return nil }
    self.zip = zip
    journalEntry = journal
    runEntries = zip.entries.filter { $0.name.hasPrefix(EverythingLayout.runs) }
  }

  /// The journal as JSON Lines, whole or not at all.
  public func journal() throws(ArchiveFault) -> [UInt8] { try whole(journalEntry, limit: EverythingFile.journalLimit) }

  /// How many original files of runs it holds.
  public var runCount: Int { runEntries.count }

  /// The original file of a run, whole or not at all.
  public func run(_ index: Int) throws(ArchiveFault) -> [UInt8] {
    try whole(runEntries[index], limit: ArchiveLimits.runFile)
  }

  private func whole(_ entry: ZipEntry, limit: Int64) throws(ArchiveFault) -> [UInt8] {
    let read = try zip.stream(entry).all(expecting: entry.size, limit: limit)
    if let fault = read.fault { throw fault }
    return read.bytes
  }
}
