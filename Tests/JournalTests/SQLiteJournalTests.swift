import CoachCore
import Foundation
import GRDB
import Journal
import TestKit
import Testing

@testable import JournalSQLite

private let ban = event(1, at("2026-03-02"), .exerciseBanned(.deadBug))
private let pain = event(2, at("2026-03-02"), .painLogged(PainEntry(.now, 3)))

private func permissions(_ url: URL) throws -> Int {
  try #require(FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int)
}

/// A scratch file with this content.
private func file(_ content: Data) throws -> URL {
  let url = scratch("strongback.db")
  try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try content.write(to: url)
  return url
}

@Suite struct SQLiteJournalTests {
  @Test func `every kind of event comes back from the disk as it was`() async throws {
    let url = scratch("strongback.db")
    let end = try await SQLiteJournal(at: url).append(samples, to: .owner, expecting: .start)
    #expect(end.count == samples.count)
    #expect(try await SQLiteJournal(at: url).events(of: .owner).events == samples)
  }

  @Test func `directory and file are for the runner's eyes only`() throws {
    let url = scratch("a/b/strongback.db")
    _ = try SQLiteJournal(at: url)
    #expect(try permissions(url) == 0o600)
    #expect(try permissions(url.deletingLastPathComponent()) == 0o700)
  }

