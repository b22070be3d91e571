public import CoachCore
public import Exchange
public import Journal
import RunAnalysis
import RunFiles

/// Brings files in: read by several at once, weighed against what is there one by one, and written down many at a time.
///
/// Every file is safe on the shelf before the events that name it are written, both many at a time; one that cannot be read
/// never stops the others.
public struct RunImport {
  private let coach: Coach
  private let shelf: RunFileShelf
  private let moment: LocalMoment
  /// All runs of one import share it, so that `Coach.undo` takes them back as one.
  public let batch: EventID
  private var known: KnownRuns
  /// With what this import told of sessions.
  private var history: RunnerHistory
  private var events: [RunnerEvent] = []
  /// Files that these events name.
  private var named: [ContentHash] = []

  /// Files on their way at any time; each is small once it was read.
  private static let window = 96
  /// Files whose runs are written down together.
  private static let appendAt = 128

  public init(_ coach: Coach, shelf: RunFileShelf, at moment: LocalMoment) async throws(JournalError) {
    self.coach = coach
    self.shelf = shelf
    self.moment = moment
    batch = .next()
    history = try await coach.history()
    known = KnownRuns(history)
  }

  /// Takes all items in, in their order; `report` hears of each once what it says is safe on the disk.
  public mutating func take(
    _ items: some Sequence<ImportItem>, report: (Int, ImportLine) -> Void
  ) async throws(JournalError) {
    var iterator = items.makeIterator()
    let (files, shelf, moment) = (known.files, shelf, moment)
    var fault: JournalError?
    await withTaskGroup(of: (Int, PreparedFile).self) { group in
      var waiting: [Int: PreparedFile] = [:]
      var names: [Int: String] = [:]
      var lines: [ImportLine] = []
      var (begun, settled, isAtEnd) = (0, 0, false)
      while fault == nil {
        while !isAtEnd, begun - settled < RunImport.window {
          guard let item = iterator.next() else {
            isAtEnd = true
            break
          }
          let index = begun
          names[index] = item.name
          begun += 1
          group.addTask { (index, PreparedFile(item, known: files, shelf: shelf, at: moment)) }
        }
        if let (index, prepared) = await group.next() {
          waiting[index] = prepared
        } else if waiting.isEmpty {
          isAtEnd = true
        }
        while let prepared = waiting.removeValue(forKey: settled), let name = names.removeValue(forKey: settled) {
          lines.append(settle(prepared, name))
          settled += 1
        }
        let isDone = isAtEnd && begun == settled
        if isDone || lines.count >= RunImport.appendAt {
          do throws(JournalError) { try await writeDown() } catch { fault = error }
          for (place, line) in lines.enumerated() where fault == nil { report(settled - lines.count + place, line) }
          lines = []
        }
        if isDone { return }
      }
      group.cancelAll()
    }
    if let fault { throw fault }
  }

  /// Takes in all that another Strongback exported; what it brought is known to the files that follow.
  public mutating func take(_ archive: EverythingFile, name: String) async throws(JournalError) -> ImportLine {
    let taken: Result<EverythingTaken, EverythingFault>
    do throws(EverythingFault) { taken = .success(try await coach.take(archive, shelf: shelf, at: moment)) } catch {
      taken = .failure(error)
    }
    let outcome: ImportOutcome
    switch taken {
    case .success(let taken): outcome = .everything(taken)
    case .failure(.archive(let fault)): outcome = .failed(NotRead.fault(fault))
    case .failure(.otherRunner(let theirs, let ours)):
      outcome = .failed(NotRead.otherRunner(theirs: theirs, ours: ours))
    case .failure(.journal(let fault)):
      guard fault.isOfTheFile else { throw fault }
      outcome = .failed(NotRead.journal(fault))
    }
    history = try await coach.history()
    known = KnownRuns(history)
    return ImportLine(name: name, outcome: outcome)
  }

  private mutating func writeDown() async throws(JournalError) {
    let (batch, files) = (events, named)
    (events, named) = ([], [])
    try shelf.sync(files)
    try await coach.record(batch)
  }

  private mutating func settle(_ prepared: PreparedFile, _ name: String) -> ImportLine {
    switch prepared {
    case .settled(let outcome): ImportLine(name: name, outcome: outcome)
    case .run(let run):
      if let outcome = settleSession(run) {
        ImportLine(name: name, outcome: outcome, isDamaged: run.isDamaged)
      } else {
        ImportLine(
          name: name, outcome: settle(run), isDamaged: run.isDamaged, isSportGuessed: run.isSportGuessed,
          fitsNoSession: run.strength != nil)
      }
    }
  }

