public import CoachCore

/// Where the journals of runners are kept: events are only ever added.
public protocol JournalStore: Sendable {
  /// Adds events, all or none, if the runner's journal still ends at `expected`; returns where it ends now.
  ///
  /// An event whose id is there already with the same content is accepted and not repeated, so that a retry is harmless;
  /// when nothing is new, `expected` does not matter.
  func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
    async throws(JournalError) -> JournalPosition

  /// The events after a position, in the order in which they were added.
  func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart
}

/// A stretch of a journal, and where it ends.
public struct JournalPart: Hashable, Sendable {
  public var events: [RunnerEvent]
  /// What the next `append` expects, and the next `events` begins after.
  public var end: JournalPosition

  public init(events: [RunnerEvent], end: JournalPosition) {
    self.events = events
    self.end = end
  }
}

extension JournalStore {
  /// The whole journal.
  public func events(of runner: RunnerID) async throws(JournalError) -> JournalPart {
    try await events(of: runner, after: .start)
  }
}
