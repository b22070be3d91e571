public import CoachCore

/// A journal that lasts as long as the process: for trying things, and for tests.
///
/// It keeps stored forms, not events, so that what it accepts is what every other store accepts.
public actor InMemoryJournal: JournalStore {
  private var journals: [RunnerID: [EventRecord]] = [:]

  public init() {}

  public func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
    async throws(JournalError) -> JournalPosition
  {
    var journal = journals[runner] ?? []
    let end = JournalPosition(journal.count)
    var known: [EventID: EventRecord] = [:]
    for record in journal { known[record.id] = record }
    for event in events {
      let record = try EventRecord(event)
      if let earlier = known[event.id] {
        guard try earlier.says(record) else { throw .differentEvent(event.id) }
        continue
      }
      known[event.id] = record
      journal.append(record)
    }
    guard journal.count > end.count else { return end }
    guard end == expected else { throw .movedOn(expected: expected, found: end) }
    journals[runner] = journal
    return JournalPosition(journal.count)
  }

  public func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart {
    let journal = journals[runner] ?? []
    let end = JournalPosition(journal.count)
    guard position >= .start, position <= end else { throw .movedOn(expected: position, found: end) }
    var events: [RunnerEvent] = []
    for index in position.count..<end.count {
      do throws(RecordFault) {
        events.append(try journal[index].event())
      } catch {
        throw JournalError(error, in: journal[index].id, at: JournalPosition(index + 1))
      }
    }
    return JournalPart(events: events, end: end)
  }
}
