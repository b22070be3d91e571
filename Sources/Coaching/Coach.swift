public import CoachCore
public import Journal

/// The loop of one runner: reads the journal, says what follows from it, and writes down what the runner does.
public struct Coach: Sendable {
  private let journal: any JournalStore
  private let runner: RunnerID

  public init(_ journal: any JournalStore, runner: RunnerID = .owner) {
    self.journal = journal
    self.runner = runner
  }

  public func history() async throws(JournalError) -> RunnerHistory {
    RunnerHistory(try await journal.events(of: runner).events)
  }

  public func outlook(at moment: LocalMoment) async throws(JournalError) -> Outlook {
    Outlook(try await history(), at: moment)
  }

  public func picture(at moment: LocalMoment) async throws(JournalError) -> RunnerPicture {
    RunnerPicture(RunnerState(try await history(), asOf: moment))
  }

  /// Writes down what happened, all or nothing; returns the ids of the new events.
  @discardableResult
  public func record(_ bodies: [EventBody], at moment: LocalMoment) async throws(JournalError) -> [EventID] {
    var chance = SystemRandomNumberGenerator()
    let events = bodies.map { RunnerEvent(id: .random(using: &chance), at: moment, $0) }
    _ = try await journal.take(events, for: runner)
    return events.map(\.id)
  }

  /// Writes down events that whoever calls has named, all or nothing.
  func record(_ events: [RunnerEvent]) async throws(JournalError) {
    guard !events.isEmpty else { return }
    _ = try await journal.take(events, for: runner)
  }

  /// Takes back the newest thing that was recorded; nil if there is nothing left to take back.
  public func undo(at moment: LocalMoment) async throws(JournalError) -> EventBody? {
    let all = try await journal.events(of: runner).events
    let standing = Set(RunnerHistory(all).events.map(\.id))
    let withdrawn = Coach.withdrawn(all)
    let last = all.last { event in
      if event.body.isReading { return false }
      // What was found in a run goes with the run.
      if case .runAnalysed = event.body { return false }
      return event.replacingBatch != nil ? !withdrawn.contains(event.id) : standing.contains(event.id)
    }
    guard let last else { return nil }
    if let batch = last.batch ?? last.replacingBatch {
      try await record([.batchWithdrawn(batch)] + Coach.restored(batch, all), at: moment)
    } else {
      try await record([.withdrawn(last.id)], at: moment)
    }
    if case .replaced(_, let body) = last.body { return body }
    return last.body
  }

  private static func withdrawn(_ all: [RunnerEvent]) -> Set<EventID> {
    var ids: Set<EventID> = []
    for case .withdrawn(let id) in all.map(\.body) { ids.insert(id) }
    return ids
  }

  /// What gives back the runs that an import had replaced by fuller files: their replacements, and what was found in these.
  private static func restored(_ batch: EventID, _ all: [RunnerEvent]) -> [EventBody] {
    var bodies: [EventBody] = []
    for (index, event) in all.enumerated() where event.replacingBatch == batch {
      bodies.append(.withdrawn(event.id))
      guard case .replaced(let run, _) = event.body, index + 1 < all.count else { continue }
      if case .runAnalysed(run: run, _) = all[index + 1].body { bodies.append(.withdrawn(all[index + 1].id)) }
    }
    return bodies
  }
}

extension RunnerEvent {
  /// The import that brought this run.
  fileprivate var batch: EventID? {
    if case .runRecorded(let run) = body { run.batch } else { nil }
  }

  /// The import that brought a fuller file of a run that was there.
  fileprivate var replacingBatch: EventID? {
    if case .replaced(_, .runRecorded(let run)) = body { run.batch } else { nil }
  }
}
