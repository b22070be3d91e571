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
    let recorded: RecordedRun
    do { recorded = try RecordedRun(bytes: bytes) } catch { return .unreadable(error) }
    let reading = RunReading(recorded, defaultOffset: moment.offset)
    var record = reading.record
    record.file = hash
    record.batch = batch
    try keep()
    let ids = try await self.record([.runRecorded(record)], at: moment)
    try await self.record([.runAnalysed(run: ids[0], reading.findings)], at: moment)
    return .imported(record, reading.findings)
  }
}
