public import CoachCore
import Journal
import RunAnalysis
public import RunFiles

/// What became of one file that was brought in.
public enum ImportResult: Sendable {
  case imported(RunRecord, RunFindings)
  /// The journal holds a run from the very same file.
  case duplicate(RunRecord)
  case unreadable(RunFileError)
}

extension Coach {
  /// Reads one run file and writes its run down, with what was found in it; `keep` stores the original first.
  public func importRun(
    _ bytes: [UInt8], hash: ContentHash, batch: EventID, at moment: LocalMoment, keep: () throws -> Void
  ) async throws -> ImportResult {
    let history = try await history()
    for event in history.events {
      if case .runRecorded(let known) = event.body, known.file == hash { return .duplicate(known) }
    }
    let reading: RunReading
    do {
      reading = try Coach.read(bytes, hash: hash, batch: batch, defaultOffset: moment.offset)
    } catch { return .unreadable(error) }
    try keep()
    let ids = try await self.record([.runRecorded(reading.record)], at: moment)
    try await self.record([.runAnalysed(run: ids[0], reading.findings)], at: moment)
    return .imported(reading.record, reading.findings)
  }

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
