public import Foundation

/// The few calls to the file system that a journal needs, with its errors.
public enum Files {
  /// Makes a directory, and those above it, for the runner's eyes only.
  public static func makeDirectory(_ url: URL) throws(JournalError) {
    if mkdir(url.path, 0o700) == 0 { return }
    switch errno {
    case EEXIST where isDirectory(url): return
    case ENOENT where url.path != "/":
      try makeDirectory(url.deletingLastPathComponent())
      if mkdir(url.path, 0o700) != 0, errno != EEXIST { throw failure(url) }
    default: throw failure(url)
    }
  }

  /// Makes an empty file that only its owner may read; false if there is one already, which is not touched.
  public static func makeFile(_ url: URL) throws(JournalError) -> Bool {
    let file = open(url.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if file < 0, errno == EEXIST { return false }
    guard file >= 0 else { throw failure(url) }
    close(file)
    return true
  }

  /// Bytes in a file, found out without opening it.
  public static func size(_ url: URL) throws(JournalError) -> Int {
    var facts = stat()
    guard stat(url.path, &facts) == 0 else { throw failure(url) }
    return Int(facts.st_size)
  }

  /// A directory that one holder at a time, of all processes, keeps to itself; gone with its holder.
  public struct Lock {
    fileprivate let file: Int32

    public func release() { if file >= 0 { close(file) } }
  }

  /// Waits up to ten seconds for the lock of a directory; where the file system has no locks, goes on without.
  public static func lock(_ directory: URL) throws(JournalError) -> Lock {
    let file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for _ in 0..<1000 where file >= 0 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return Lock(file: file) }
      usleep(10_000)
    }
    guard file < 0 else {
      close(file)
      throw .busy(path: directory.path)
    }
    return Lock(file: file)
  }

  /// Writes all bytes under a temporary name, makes them safe on the disk, and only then gives them their name.
  public static func write(_ bytes: [UInt8], to url: URL) throws(JournalError) {
    let temporary = try writeTemporary(bytes, for: url)
    do throws(JournalError) { try move(temporary, to: url) } catch {
      remove(temporary)
      throw error
    }
  }

  /// Gives bytes their name at once, whole for every reader, but safe on the disk only after `sync` of file and directory.
  static func place(_ bytes: [UInt8], at url: URL) throws(JournalError) {
    let temporary = try writeTemporary(bytes, for: url)
    guard rename(temporary.path, url.path) == 0 else {
      let fault = failure(url)
      remove(temporary)
      throw fault
    }
  }

  private static func writeTemporary(_ bytes: [UInt8], for url: URL) throws(JournalError) -> URL {
    let directory = url.deletingLastPathComponent()
    let temporary = directory.appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)")
    let file = open(temporary.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(directory) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    let fault = written < bytes.count ? errno : 0
    close(file)
    guard fault == 0 else {
      remove(temporary)
      throw failure(url, fault)
    }
    return temporary
  }

  /// Gives a file its final name, once its bytes are safe on the disk.
  public static func move(_ temporary: URL, to url: URL) throws(JournalError) {
    let file = open(temporary.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(temporary) }
    defer { close(file) }
    guard fsync(file) == 0, rename(temporary.path, url.path) == 0 else { throw failure(url) }
    try sync(url.deletingLastPathComponent())
  }

  public static func remove(_ url: URL) { unlink(url.path) }

  /// Makes the bytes of a file, or the names in a directory, safe on the disk.
  static func sync(_ url: URL) throws(JournalError) {
    let file = open(url.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(url) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure(url) }
  }

  /// All bytes of a file.
  public static func read(_ url: URL) throws(JournalError) -> [UInt8] {
    let file = open(url.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(url) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(url) }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  public static func exists(_ url: URL) -> Bool { access(url.path, F_OK) == 0 }

  private static func isDirectory(_ url: URL) -> Bool {
    var facts = stat()
    return stat(url.path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func failure(_ url: URL, _ code: Int32 = errno) -> JournalError {
    switch code {
    case EACCES, EPERM, EROFS, ENOTDIR, EEXIST, EISDIR: .notAllowed(path: url.path)
    case ENOENT: .notFound(path: url.path)
    case ENOSPC, EDQUOT: .diskFull(path: url.path)
    default: .failed(path: url.path, code: code)
    }
  }
}
