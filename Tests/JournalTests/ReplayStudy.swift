import CoachCore
import Foundation
import Journal
import JournalSQLite
import TestKit
import Testing

/// How long a journal of 10 000 events takes: three years of a diligent runner.
@Suite struct ReplayStudy {
  private static func years() -> [RunnerEvent] {
    var events: [RunnerEvent] = []
    var random = SeededRandom(seed: 3)
    while events.count < 10_000 {
      let day = CalendarDay(iso: "2023-01-01")! + events.count / 9
      for (index, sample) in samples.shuffled(using: &random).prefix(9).enumerated() {
        if sample.body.isCorrection { continue }
        let moment = LocalMoment(day, at: Seconds(Double(25_000 + index * 1000)), UTCOffset(seconds: 3600))
        events.append(RunnerEvent(id: .random(using: &random), at: moment, sample.body))
      }
    }
    return events
  }

  private static func timed<Value>(_ what: String, _ work: () async throws -> Value) async rethrows -> Value {
    let clock = ContinuousClock()
    var best = Duration.seconds(1000)
    var value: Value?
    for _ in 0..<5 {
      let start = clock.now
      value = try await work()
      best = min(best, clock.now - start)
    }
    print("\(what): \(best.formatted(.units(allowed: [.milliseconds], fractionalPart: .show(length: 1))))")
    return value!
  }

  @Test func `a journal of 10 000 events is read in a tenth of a second`() async throws {
    let events = ReplayStudy.years()
    let url = scratch("strongback.db")
    let text = try JSONLines.text(of: events)
    print("\(events.count) events, \(text.count) bytes")
    _ = try await SQLiteJournal(at: url).take(events, for: .owner)
    let journal = try await ReplayStudy.timed("open") { try SQLiteJournal(at: url) }
    let read = try await ReplayStudy.timed("read and decode") { try await journal.events(of: .owner).events }
    let history = await ReplayStudy.timed("sort and correct") { RunnerHistory(read) }
    _ = await ReplayStudy.timed("fold") { RunnerState(history, asOf: at("2026-03-02")) }
    _ = try await ReplayStudy.timed("JSON Lines") { try JSONLines(reading: text) }
    let lines = text.split(separator: 0x0A).map { Data($0) }
    let decoder = JSONDecoder()
    _ = try await ReplayStudy.timed("JSONDecoder, the envelopes alone") {
      try lines.map { try decoder.decode(Envelope.self, from: $0) }
    }
    #expect(read == events)
  }

  private struct Envelope: Decodable {
    var id: String
    var at: String
    var kind: String
    var version: Int
  }
}
