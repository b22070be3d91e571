/// A file in a folder or an archive: its path within, and its bytes.
struct Member: Sendable {
  let path: String
  let content: PackedContent

  /// The endings of files that may hold a run, or an archive of them.
  static func mayHoldRuns(_ path: String) -> Bool {
    let name = FileName(path)
    return !name.isHidden && (name.isArchive || name.isRunFile)
  }
}

/// What the name of a file says; large and small letters are one.
struct FileName {
  /// The last part of the path, in small letters.
  let last: String
  let isHidden: Bool

  init(_ path: String) {
    let parts = path.split(separator: "/")
    last = (parts.last ?? "").lowercased()
    // Copies that some systems put beside each file, and folders for their own use.
    isHidden = parts.contains { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }
  }

  var isArchive: Bool { last.hasSuffix(".zip") }

  var isRunFile: Bool {
    let bare = last.hasSuffix(".gz") ? last.dropLast(3) : last[...]
    return bare.hasSuffix(".fit") || bare.hasSuffix(".gpx") || bare.hasSuffix(".tcx")
  }
}
