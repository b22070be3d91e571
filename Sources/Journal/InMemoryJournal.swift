public import CoachCore

/// A journal that lasts as long as the process: for trying things, and for tests.
///
/// It keeps stored forms, not events, so that what it accepts is what every other store accepts.
public actor InMemoryJournal: JournalStore {
  private struct Journal {
    var records: [EventRecord] = []
    /// Where each event stands in `records`.
    var index: [EventID: Int] = [:]

    mutating func append(_ new: [EventRecord], expecting expected: JournalPosition)
      throws(JournalError) -> JournalPosition
    {
      let end = JournalPosition(records.count)
      var added: [EventID: EventRecord] = [:]
      var order: [EventRecord] = []
      for record in new {
        if let earlier = index[record.id].map({ records[$0] }) ?? added[record.id] {
          guard earlier.says(record) else { throw .differentEvent(record.id) }
        } else {
          added[record.id] = record
          order.append(record)
        }
      }
      guard !order.isEmpty else { return end }
      guard end == expected else { throw .movedOn(expected: expected, found: end) }
      for record in order {
        index[record.id] = records.count
        records.append(record)
      }
      return JournalPosition(records.count)
    }
  }

  private var journals: [RunnerID: Journal] = [:]

  public init() {}

  public func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
    async throws(JournalError) -> JournalPosition
  {
    var records: [EventRecord] = []
    for event in events { records.append(try EventRecord(event)) }
    return try journals[runner, default: Journal()].append(records, expecting: expected)
  }

  public func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart {
    let journal = journals[runner]?.records ?? []
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