  @Test func `every commit is synced to the disk`() async throws {
    let journal = try SQLiteJournal(at: scratch("strongback.db"))
    #expect(try await journal.perform { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    #expect(try await journal.perform { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `two connections see and respect each other's entries`() async throws {
    let url = scratch("strongback.db")
    let (one, two) = (try SQLiteJournal(at: url), try SQLiteJournal(at: url))
    let end = try await one.append([ban], to: .owner, expecting: .start)
    await #expect(throws: JournalError.movedOn(expected: .start, found: end)) {
      try await two.append([pain], to: .owner, expecting: .start)
    }
    _ = try await two.append([pain], to: .owner, expecting: end)
    #expect(try await one.events(of: .owner, after: end).events == [pain])
  }

  @Test func `an older database is copied, then brought up to date`() async throws {
    let url = scratch("strongback.db")
    _ = try await SQLiteJournal(at: url).append([ban], to: .owner, expecting: .start)
    let next = DatabaseSchema(steps: DatabaseSchema.current.steps + ["CREATE TABLE later (x INTEGER) STRICT"])
    let upgraded = try SQLiteJournal(at: url, schema: next)
    #expect(try await upgraded.events(of: .owner).events == [ban])
    #expect(try await upgraded.examine().version == next.version)
    let copy = url.appendingPathExtension("version-\(DatabaseSchema.current.version)")
    #expect(try permissions(copy) == 0o600)
    let old = try SQLiteJournal(at: copy)
    #expect(try await old.examine().version == DatabaseSchema.current.version)
    #expect(try await old.events(of: .owner).events == [ban])
  }

  @Test func `a copy never overwrites an earlier copy`() async throws {
    let url = scratch("strongback.db")
    _ = try await SQLiteJournal(at: url).append([ban], to: .owner, expecting: .start)
    let earlier = url.appendingPathExtension("version-1")
    try Data("earlier".utf8).write(to: earlier)
    _ = try SQLiteJournal(at: url, schema: DatabaseSchema(steps: DatabaseSchema.current.steps + ["SELECT 1"]))
    #expect(try Data(contentsOf: earlier) == Data("earlier".utf8))
    #expect(try await SQLiteJournal(at: url.appendingPathExtension("version-1-2")).events(of: .owner).events == [ban])
  }

  @Test func `a step that fails leaves the database as it was`() async throws {
    let url = scratch("strongback.db")
    _ = try await SQLiteJournal(at: url).append([ban], to: .owner, expecting: .start)
    let broken = DatabaseSchema(steps: DatabaseSchema.current.steps + ["DROP TABLE events; DROP TABLE nowhere"])
    #expect(throws: JournalError.self) { try SQLiteJournal(at: url, schema: broken) }
    #expect(try await SQLiteJournal(at: url).events(of: .owner).events == [ban])
  }

  @Test func `the database of a newer version is refused and left alone`() async throws {
    let url = scratch("strongback.db")
    let next = DatabaseSchema(steps: DatabaseSchema.current.steps + ["SELECT 1"])
    _ = try await SQLiteJournal(at: url, schema: next).append([ban], to: .owner, expecting: .start)
    #expect(throws: JournalError.newerDatabase(version: next.version, known: DatabaseSchema.current.version)) {
      try SQLiteJournal(at: url)
    }
    #expect(try await SQLiteJournal(at: url, schema: next).events(of: .owner).events == [ban])
  }

  @Test(arguments: [("moon-seen", 1), ("exercise-banned", 99)])
  func `a journal with an event from a newer version is neither read nor written`(kind: String, version: Int)
    async throws
  {
    let journal = try SQLiteJournal(at: scratch("strongback.db"))
    _ = try await journal.append([ban], to: .owner, expecting: .start)
    try await journal.perform { db in
      try db.execute(
        sql: """
          UPDATE events SET record = replace(replace(record, '"exercise-banned"', '"\(kind)"'),
            '"version":1', '"version":\(version)');
          INSERT INTO kinds VALUES ('\(kind)', \(version));
          """)
    }
    let newer = JournalError.newerEvent(kind: kind, version: version)
    await #expect(throws: newer) { try await journal.events(of: .owner) }
    await #expect(throws: newer) { try await journal.append([pain], to: .owner, expecting: JournalPosition(1)) }
    #expect(try await journal.examine().unreadable == [newer])
  }

  @Test func `an impossible pain in the database is an error that names its event`() async throws {
    let journal = try SQLiteJournal(at: scratch("strongback.db"))
    _ = try await journal.append([ban, pain], to: .owner, expecting: .start)
    try await journal.perform { try $0.execute(sql: #"UPDATE events SET record = replace(record, ':3', ':11')"#) }
    let damage = JournalError.damagedEvent(id: pain.id, at: JournalPosition(2), .wrong(field: "data.score"))
    await #expect(throws: damage) { try await journal.events(of: .owner) }
    let health = try await journal.examine()
    #expect(health.events == 2 && !health.isWhole && health.unreadable == [damage])
  }

  @Test(arguments: ["no database at all", "x", String(repeating: "not a database ", count: 1000)])
  func `a file that is no database is refused and left alone`(content: String) throws {
    let url = try file(Data(content.utf8))
    #expect(throws: JournalError.notADatabase(path: url.path)) { try SQLiteJournal(at: url) }
    #expect(try Data(contentsOf: url) == Data(content.utf8))
  }

  @Test func `the database of another program is refused and left alone`() throws {
    let url = try file(Data())
    let other = try DatabaseQueue(path: url.path)
    try other.write { try $0.execute(sql: "CREATE TABLE songs (title TEXT)") }
    try other.close()
    let before = try Data(contentsOf: url)
    #expect(throws: JournalError.notADatabase(path: url.path)) { try SQLiteJournal(at: url) }
    #expect(try Data(contentsOf: url) == before)
  }

  @Test func `a damaged database is found out`() async throws {
    let url = scratch("strongback.db")
    let many = (0..<2000).map { event(UInt64($0), at("2026-03-02"), .exerciseBanned(.deadBug)) }
    do {
      let journal = try SQLiteJournal(at: url)
      _ = try await journal.append(many, to: .owner, expecting: .start)
      try await journal.perform { _ = try $0.checkpoint(.truncate) }
      try journal.queue.close()
    }
    var bytes = try Data(contentsOf: url)
    for page in 3..<(bytes.count / 4096) {
      bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(count: 64))
    }
    try bytes.write(to: url)
    let damaged = try SQLiteJournal(at: url)
    await #expect(throws: JournalError.damagedDatabase(path: url.path)) { try await damaged.events(of: .owner) }
    #expect(try await !damaged.examine().isWhole)
  }

  @Test(arguments: 0..<100)
  func `a database with damaged bytes, or cut short, is read or refused, and never crashes us`(seed: Int) async throws {
    let url = scratch("strongback.db")
    do {
      let journal = try SQLiteJournal(at: url)
      _ = try await journal.append(samples, to: .owner, expecting: .start)
      try await journal.perform { _ = try $0.checkpoint(.truncate) }
      try journal.queue.close()
    }
    var random = SeededRandom(seed: seed)
    var bytes = try Data(contentsOf: url)
    for _ in 0..<(1 << Int(random.next() % 10)) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if seed % 4 == 0 { bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &random)) }
    try bytes.write(to: url)
    do {
      let journal = try SQLiteJournal(at: url)
      let whole = try await journal.examine().isWhole
      let events = try await journal.events(of: .owner).events
      #expect(events.count == samples.count || !whole)
      _ = try await journal.take([ban], for: .owner)
    } catch {
      switch error {
      case .damagedDatabase, .damagedEvent, .notADatabase, .newerDatabase, .newerEvent: break
      default: Issue.record(error)
      }
    }
  }

  @Test func `a directory that cannot be made is named`() throws {
    let url = try file(Data()).appendingPathComponent("below/strongback.db")
    let parent = url.deletingLastPathComponent()
    #expect(throws: JournalError.notAllowed(path: parent.path)) { try SQLiteJournal(at: url) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a directory that we may not write to is named`() throws {
    let directory = try file(Data()).deletingLastPathComponent()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: directory.path)
    let url = directory.appendingPathComponent("other.db")
    #expect(throws: JournalError.notAllowed(path: url.path)) { try SQLiteJournal(at: url) }
  }

  @Test func `a full disk is named, and what was there stays`() async throws {
    let journal = try SQLiteJournal(at: scratch("strongback.db"))
    let end = try await journal.append([ban], to: .owner, expecting: .start)
    try await journal.perform { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count")!
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let many = (2..<2000).map { event(UInt64($0), at("2026-03-02"), .exerciseBanned(.deadBug)) }
    await #expect(throws: JournalError.diskFull(path: journal.url.path)) {
      try await journal.append(many, to: .owner, expecting: end)
    }
    #expect(try await journal.events(of: .owner) == JournalPart(events: [ban], end: end))
    #expect(try await journal.examine().isWhole)
  }

  @Test(arguments: [
    (["HOME": "/home/ada"], "/home/ada/.local/share/strongback/strongback.db"),
    (["HOME": "/home/ada", "XDG_DATA_HOME": "/data"], "/data/strongback/strongback.db"),
    (["HOME": "/home/ada", "XDG_DATA_HOME": "data"], "/home/ada/.local/share/strongback/strongback.db"),
    (["HOME": "/home/ada", "XDG_DATA_HOME": ""], "/home/ada/.local/share/strongback/strongback.db"),
  ])
  func `the database lives where the XDG specification says`(environment: [String: String], path: String) {
    #expect(SQLiteJournal.standardPlace(in: environment).path == path)
  }
}
