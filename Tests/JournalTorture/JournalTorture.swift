import CoachCore
import Foundation
import Journal
import JournalSQLite

/// Adds runs to a database without end, each with a kept file, and writes the id of each to standard output once it is
/// safe: the victim of the kill test.
///
/// Usage: journal-torture DATABASE
@main
enum JournalTorture {
  static func main() async throws {
    let url = URL(fileURLWithPath: CommandLine.arguments[1])
    var random = SystemRandomNumberGenerator()
    let journal = try SQLiteJournal(at: url)
    let shelf = RunFileShelf(beside: url)
    var end = JournalPosition.start
    while true {
      let bytes = (0..<Int.random(in: 1...3000)).map { _ in UInt8.random(in: 0...255) }
      let moment = LocalMoment(Instant(unixSeconds: 1_772_000_000 + Int64(end.count)), .utc)
      let run = RunRecord(start: moment, elapsed: 1800, moving: 1800, distance: 5000, file: try shelf.keep(bytes))
      let event = RunnerEvent(id: .random(using: &random), at: moment, .runRecorded(run))
      do throws(JournalError) {
        end = try await journal.append([event], to: .owner, expecting: end)
        FileHandle.standardOutput.write(Data("\(event.id)\n".utf8))
      } catch {
        guard case .movedOn(_, let found) = error else { throw error }
        end = found
      }
    }
  }
}
