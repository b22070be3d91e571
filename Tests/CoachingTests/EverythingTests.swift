import CoachCore
import Coaching
import Exchange
import Foundation
import Journal
import RunFiles
import TestKit
import Testing

/// All that one coach knows goes to another, once and whole.
struct EverythingTests {
  /// A coach with a shelf, in a folder of its own.
  private struct Home {
    let journal = InMemoryJournal()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")
    var coach: Coach { Coach(journal) }
    var shelf: RunFileShelf { RunFileShelf(beside: folder.appendingPathComponent("journal")) }

    init(_ events: [RunnerEvent] = []) async throws { _ = try await journal.take(events, for: .owner) }

    func events() async throws -> [RunnerEvent] { try await journal.events(of: .owner).events }

    /// All of it in one archive.
    func export() async throws -> [UInt8] {
      var archive = EverythingArchive(try await events(), shelf, [], at: EverythingTests.now)
      var bytes: [UInt8] = []
      while let piece = try archive.next() { bytes += piece }
      return bytes
    }

    func take(_ archive: [UInt8]) async throws -> EverythingTaken {
      try await coach.take(try #require(try open(archive)), shelf: shelf, at: EverythingTests.now)
    }

    /// Nil where it is not told to be an archive of everything.
    func open(_ archive: [UInt8]) throws -> EverythingFile? {
      let path = folder.appendingPathComponent("everything.zip")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(archive).write(to: path)
      return try EverythingFile(at: path.path)
    }

    func bring(_ bytes: [UInt8]) async throws {
      var runs = try await RunImport(coach, shelf: shelf, at: EverythingTests.now)
      try await runs.take([.file(ImportFile(name: "run.gpx") { (bytes, false) })]) { _, _ in }
    }

    func runs() async throws -> [KnownRun] {
      RunnerState(try await coach.history(), asOf: EverythingTests.now).runs
    }

    func done() { try? FileManager.default.removeItem(at: folder) }
  }

  private static let now = LocalMoment(CalendarDay(iso: "2026-11-21")!, at: .hours(8), .utc)

  private static func file(_ seed: Int) -> [UInt8] {
    var run = SyntheticRun()
    run.seconds = 600
    return GPXWriter.file(run.run(seed: seed))
  }

  private static func life(_ seed: Int) -> [RunnerEvent] {
    var life = RandomHistory(seed: seed)
    for _ in 0..<14 {
      life.wake()
      life.goOut()
      life.train(nil)
      life.sleep()
    }
    // Chance gives two lives the same ids.
    return life.events.map { event in
      RunnerEvent(
        id: EventID(high: event.id.high, low: event.id.low &+ UInt64(seed) << 32), at: event.moment, event.body,
        partOf: event.partOf.map { EventID(high: $0.high, low: $0.low &+ UInt64(seed) << 32) })
    }
  }

  @Test(arguments: 1...5)
  func `an empty coach that takes in everything knows the same`(seed: Int) async throws {
    let (one, other) = (try await Home(Self.life(seed)), try await Home())
    defer { for home in [one, other] { home.done() } }
    try await one.bring(Self.file(seed))
    let taken = try await other.take(try await one.export())
    let (before, after) = (try await one.events(), try await other.events())
    #expect(try JSONLines.text(of: before) == JSONLines.text(of: after))
    #expect((taken.new, taken.known, taken.files) == (before.count, 0, 1))
    let run = try #require(try await other.runs().first { $0.record.file != nil })
    #expect(try other.shelf.read(try #require(run.record.file)) == Self.file(seed))
    let moment = try #require(before.map(\.moment).max { $0.instant < $1.instant })
    #expect(Outlook(RunnerHistory(before), at: moment).week == Outlook(RunnerHistory(after), at: moment).week)
  }

  @Test func `taken in again, it changes nothing`() async throws {
    let one = try await Home(Self.life(1))
    defer { one.done() }
    try await one.bring(Self.file(1))
    let (before, archive) = (try await one.events(), try await one.export())
    let taken = try await one.take(archive)
    #expect((taken.new, taken.known, taken.files) == (0, before.count, 0))
    #expect(try await one.events().count == before.count)
  }

