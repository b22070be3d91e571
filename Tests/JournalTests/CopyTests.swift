import CoachCore
import Foundation
import GRDB
import Journal
import JournalSQLite
import TestKit
import Testing

/// Copies of a database, what is saved of a damaged one, and what is left after everything was deleted.
struct CopyTests {
  private let url = scratch("strongback.db")
  private static let day = CalendarDay(iso: "2026-11-21")!

  private func journal(_ events: [RunnerEvent]) async throws -> SQLiteJournal {
    let journal = try SQLiteJournal(at: url)
    _ = try await journal.take(events, for: .owner)
    return journal
  }

  private func events(_ url: URL) async throws -> [RunnerEvent] {
    try await SQLiteJournal(at: url).events(of: .owner).events
  }

  private static let life = (0..<400).map { number in
    let moment = LocalMoment(day - 300, at: Seconds(Double(number) * 60), .utc)
    let prompt = DiaryEntry(.allCases[number % DiaryPrompt.allCases.count], rise: 1)
    return RunnerEvent(id: EventID(high: 7, low: UInt64(number + 1)), at: moment, .diaryKept(prompt))
  }

  @Test func `a copy holds all that was written before it, while the writer goes on`() async throws {
    let journal = try await journal(Self.life)
    let copy = try DatabaseCopy(of: url, at: scratch("copy.db"))
    let later = RunnerEvent(id: EventID(high: 8, low: 1), at: Self.life[0].moment, .cardShown(.allCases[0]))
    _ = try await journal.take([later], for: .owner)
    #expect(copy.events == 400)
    #expect(try await events(copy.url) == Self.life)
  }

  @Test func `a copy takes the place of an older copy, and of nothing else`() async throws {
    let journal = try await journal(Array(Self.life[..<10]))
    let place = scratch("copy.db")
    _ = try DatabaseCopy(of: url, at: place)
    _ = try await journal.take(Array(Self.life[10..<20]), for: .owner)
    #expect(try DatabaseCopy(of: url, at: place).events == 20)
    let letter = place.deletingLastPathComponent().appendingPathComponent("letter.txt")
    try Data(repeating: 65, count: 2000).write(to: letter)
    #expect(throws: JournalError.notADatabase(path: letter.path)) { _ = try DatabaseCopy(of: url, at: letter) }
    #expect(try Data(contentsOf: letter).count == 2000)
    #expect(throws: JournalError.notAllowed(path: url.path)) { _ = try DatabaseCopy(of: url, at: url) }
  }

  @Test func `a day has one copy, the newest seven stay, and their run files take no room`() async throws {
    _ = try await journal(Self.life)
    let shelf = RunFileShelf(beside: url)
    let hash = try shelf.keep(Array("a run".utf8))
    let copies = DailyCopies(of: url)
    for day in 0..<9 {
      #expect(try copies.make(on: Self.day + day, shelf))
      #expect(try !copies.make(on: Self.day + day, shelf))
    }
    #expect(copies.all.map(\.day) == (2...8).reversed().map { Self.day + $0 })
    #expect(try await events(copies.all[0].url) == Self.life)
    let linked = RunFileShelf(beside: copies.all[0].url)
    #expect(try linked.read(hash) == Array("a run".utf8))
    let links = try FileManager.default.attributesOfItem(atPath: linked.url(of: hash).path)[.referenceCount] as? Int
    #expect(links == 8)
  }

  @Test func `no copy is made of an empty journal, or where the runner wants none`() async throws {
    let copies = DailyCopies(of: url)
    let shelf = RunFileShelf(beside: url)
    #expect(try !copies.make(on: Self.day, shelf))
    let journal = try await journal([])
    #expect(try !copies.make(on: Self.day, shelf))
    _ = try await journal.take(Self.life, for: .owner)
    try copies.turn(on: false)
    #expect(try !copies.make(on: Self.day, shelf))
    try copies.turn(on: true)
    #expect(try copies.make(on: Self.day, shelf))
  }

  @Test func `a copy is brought back, and what was there stays beside it`() async throws {
    let journal = try await journal(Array(Self.life[..<10]))
    let (copies, shelf) = (DailyCopies(of: url), RunFileShelf(beside: url))
    _ = try copies.make(on: Self.day, shelf)
    _ = try await journal.take(Array(Self.life[10..<30]), for: .owner)
    let aside = try #require(try copies.bringBack(copies.all[0], shelf, on: Self.day + 1))
    #expect(try await events(url) == Array(Self.life[..<10]))
    #expect(try await events(aside) == Array(Self.life[..<30]))
  }

  /// Overwrites pages of the database with zeros, as a failing disk would.
  private func damage(pages: Range<Int>) throws {
    let queue = try DatabaseQueue(path: url.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    var bytes = try Data(contentsOf: url)
    let range = (pages.lowerBound * 4096)..<min(bytes.count, pages.upperBound * 4096)
    bytes.replaceSubrange(range, with: Data(count: range.count))
    try bytes.write(to: url)
  }

  @Test(arguments: [5..<7, 4..<6, 8..<9])
  func `what a damaged database still holds is saved, with the rest from its copy`(pages: Range<Int>) async throws {
    let journal = try await journal(Array(Self.life[..<390]))
    _ = try DailyCopies(of: url).make(on: Self.day, RunFileShelf(beside: url))
    _ = try await journal.take(Array(Self.life[390...]), for: .owner)
    try damage(pages: pages)
    await #expect(throws: (any Error).self) {
      let health = try await SQLiteJournal(at: url).examine()
      try #require(health.isWhole)
    }
    let salvage = Salvage(of: url)
    // The last ten are in no copy; all else is.
    #expect(salvage.events.count >= 390)
    #expect(salvage.fromCopy > 0)
    let aside = try await salvage.save(on: Self.day)
    #expect(try await events(url) == salvage.events)
    #expect(try await SQLiteJournal(at: url).examine().isWhole)
    #expect(FileManager.default.fileExists(atPath: aside.path))
  }

  @Test func `without a copy, entries are found where they lie, and nobody guesses how many are gone`() async throws {
    _ = try await journal(Self.life)
    // The page that leads to all others.
    try damage(pages: 1..<2)
    let salvage = Salvage(of: url)
    #expect(salvage.events.count > 300)
    #expect(Set(salvage.events).isSubset(of: Set(Self.life)))
    #expect(salvage.lost == nil)
  }

  @Test func `nothing is found in a file that never was a journal`() throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(repeating: 65, count: 100_000).write(to: url)
    #expect(Salvage(of: url).events.isEmpty)
  }

  @Test func `after everything was deleted no byte of an entry is left in the file`() async throws {
    let journal = try await journal(Self.life)
    let other = try SQLiteJournal(at: url)
    try await journal.erase()
    #expect(try await other.events(of: .owner).events.isEmpty)
    let bytes = try Data(contentsOf: url) + Data(contentsOf: URL(fileURLWithPath: url.path + "-wal"))
    #expect(bytes.range(of: Data("diary".utf8)) == nil)
    // Another connection has it open: it stays, empty.
    #expect(try await !journal.remove())
    #expect(FileManager.default.fileExists(atPath: url.path))
  }

  @Test func `a database that nothing else has open is removed with all that is beside it`() async throws {
    let journal = try await journal(Self.life)
    try await journal.erase()
    #expect(try await journal.remove())
    let left = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
    #expect(left.isEmpty)
  }
}
