import CoachCore
import Coaching
import Journal

/// What the files of runs tell, read once and kept for those that were looked at last.
actor RunDetails {
  private let shelf: RunFileShelf
  private var kept: [(file: ContentHash, detail: RunDetail)] = []
  private static let most = 24

  init(_ shelf: RunFileShelf) { self.shelf = shelf }

  /// Nil for a run without a file; a file that is gone or damaged takes nothing from what else is known of the run.
  func detail(of run: KnownRun) -> RunDetail? {
    guard let file = run.record.file else { return nil }
    if let index = kept.firstIndex(where: { $0.file == file }) {
      let found = kept.remove(at: index)
      kept.append(found)
      return found.detail
    }
    guard let detail = try? Coach.detail(of: run, from: shelf) else { return nil }
    kept.append((file, detail))
    if kept.count > RunDetails.most { kept.removeFirst() }
    return detail
  }
}
