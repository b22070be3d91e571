import CoachCore
import Coaching
import Foundation
import Journal
import Synchronization
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

  @Test func `an entry from a clock that is seconds ahead is there as soon as its moment comes`() async throws {
    let clock = Mutex(at("2026-03-02"))
    let desk = Desk(InMemoryJournal()) { clock.withLock { $0 } }
    let soon = LocalMoment(at("2026-03-02").instant + 5, at("2026-03-02").offset)
    _ = try await desk.coach.record([.morningLogged(MorningCheckIn(3))], at: soon)
    #expect(try await desk.outlook().picture.state.mornings.isEmpty)
    clock.withLock { $0 = soon }
    #expect(try await desk.outlook().picture.state.mornings.count == 1)
  }

  @Test func `a coach that runs in another time zone keeps the day of the runner's profile`() async throws {
    let night = at("2026-03-02", 3)
    let desk = Desk(InMemoryJournal()) {
      night
    } clockIn: {
      LocalMoment(night.instant, UTCOffset(seconds: Int32($0.secondsFromGMT())))
    }
    #expect(try await desk.outlook().picture.state.today == at("2026-03-02").day)
    var profile = Profile()
    profile.timeZone = "Etc/GMT+8"
    _ = try await desk.coach.record([.profileSet(profile)], at: night)
    #expect(try await desk.outlook().picture.state.today == at("2026-03-01").day)
    #expect(desk.now().offset == UTCOffset(seconds: -8 * 3600))
  }
}
