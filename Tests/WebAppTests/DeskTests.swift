import CoachCore
import Coaching
import Journal
import TestKit
import Testing

@testable import WebApp

struct DeskTests {
  /// A journal whose readings take a while, so that others come in between.
  private final class Leisurely: JournalStore {
    private let journal = InMemoryJournal()

    func append(_ events: [RunnerEvent], to runner: RunnerID, expecting expected: JournalPosition)
      async throws(JournalError) -> JournalPosition
    {
      try await journal.append(events, to: runner, expecting: expected)
    }

    func events(of runner: RunnerID, after position: JournalPosition) async throws(JournalError) -> JournalPart {
      let part = try await journal.events(of: runner, after: position)
      for _ in 0..<20 { await Task.yield() }
      return part
    }
  }

  @Test func `readings that cross each other add no event twice`() async throws {
    let now = at("2026-03-02")
    let desk = Desk(Leisurely()) { now }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          _ = try await desk.coach.record([.morningLogged(MorningCheckIn(3))], at: now)
          _ = try await desk.outlook()
        }
      }
      try await group.waitForAll()
    }
    #expect(try await desk.outlook().history.events.count == 20)
  }
}
