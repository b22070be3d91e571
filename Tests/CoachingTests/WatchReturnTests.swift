import CoachCore
import Coaching
import Exchange
import Foundation
import Journal
import RunFiles
import TestKit
import Testing

/// What a watch recorded of a session comes back to it: once, and only where it fits.
struct WatchReturnTests {
  private let coach = Coach(InMemoryJournal())
  private let shelf = RunFileShelf(
    beside: FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)/journal"))
  private static let now = at("2026-03-02", 9)

  /// Today's session, of a runner who has answered the safety questions.
  private func session() async throws -> OfferedSession {
    _ = try await coach.record([.screeningAnswered(.allNo)], at: at("2026-03-01"))
    let offered = OfferedSession.today(try await coach.outlook(at: at("2026-03-02")))
    return try #require(offered.first { $0.which == .session })
  }

  /// The session as a watch records it, turn by turn, from seven o'clock on.
  private func recording(
    _ session: OfferedSession, on day: String = "2026-03-02", steps: Bool = true, turns limit: Int = .max
  ) -> RecordedRun {
    var clock = at(day, 7).instant
    let plan = WatchPlan.parts(SessionTimeline(session.exercises))[0]
    var run = RecordedRun()
    run.strengthSets = plan.turns.prefix(limit).flatMap { turn -> [RecordedSet] in
      let number = WatchExercise.of(session.exercises[turn.work.item].exercise).number
      var rest = RecordedSet()
      (rest.start, rest.duration) = (clock, 10)
      var set = RecordedSet()
      (set.isWork, set.category, set.subcategory) = (true, number.category, number.name)
      (set.start, set.duration) = (clock + 10, turn.work.time ?? 30)
      set.repetitions = turn.work.time == nil ? UInt16(turn.work.repetitions) : nil
      set.workoutStep = steps ? UInt16(turn.step) : nil
      clock = clock + 10 + (set.duration ?? 0)
      return [rest, set]
    }
    run.sessions = [strength(from: at(day, 7), to: clock)]
    run.utcOffset = UTCOffset(seconds: 3600)
    return run
  }

  private func strength(from start: LocalMoment, to end: Instant) -> RecordedSession {
    var session = RecordedSession()
    (session.sport, session.start, session.effort) = (.strength, start.instant, 4)
    session.elapsed = end - start.instant
    session.timer = session.elapsed
    return session
  }

  @discardableResult
  private func take(_ run: RecordedRun) async throws -> (ImportLine, batch: EventID) {
    let bytes = FITWriter.file(run)
    var lines: [ImportLine] = []
    var runs = try await RunImport(coach, shelf: shelf, at: WatchReturnTests.now)
    try await runs.take([.file(ImportFile(name: "strength.fit") { (bytes, false) })]) { lines.append($1) }
    return (lines[0], runs.batch)
  }

  private func sessions() async throws -> [KnownSession] {
    RunnerState(try await coach.history(), asOf: WatchReturnTests.now).sessions
  }

  @Test(arguments: [true, false])
  func `what the watch counted fills in the session, as if the player had guided it`(steps: Bool) async throws {
    let session = try await session()
    let (line, _) = try await take(recording(session, steps: steps))
    #expect(line.outcome.slug == "session")
    let filled = try await sessions()
    let twin = Coach(InMemoryJournal())
    try await twin.record(
      WrittenSession(session.start, done: session.exercises.map { .init($0) }), at: at("2026-03-02"))
    let asked = RunnerState(try await twin.history(), asOf: WatchReturnTests.now).sessions
    #expect(filled.map(\.start) == asked.map(\.start))
    #expect(Set(filled[0].sets) == Set(asked[0].sets))
    #expect(filled[0].end?.completed == true && filled[0].end?.effort == Effort(4))
    #expect(filled[0].began == at("2026-03-02", 7))
    #expect(RunnerState(try await coach.history(), asOf: WatchReturnTests.now).runs.isEmpty)
  }

  @Test func `the same file twice, or a session that the player wrote down, brings nothing new`() async throws {
    let session = try await session()
    try await take(recording(session))
    let before = try await coach.history().events.count
    let (line, _) = try await take(recording(session))
    #expect(line.outcome.slug == "already-there")
    #expect(try await coach.history().events.count == before)
  }

  @Test func `a session that was written down by hand stays as it is`() async throws {
    let session = try await session()
    try await coach.record(
      WrittenSession(session.start, done: session.exercises.map { .init($0) }), at: at("2026-03-02"))
    let before = try await coach.history().events
    let (line, _) = try await take(recording(session))
    #expect(line.outcome.slug == "already-there")
    #expect(try await coach.history().events == before)
  }

  @Test func `a session that was begun elsewhere and has no set yet is gone on with`() async throws {
    let session = try await session()
    let id = try await coach.record([.sessionStarted(session.start)], at: at("2026-03-02", 6))[0]
    try await take(recording(session))
    #expect(try await sessions().map(\.id) == [id])
    #expect(try await sessions()[0].end?.completed == true)
  }

  @Test func `a session that was broken off is filled in as far as it went`() async throws {
    let session = try await session()
    try await take(recording(session, turns: 3))
    let filled = try await sessions()
    #expect(filled[0].end?.completed == false)
    #expect(filled[0].sets.reduce(0) { $0 + $1.done } < session.exercises.reduce(0) { $0 + $1.dose.reps * $1.sets })
  }

  @Test func `other work than that of the session fills in nothing, and stays an activity`() async throws {
    let session = try await session()
    var other = recording(session, steps: false)
    for index in other.strengthSets.indices where index > 3 { other.strengthSets[index].category = 0 }
    let (line, _) = try await take(other)
    #expect(line.outcome.slug == "imported" && line.fitsNoSession)
    #expect(try await sessions().isEmpty)
  }

  @Test func `steps of another workout that only have the same numbers fill in nothing`() async throws {
    let session = try await session()
    var other = recording(session)
    let last = other.strengthSets.count - 1
    (other.strengthSets[last].category, other.strengthSets[last].subcategory) = (28, 61)
    #expect(try await take(other).0.outcome.slug == "imported")
    #expect(try await sessions().isEmpty)
  }

  @Test func `on a day without that session nothing is filled in`() async throws {
    let session = try await session()
    let (line, _) = try await take(recording(session, on: "2026-02-24"))
    #expect(line.outcome.slug == "imported" && line.fitsNoSession)
    #expect(try await sessions().isEmpty)
  }

  @Test(arguments: [true, false])
  func `taking the import back takes the session back`(byBatch: Bool) async throws {
    let session = try await session()
    let before = try await coach.history().events
    let (_, batch) = try await take(recording(session))
    let taken =
      byBatch
      ? try await coach.undo(batch: batch, at: WatchReturnTests.now) : try await coach.undo(at: WatchReturnTests.now)
    #expect(!taken.isEmpty)
    #expect(try await coach.history().events == before)
    #expect(try await take(recording(session)).0.outcome.slug == "session")
  }
}
