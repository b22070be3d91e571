import CoachCore
import Foundation
import Journal
import JournalSQLite
import TestKit
import Testing

/// Starts writers on one database, kills each without warning, and remembers what they had been told is safe.
private struct Torture {
  let url = scratch("strongback.db")
  var acknowledged: [EventID] = []
  var random: SeededRandom

  init(seed: Int) { random = SeededRandom(seed: seed) }

  private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("journal-torture")

  private func start() throws -> (Process, FileHandle) {
    let writer = Process()
    let pipe = Pipe()
    writer.executableURL = Torture.program
    writer.arguments = [url.path]
    writer.standardOutput = pipe
    try writer.run()
    return (writer, pipe.fileHandleForReading)
  }

  /// Reads what a writer says until it has acknowledged so many entries.
  private func listen(to output: FileHandle, entries: Int) throws -> Data {
    var told = Data()
    while told.count < entries * 33, let more = try output.read(upToCount: 33) { told += more }
    return told
  }

  private mutating func end(_ writer: Process, _ output: FileHandle, told: Data) throws {
    kill(writer.processIdentifier, SIGKILL)
    let all = told + (try output.readToEnd() ?? Data())
    writer.waitUntilExit()
    try #require(writer.terminationReason == .uncaughtSignal && writer.terminationStatus == SIGKILL)
    let lines = String(decoding: all, as: UTF8.self).split(separator: "\n").filter { $0.count == 32 }
    acknowledged += lines.compactMap { EventID(hex: String($0)) }
  }

  /// Some die while the database is being opened, most in the middle of an entry.
  mutating func killOneWriter() throws {
    let (writer, output) = try start()
    let entries = random.next() % 8 == 0 ? 0 : Int(random.next() % 12) + 1
    let told = try listen(to: output, entries: entries)
    usleep(UInt32(random.next() % 5000))
    try end(writer, output, told: told)
  }

  /// Both open the same new database, and write to it at the same time.
  mutating func killTwoWriters() throws {
    let (one, two) = (try start(), try start())
    let told = (try listen(to: one.1, entries: 20), try listen(to: two.1, entries: 20))
    try end(one.0, one.1, told: told.0)
    try end(two.0, two.1, told: told.1)
  }

  /// Every acknowledged event is there once, with its file, and nothing is broken.
  func check() async throws {
    let journal = try SQLiteJournal(at: url)
    let events = try await journal.events(of: .owner).events
    let ids = Set(events.map(\.id))
    #expect(ids.count == events.count)
    #expect(acknowledged.allSatisfy(ids.contains))
    #expect(try await journal.examine().isWhole)
    let shelf = RunFileShelf(beside: url)
    for event in events {
      guard case .runRecorded(let run) = event.body else { continue }
      #expect(throws: Never.self) { try shelf.read(#require(run.file)) }
    }
  }
}

@Suite struct KillTests {
  @Test(arguments: [20_260_301])
  func `nothing that was acknowledged is lost when the writer is killed 25 times`(seed: Int) async throws {
    var torture = Torture(seed: seed)
    for _ in 0..<25 { try torture.killOneWriter() }
    #expect(torture.acknowledged.count > 25)
    try await torture.check()
  }

  @Test(arguments: 0..<3)
  func `two processes that make and fill one database do not harm each other`(seed: Int) async throws {
    var torture = Torture(seed: seed)
    try torture.killTwoWriters()
    #expect(torture.acknowledged.count >= 40)
    try await torture.check()
  }
}

/// `STRONGBACK_KILLS=500 script/study KillStudy` for a shorter one.
@Suite struct KillStudy {
  private static let kills = ProcessInfo.processInfo.environment["STRONGBACK_KILLS"].flatMap { Int($0) } ?? 10_000

  @Test(arguments: [20_260_302])
  func `nothing that was acknowledged is lost, however often the writer is killed`(seed: Int) async throws {
    var torture = Torture(seed: seed)
    for kill in 1...KillStudy.kills {
      try torture.killOneWriter()
      if kill % 1000 == 0 { try await torture.check() }
    }
    try await torture.check()
    print("\(KillStudy.kills) kills, \(torture.acknowledged.count) entries acknowledged, none lost")
  }
}
