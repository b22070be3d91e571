import CoachCore
import Journal
import RunAnalysis
import RunFiles

/// A file read, kept and summed up, without its traces, so that many of them take little memory.
enum PreparedFile: Sendable {
  case run(PreparedRun)
  case settled(ImportOutcome)

  init(_ item: ImportItem, known: [ContentHash: RunRecord], shelf: RunFileShelf, at moment: LocalMoment) {
    switch item {
    case .file(let file): self.init(file, known: known, shelf: shelf, at: moment)
    case .failed(let error, _): self = .settled(.failed(error))
    case .entry(let record, _):
      self = .run(PreparedRun(record: record))
    case .summary(let record, _):
      var run = PreparedRun(record: record)
      run.isSummary = true
      self = .run(run)
    }
  }

  /// The slow part of bringing a file in, which any number of files can go through at once.
  init(_ file: ImportFile, known: [ContentHash: RunRecord], shelf: RunFileShelf, at moment: LocalMoment) {
    do {
      let (bytes, isDamaged) = try file.read()
      let hash = ContentHash(of: bytes)
      if let known = known[hash] {
        self = .settled(.known(known))
        return
      }
      let recorded = try RecordedRun(bytes: bytes)
      if let type = recorded.device.fileType, PreparedFile.otherTypes.contains(type), recorded.sessions.isEmpty {
        self = .settled(.noActivity(fileType: type))
        return
      }
      var reading = RunReading(
        recorded, defaultOffset: moment.offset, intervalsSince: moment.instant - PreparedFile.intervals)
      if reading.isSportGuessed || reading.record.sport == .other, let sport = file.sport {
        reading.record.sport = sport
        reading.isSportGuessed = false
      }
      guard reading.isDated else {
        self = .settled(.undated)
        return
      }
      guard !PreparedFile.isAbsurd(reading.record, at: moment) else {
        self = .settled(.absurd(reading.record))
        return
      }
      reading.record.file = hash
      let wasKept = shelf.holds(hash)
      try shelf.put(bytes, hash, as: .of(bytes))
      var run = PreparedRun(record: reading.record)
      run.findings = reading.findings
      run.richness = RunRichness(recorded)
      run.isNewOnShelf = !wasKept
      run.isSportGuessed = reading.isSportGuessed
      run.strength = WatchRecording(recorded, reading.record)
      run.isDamaged = isDamaged || !recorded.anomalies.isEmpty
      self = .run(run)
    } catch let error as RunFileError {
      self = .settled(.unreadable(error))
    } catch {
      self = .settled(.failed(error))
    }
  }

  /// Intervals of drift take long to draw, and older runs change no plan: archives stay fast.
  private static let intervals: Seconds = .days(56)

  /// Workouts, courses and segments have places and times too, but nobody was there.
  private static let otherTypes: Set<UInt8> = [5, 6, 34]

  /// The product's own limits [E]: a day ahead for clocks of other time zones, a month, and 5,000 km.
  private static func isAbsurd(_ record: RunRecord, at moment: LocalMoment) -> Bool {
    record.start.instant > moment.instant + 86_400 || record.elapsed > 31 * 86_400 || record.distance > 5_000_000
  }
}

extension RunFileShelf.Format {
  /// What a file is, by its first bytes.
  static func of(_ bytes: [UInt8]) -> RunFileShelf.Format {
    switch bytes.withUnsafeBytes({ RunFileFormat(sniffing: $0) }) {
    case .gpx: .gpx
    case .tcx: .tcx
    case .fit, nil: .fit
    }
  }
}

extension Coach {
  /// What an import makes of one file; the runner's offset serves files that do not tell local time.
  static func read(
    _ bytes: [UInt8], hash: ContentHash, batch: EventID, defaultOffset: UTCOffset
  ) throws(RunFileError) -> RunReading {
    var reading = RunReading(try RecordedRun(bytes: bytes), defaultOffset: defaultOffset)
    reading.record.file = hash
    reading.record.batch = batch
    return reading
  }
}

/// What is known of a file that was read and kept, or of an entry that has none.
struct PreparedRun: Sendable {
  var record: RunRecord
  /// Nil for an entry.
  var findings: RunFindings?
  var richness: RunRichness?
  /// No earlier import kept this file.
  var isNewOnShelf = false
  var isDamaged = false
  var isSportGuessed = false
  /// From a list that also tells of activities whose files are there.
  var isSummary = false
  /// Strength work that may be a session of ours.
  var strength: WatchRecording?

  init(record: RunRecord) { self.record = record }
}
