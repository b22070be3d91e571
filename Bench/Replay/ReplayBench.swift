import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite

/// Times how 10 000 events of the made-up runner are read from a database and understood; the middle one of nine tries.
@main
struct ReplayBench {
  static func main() async throws {
    let end = LocalMoment(CalendarDay(iso: "2026-03-01")!, at: .hours(7), .utc)
    let events = Array(DemoRunner.life(seed: 1, until: end, weeks: 156, filedWeeks: 0).events.prefix(10_000))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = try SQLiteJournal(at: folder.appendingPathComponent("bench.db"))
    _ = try await journal.take(events, for: .owner)
    let moment = events[events.count - 1].moment

    var (read, fold, picture) = ([Double](), [Double](), [Double]())
    let clock = ContinuousClock()
    for _ in 0..<9 {
      let start = clock.now
      let all = try await journal.events(of: .owner).events
      let decoded = clock.now
      let state = RunnerState(RunnerHistory(all), asOf: moment)
      let folded = clock.now
      precondition(RunnerPicture(state).pain.state != nil)
      read.append((decoded - start) / .milliseconds(1))
      fold.append((folded - decoded) / .milliseconds(1))
      picture.append((clock.now - folded) / .milliseconds(1))
    }
    func middle(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
    let (reading, folding, knowing) = (middle(read), middle(fold), middle(picture))
    print(
      "\(events.count) events replayed: "
        + String(format: "%.1f ms (read %.1f, fold %.1f); ", reading + folding, reading, folding)
        + String(format: "all that follows from them %.1f ms", knowing))
  }
}
