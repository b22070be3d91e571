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

  /// Takes back the newest thing that was recorded; nil if there is nothing left to take back.
  public func undo(at moment: LocalMoment) async throws(JournalError) -> EventBody? {
    let all = try await journal.events(of: runner).events
    let standing = Set(RunnerHistory(all).events.map(\.id))
    guard let last = all.last(where: { standing.contains($0.id) && !$0.body.isCorrection && !$0.body.isReading }) else {
      return nil
    }
    if case .runRecorded(let run) = last.body, let batch = run.batch {
      try await record([.batchWithdrawn(batch)], at: moment)
    } else {
      try await record([.withdrawn(last.id)], at: moment)
    }
    return last.body
  }
}
