public import CoachCore

/// A journal as text: one event a line, each the JSON of its `EventRecord` (docs/journal.md).
public struct JSONLines: Hashable, Sendable {
  /// In the order of the lines; an event that stands there twice is taken once.
  public private(set) var events: [RunnerEvent] = []
  /// The lines that were left out, if that was asked for.
  public private(set) var skipped: [Skipped] = []

  public struct Skipped: Hashable, Sendable {
    /// Counts from 1.
    public let line: Int
    public let fault: RecordFault
  }

  /// Reads a journal; blank lines and a byte-order mark are passed over.
  ///
  /// - Throws: `.damagedLine` for the first line that cannot be understood, unless `skipDamaged`.
  public init(reading bytes: [UInt8], skipDamaged: Bool = false) throws(JournalError) {
    var known: [EventID: RunnerEvent] = [:]
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(RecordFault) {
        let event = try RunnerEvent(json: Array(line))
        if let earlier = known[event.id] {
          if earlier != event { throw .repeatedID(event.id) }
        } else {
          known[event.id] = event
          events.append(event)
        }
      } catch {
        guard skipDamaged else { throw .damagedLine(index + 1, error) }
        skipped.append(Skipped(line: index + 1, fault: error))
      }
    }
  }

  /// The text of a journal, in today's versions, with a line break after every line.
  public static func text(of events: [RunnerEvent]) throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    for event in events {
      bytes += try EventRecord(event).json
      bytes.append(0x0A)
    }
    return bytes
  }
}

extension JournalStore {
  /// Adds what is not there yet, all or nothing, after whatever others add meanwhile; returns how many events were new.
  public func take(_ events: [RunnerEvent], for runner: RunnerID) async throws(JournalError) -> Int {
    var end = try await append([], to: runner, expecting: .start)
    while true {
      do throws(JournalError) {
        return try await append(events, to: runner, expecting: end).count - end.count
      } catch .movedOn(_, let found) {
        end = found
      }
    }
  }
}