  private mutating func settle(_ run: PreparedRun) -> ImportOutcome {
    if let file = run.record.file, let index = known.index(of: file) { return .known(known[index].record) }
    var perhaps: [RunRecord] = []
    var trace: RecordedRun?
    for index in known.near(run.record) {
      if run.isSummary, abs((known[index].record.start.instant - run.record.start.instant).value) <= 60 {
        return .duplicate(of: known[index].record)
      }
      switch likeness(run.record, &trace, known[index].record) {
      case .same, .shifted: return meet(run, index)
      case .doubtful: perhaps.append(known[index].record)
      case .different: break
      }
    }
    return add(run, perhaps)
  }

  /// Strength work that was a session of ours: it fills that in and is no activity besides; nil where it was none.
  private mutating func settleSession(_ run: PreparedRun) -> ImportOutcome? {
    guard let strength = run.strength, run.record.file.flatMap({ known.index(of: $0) }) == nil else { return nil }
    let outcome: ImportOutcome
    switch WatchReturn(strength, history) {
    case .fitsNone: return nil
    case .there(let day): outcome = .sessionThere(day)
    case .fills(let start, let id, let fit):
      let new = fit.events(on: id, batch: batch) { next(after: nil) }
      events += new
      history = RunnerHistory(history.events + new)
      outcome = .session(fit.filled(at: start.day))
    }
    if run.isNewOnShelf, let file = run.record.file { shelf.discard(file) }
    return outcome
  }

  /// A shift counts only if the traces agree; where they cannot tell, the runner must.
  private func likeness(_ new: RunRecord, _ trace: inout RecordedRun?, _ old: RunRecord) -> Likeness {
    let likeness = Likeness(old, new)
    guard case .shifted(let later) = likeness else { return likeness }
    trace = trace ?? recorded(new.file)
    guard let first = recorded(old.file), let second = trace else { return .doubtful }
    return switch TraceAgreement(first, second, later: later) {
    case .agree: likeness
    case .disagree: .different
    case .unknown: .doubtful
    }
  }

  private func recorded(_ file: ContentHash?) -> RecordedRun? {
    guard let file, let bytes = try? shelf.read(file) else { return nil }
    return try? RecordedRun(bytes: bytes)
  }

  /// The same run twice: the one that tells more stays.
  private mutating func meet(_ run: PreparedRun, _ index: Int) -> ImportOutcome {
    let old = known[index].record
    if known[index].richness == nil { known[index].richness = recorded(old.file).map { RunRichness($0) } }
    guard let findings = run.findings, let richness = run.richness, isFuller(richness, than: known[index].richness)
    else {
      if run.isNewOnShelf, let file = run.record.file { shelf.discard(file) }
      return .duplicate(of: old)
    }
    if let file = run.record.file { named.append(file) }
    var entry = known[index]
    entry.record = run.record
    entry.record.batch = batch
    entry.richness = richness
    let (replacement, analysis) = (next(after: entry.replacement), next(after: entry.analysis))
    (entry.replacement, entry.analysis) = (replacement, analysis)
    known[index] = entry
    events.append(RunnerEvent(id: replacement, at: moment, .replaced(entry.id, .runRecorded(entry.record))))
    events.append(RunnerEvent(id: analysis, at: moment, .runAnalysed(run: entry.id, findings)))
    return .fuller(entry.record, findings, than: old)
  }

  private func isFuller(_ new: RunRichness, than old: RunRichness?) -> Bool { old.map { new > $0 } ?? true }

  private mutating func add(_ run: PreparedRun, _ perhaps: [RunRecord]) -> ImportOutcome {
    if let file = run.record.file { named.append(file) }
    var entry = KnownRuns.Entry(id: next(after: nil), record: run.record)
    entry.record.batch = batch
    entry.richness = run.richness
    events.append(RunnerEvent(id: entry.id, at: moment, .runRecorded(entry.record)))
    if let findings = run.findings {
      let analysis = next(after: nil)
      entry.analysis = analysis
      events.append(RunnerEvent(id: analysis, at: moment, .runAnalysed(run: entry.id, findings)))
    }
    known.add(entry)
    return .imported(entry.record, run.findings, perhaps: perhaps)
  }

  /// Of two events of one moment, the greater id has the last word.
  private func next(after id: EventID?) -> EventID {
    let new = EventID.next()
    guard let id, new < id else { return new }
    return EventID(high: id.high &+ 1, low: new.low)
  }
}

extension JournalError {
  /// What is wrong with a journal that was to be read, rather than with the one that is kept here.
  fileprivate var isOfTheFile: Bool {
    switch self {
    case .damagedLine, .differentEvent, .newerEvent: true
    default: false
    }
  }
}
