import Foundation
import JournalSQLite

extension DailyCopies {
  /// Where the copies are, and how many.
  var words: String {
    guard isOn else { return "No daily copies are made; strongback backup --daily on changes that." }
    guard let newest = all.first else { return "Each day's first use makes a copy, in \(folder.path)." }
    let count = all.count == 1 ? "One copy" : "\(all.count) copies"
    return "\(count) of the last days \(all.count == 1 ? "is" : "are") in \(folder.path), the newest of \(newest.day)."
  }
}
