public import CoachCore
public import Foundation

/// The journal of one runner in a JSON Lines file, for reading only: to replay and to report a case.
public struct JSONLinesJournal: JournalStore {
  private let events: [RunnerEvent]

  public init(at url: URL) throws(JournalError) {
    events = try JSONLines(reading: Files.read(url)).events
  }

  public func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
    async throws(JournalError) -> JournalPosition
  {
    throw .readOnly
  }

  /// The file's events, whoever is asked for.
  public func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart {
    let end = JournalPosition(events.count)
    guard position >= .start, position <= end else { throw .movedOn(expected: position, found: end) }
    return JournalPart(events: Array(events[position.count...]), end: end)
  }
}