  @Test func `two journals become one, with each entry once, whichever comes to which`() async throws {
    let (one, other) = (try await Home(Self.life(1)), try await Home(Self.life(2)))
    defer { for home in [one, other] { home.done() } }
    let (first, second) = (try await one.export(), try await other.export())
    _ = try await one.take(second)
    _ = try await other.take(first)
    let (left, right) = (try await one.events(), try await other.events())
    #expect(Set(left.map(\.id)) == Set(right.map(\.id)))
    #expect(Set(left.map(\.id)).count == left.count)
    #expect(RunnerHistory(left).events == RunnerHistory(right).events)
  }

  @Test func `a run that both had from the same file counts once, after any exchange`() async throws {
    let (one, other) = (try await Home(), try await Home())
    defer { for home in [one, other] { home.done() } }
    for home in [one, other] { try await home.bring(Self.file(7)) }
    let (first, second) = (try await one.export(), try await other.export())
    #expect(try await one.take(second).doubled == 1)
    #expect(try await other.take(first).doubled == 1)
    #expect(try await other.take(try await one.export()).doubled == 0)
    #expect(try await one.runs().count == 1)
    #expect(try await other.runs().map(\.id) == one.runs().map(\.id))
  }

  @Test func `a file that is no longer whole stays behind, and its run goes on`() async throws {
    let one = try await Home()
    defer { one.done() }
    try await one.bring(Self.file(3))
    let hash = try #require(try await one.runs().first?.record.file)
    try Data([1, 2, 3]).write(to: one.shelf.url(of: hash, as: .gpx))
    let other = try await Home()
    defer { other.done() }
    let archive = try await one.export()
    #expect(try await other.take(archive).files == 0)
    #expect(try await other.runs().count == 1)
  }

  @Test func `an archive that is cut or changed anywhere brings in all or nothing`() async throws {
    let one = try await Home(Array(Self.life(4).prefix(40)))
    defer { one.done() }
    let archive = try await one.export()
    var random = SeededRandom(seed: 1)
    for _ in 0..<150 {
      var bytes = archive
      if random.next() % 2 == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      } else {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      }
      let other = try await Home()
      defer { other.done() }
      if let file = try? other.open(bytes) {
        _ = try? await other.coach.take(file, shelf: other.shelf, at: Self.now)
      }
      #expect([0, 40].contains(try await other.events().count))
    }
  }

  @Test func `somebody else's journal is not mixed with one's own`() async throws {
    func named(_ name: String, _ year: Int, _ id: UInt64) -> RunnerEvent {
      var profile = Profile()
      (profile.name, profile.birthYear) = (name, year)
      return RunnerEvent(id: EventID(high: id, low: 1), at: Self.now, .profileSet(profile))
    }
    let (robin, again, kim) = (named("Robin", 1982, 1), named(" robin", 1982, 2), named("Kim", 1982, 3))
    let home = try await Home([robin])
    defer { home.done() }
    let (same, other) = (try await Home([again]), try await Home([kim]))
    defer { for home in [same, other] { home.done() } }
    let archive = try await other.export()
    await #expect(throws: EverythingFault.otherRunner(theirs: "Kim, born 1982", ours: "Robin, born 1982")) {
      _ = try await home.take(archive)
    }
    #expect(try await home.events() == [robin])
    #expect(try await home.take(try await same.export()).new == 1)
  }

  @Test func `an entry that says something else here is never written over`() async throws {
    let events = Array(Self.life(5).prefix(20))
    let one = try await Home(events)
    defer { one.done() }
    let other = RunnerEvent(id: events[3].id, at: events[3].moment, .cardShown(.allCases[0]))
    let two = try await Home([other])
    defer { two.done() }
    let archive = try await one.export()
    await #expect(throws: EverythingFault.journal(.differentEvent(events[3].id))) { _ = try await two.take(archive) }
    #expect(try await two.events() == [other])
  }
}
