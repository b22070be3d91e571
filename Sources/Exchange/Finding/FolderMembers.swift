internal import Foundation

/// The files below a folder, in order of their paths; links to other folders are not followed.
enum FolderMembers {
  static func list(_ folder: String) throws(ArchiveFault) -> [Member] {
    var members: [Member] = []
    try list(folder, under: "", into: &members)
    return members
  }

  private static func list(_ folder: String, under prefix: String, into members: inout [Member]) throws(ArchiveFault) {
    guard let directory = opendir(folder) else { throw ArchiveFault(errno: errno) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    closedir(directory)
    for name in names.sorted() where name != "." && name != ".." {
      let path = folder + "/" + name
      var facts = stat()
      guard lstat(path, &facts) == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFLNK, stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFDIR { continue }
      switch facts.st_mode & S_IFMT {
      case S_IFDIR:
        guard !name.hasPrefix("."), name != "__MACOSX" else { continue }
        // A folder that may not be looked into leaves the others readable.
        try? list(path, under: prefix + name + "/", into: &members)
      case S_IFREG:
        guard members.count < ArchiveLimits.entries else { throw .tooManyEntries }
        members.append(Member(path: prefix + name, content: .file(path: path, size: Int64(facts.st_size))))
      default: continue
      }
    }
  }
}
