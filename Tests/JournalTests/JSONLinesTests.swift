import CoachCore
import Foundation
import Journal
import JournalSQLite
import TestKit
import Testing

private func state(_ events: [RunnerEvent]) -> [RunnerEvent] { RunnerHistory(events).events }

@Suite struct JSONLinesTests {
  @Test func `what is written is read back, line by line`() throws {
    let text = try JSONLines.text(of: samples)
    #expect(text.count { $0 == 0x0A } == samples.count)
    #expect(try JSONLines(reading: text).events == samples)
  }

  @Test(arguments: StoreKind.allCases, [0, 1, 20, samples.count])
  func `an export comes in again to an equal state, whatever is there already`(kind: StoreKind, there: Int)
    async throws
  {
    let store = try kind.make()
    var random = SeededRandom(seed: there)
    let half = Array(samples.shuffled(using: &random).prefix(there))
    _ = try await store.append(half, to: .owner, expecting: .start)
    let lines = try JSONLines(reading: JSONLines.text(of: samples))
    #expect(try await store.take(lines.events, for: .owner) == samples.count - there)
    #expect(state(try await store.events(of: .owner).events) == state(samples))
    #expect(try await store.take(lines.events, for: .owner) == 0)
  }

  @Test(arguments: [0, 17, samples.count - 1], ["", "{", "\u{0}", "garbage", "{\"id\":1}"])
  func `a damaged line is named, and skipped only on request`(index: Int, damage: String) throws {
    var lines = try samples.map { try EventRecord($0).json }
    lines[index] = damage.isEmpty ? Array(lines[index].dropLast()) : Array(damage.utf8)
    let text = Array(lines.joined(separator: [0x0A]))
    let error = #expect(throws: JournalError.self) { try JSONLines(reading: text) }
    guard case .damagedLine(index + 1, let fault) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let rest = try JSONLines(reading: text, skipDamaged: true)
    #expect(rest.skipped.map(\.line) == [index + 1] && rest.skipped.map(\.fault) == [fault])
    #expect(rest.events == Array(samples[..<index]) + Array(samples[(index + 1)...]))
  }

  @Test func `blank lines, Windows line ends, a byte-order mark and repeated lines do no harm`() throws {
    let line = String(decoding: try EventRecord(samples[0]).json, as: UTF8.self)
    let text = "\u{FEFF}\(line)\r\n\r\n  \n\(line)\n"
    #expect(try JSONLines(reading: Array(text.utf8)).events == [samples[0]])
  }

  @Test func `two lines that contradict each other are found out`() throws {
    let (one, two) = (
      event(1, at("2026-03-02"), .exerciseBanned(.deadBug)), event(1, at("2026-03-02"), .exerciseBanned(.birdDog))
    )
    let text = try JSONLines.text(of: [one, two])
    #expect(throws: JournalError.damagedLine(2, .repeatedID(one.id))) { try JSONLines(reading: text) }
    #expect(try JSONLines(reading: text, skipDamaged: true).events == [one])
  }

  @Test func `a file can be read as a journal, and not written to`() async throws {
    let url = scratch("case.jsonl")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(JSONLines.text(of: samples)).write(to: url)
    let journal = try JSONLinesJournal(at: url)
    #expect(try await journal.events(of: .owner) == JournalPart(events: samples, end: JournalPosition(samples.count)))
    #expect(try await journal.events(of: .owner, after: JournalPosition(5)).events == Array(samples[5...]))
    await #expect(throws: JournalError.readOnly) {
      try await journal.append([samples[0]], to: .owner, expecting: .start)
    }
    let missing = url.appendingPathExtension("not")
    #expect(throws: JournalError.notFound(path: missing.path)) { try JSONLinesJournal(at: missing) }
  }
}
