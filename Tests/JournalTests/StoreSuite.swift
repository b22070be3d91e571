import CoachCore
import Foundation
import Journal
import JournalSQLite
import TestKit
import Testing

/// Every store that passes the shared suite.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case memory, sqlite

  var testDescription: String { rawValue }

  func make() throws -> any JournalStore {
    switch self {
    case .memory: InMemoryJournal()
    case .sqlite: try SQLiteJournal(at: scratch("strongback.db"))
    }
  }
}

private let pain = event(1, at("2026-03-02"), .painLogged(PainEntry(.now, 3)))
private let morning = event(2, at("2026-03-03"), .morningLogged(MorningCheckIn(2, rested: 4)))
private let ban = event(3, at("2026-03-01"), .exerciseBanned(.deadBug))

@Suite struct StoreSuite {
  @Test(arguments: StoreKind.allCases)
  func `what was added comes back in the order in which it was added`(kind: StoreKind) async throws {
    let store = try kind.make()
    #expect(try await store.append([pain, morning], to: .owner, expecting: .start) == JournalPosition(2))
    #expect(try await store.append([ban], to: .owner, expecting: JournalPosition(2)) == JournalPosition(3))
    let all = try await store.events(of: .owner)
    #expect(all == JournalPart(events: [pain, morning, ban], end: JournalPosition(3)))
    #expect(try await store.events(of: .owner, after: JournalPosition(2)).events == [ban])
    #expect(try await store.events(of: .owner, after: all.end) == JournalPart(events: [], end: all.end))
  }

  @Test(arguments: StoreKind.allCases)
  func `a journal that nobody wrote to is empty`(kind: StoreKind) async throws {
    #expect(try await kind.make().events(of: .owner) == JournalPart(events: [], end: .start))
  }

  @Test(arguments: StoreKind.allCases)
  func `the journals of two runners do not mix`(kind: StoreKind) async throws {
    let store = try kind.make()
    let other = RunnerID(high: 1, low: 2)
    _ = try await store.append([pain], to: .owner, expecting: .start)
    _ = try await store.append([pain, ban], to: other, expecting: .start)
    #expect(try await store.events(of: .owner).events == [pain])
    #expect(try await store.events(of: other).events == [pain, ban])
  }

  @Test(arguments: StoreKind.allCases)
  func `a retry is accepted and not repeated, whatever it expects`(kind: StoreKind) async throws {
    let store = try kind.make()
    _ = try await store.append([pain, morning], to: .owner, expecting: .start)
    #expect(try await store.append([pain, morning], to: .owner, expecting: .start) == JournalPosition(2))
    #expect(try await store.append([morning, ban, ban], to: .owner, expecting: JournalPosition(2)).count == 3)
    #expect(try await store.events(of: .owner).events == [pain, morning, ban])
  }

  @Test(arguments: StoreKind.allCases)
  func `another event under a known id is refused, and nothing of its batch is kept`(kind: StoreKind) async throws {
    let store = try kind.make()
    _ = try await store.append([pain], to: .owner, expecting: .start)
    let impostor = event(1, at("2026-03-02"), .painLogged(PainEntry(.now, 4)))
    await #expect(throws: JournalError.differentEvent(.number(1))) {
      try await store.append([ban, impostor], to: .owner, expecting: JournalPosition(1))
    }
    await #expect(throws: JournalError.differentEvent(.number(3))) {
      let other = event(3, at("2026-03-01"), .exerciseBanned(.birdDog))
      return try await store.append([ban, other], to: .owner, expecting: JournalPosition(1))
    }
    #expect(try await store.events(of: .owner).events == [pain])
  }

  @Test(arguments: StoreKind.allCases)
  func `whoever has not read the last entry cannot write the next`(kind: StoreKind) async throws {
    let store = try kind.make()
    _ = try await store.append([pain], to: .owner, expecting: .start)
    await #expect(throws: JournalError.movedOn(expected: .start, found: JournalPosition(1))) {
      try await store.append([morning], to: .owner, expecting: .start)
    }
    await #expect(throws: JournalError.movedOn(expected: JournalPosition(7), found: JournalPosition(1))) {
      try await store.append([morning], to: .owner, expecting: JournalPosition(7))
    }
    #expect(try await store.events(of: .owner).events == [pain])
  }

  @Test(arguments: StoreKind.allCases)
  func `reading on from beyond the end is told so`(kind: StoreKind) async throws {
    let store = try kind.make()
    await #expect(throws: JournalError.movedOn(expected: JournalPosition(1), found: .start)) {
      try await store.events(of: .owner, after: JournalPosition(1))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a value that could never be read again is not written`(kind: StoreKind) async throws {
    let store = try kind.make()
    let endless = event(
      4, at("2026-03-02"),
      .sessionFinished(session: .number(1), SessionEnd(completed: true, active: Seconds(.infinity))))
    let never = event(5, LocalMoment(Instant(unixMilliseconds: .max), .utc), .exerciseBanned(.deadBug))
    for event in [endless, never] {
      await #expect(throws: JournalError.unstorable(event.id)) {
        try await store.append([pain, event], to: .owner, expecting: .start)
      }
    }
    #expect(try await store.events(of: .owner).events.isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `of writers at the same time, each entry is kept once and none is lost`(kind: StoreKind) async throws {
    let store = try kind.make()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<10 {
            let new = event(UInt64(writer * 100 + number), at("2026-03-02"), .painLogged(PainEntry(.now, 3)))
            var end = try await store.events(of: .owner).end
            while true {
              do {
                _ = try await store.append([new], to: .owner, expecting: end)
                break
              } catch JournalError.movedOn(_, let found) { end = found }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let ids = try await store.events(of: .owner).events.map(\.id)
    #expect(ids.count == 40 && Set(ids).count == 40)
  }
}
