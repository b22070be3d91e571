import Foundation

/// Which files of a watched folder are ready: those that are new, and have stopped growing since the last look.
struct WatchedFolder {
  struct File: Hashable {
    let path: String
    let size: Int
    let changed: Date
  }

  private var last: Set<File> = []
  private var taken: Set<File> = []

  /// Files that look as they did at the last look, and were not given out before.
  mutating func look(_ files: [File]) -> [String] {
    let ready = files.filter { last.contains($0) && !taken.contains($0) }
    last = Set(files)
    taken.formUnion(ready)
    taken.formIntersection(last)
    return ready.map(\.path).sorted()
  }

  /// What lies in a folder now, at any depth.
  static func list(_ folder: URL) -> [File] {
    let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
    let all = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: Array(keys), options: [.skipsHiddenFiles])
    return (all?.compactMap { $0 as? URL } ?? []).compactMap { url in
      guard let facts = try? url.resourceValues(forKeys: keys), facts.isRegularFile == true else { return nil }
      return File(path: url.path, size: facts.fileSize ?? 0, changed: facts.contentModificationDate ?? .distantPast)
    }
  }
}
