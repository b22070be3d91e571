import CoachCore
import Foundation
import Journal

/// Where the data lies on this machine, and how large it is.
enum DataStatus {
  static func lines(_ settings: WebSettings, _ shelf: RunFileShelf?, _ state: RunnerState) -> [String] {
    var lines: [String] = []
    if let path = settings.database {
      let bytes = size(path) + size(path + "-wal")
      lines.append("The journal is \(words(bytes)), at \(path).")
    } else {
      lines.append("The journal is in memory, or a file that is only read.")
    }
    let files = Set(state.runs.compactMap { $0.record.file })
    if let shelf, !files.isEmpty {
      let bytes = files.reduce(Int64(0)) { $0 + size(shelf.place(of: $1).path) }
      lines.append(
        "The original files of \(files.count) \(files.count == 1 ? "run" : "runs") take \(words(bytes)) beside it.")
    } else {
      lines.append("No run files are kept yet.")
    }
    if let copies = settings.copies?() { lines.append(copies) }
    return lines
  }

  private static func size(_ path: String) -> Int64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
  }

  /// "4.2 MB".
  private static func words(_ bytes: Int64) -> String {
    switch bytes {
    case ..<1000: "\(bytes) bytes"
    case ..<1_000_000: "\(bytes / 1000) kB"
    default: String(format: "%.1f MB", Double(bytes) / 1_000_000)
    }
  }
}
