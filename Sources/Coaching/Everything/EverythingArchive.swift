public import CoachCore
import Exchange
public import Journal

/// All that is known as one zip archive, piece by piece: journal, original files, reports, and a page that explains it.
public struct EverythingArchive: Sendable {
  /// A report that goes with it, for people and other programs.
  public struct Report: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  private var zip: ZipWriter
  private let events: [RunnerEvent]
  private let shelf: RunFileShelf?
  private let day: CalendarDay
  private var reports: [Report]
  private var runs: [RunRecord]
  private var part = Part.journal
  /// What the page at the end tells of.
  private var tally = EverythingWords.Tally()

  private enum Part {
    case journal, runs, reports, readme, end, over
  }

  /// - Parameters:
  ///   - events: the whole journal, corrections and all.
  ///   - shelf: where original files are; nil where none are kept.
  public init(_ events: [RunnerEvent], _ shelf: RunFileShelf?, _ reports: [Report], at moment: LocalMoment) {
    zip = ZipWriter(at: moment)
    self.events = events
    self.shelf = shelf
    self.reports = reports.reversed()
    day = moment.calendarDay
    var seen: Set<ContentHash> = []
    runs = events.compactMap(\.recordedRun).filter { $0.file.map { seen.insert($0).inserted } ?? false }.reversed()
    tally.entries = events.count
    tally.reports = reports.map(\.name)
  }

  /// The next bytes of the archive; nil after its end.
  public mutating func next() throws(JournalError) -> [UInt8]? {
    switch part {
    case .journal:
      part = .runs
      return zip.file(EverythingLayout.journal, try JSONLines.text(of: events))
    case .runs:
      while let run = runs.popLast() {
        if let bytes = file(of: run) { return bytes }
      }
      part = .reports
      return try next()
    case .reports:
      if let report = reports.popLast() { return zip.file(EverythingLayout.reports + report.name, report.bytes) }
      part = .readme
      return try next()
    case .readme:
      part = .end
      return zip.file(EverythingLayout.readme, Array(EverythingWords.readme(tally, on: day).utf8))
    case .end:
      part = .over
      return zip.end()
    case .over: return nil
    }
  }

  /// A file that is missing or damaged is left out, and told of.
  private mutating func file(of run: RunRecord) -> [UInt8]? {
    guard let shelf, let hash = run.file else { return nil }
    guard let kept = try? shelf.packed(hash) else {
      tally.missing.append(run.start)
      return nil
    }
    tally.files += 1
    let clock = run.start.iso.prefix(16).filter { $0 != ":" }
    let name = "\(clock)-\(hash.description.prefix(12)).\(kept.format.rawValue)"
    return zip.file(EverythingLayout.runs + name, gzip: kept.gzip)
  }
}
