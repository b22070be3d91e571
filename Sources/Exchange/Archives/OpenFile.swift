internal import Foundation

/// An open file, closed with its last reader.
final class OpenFile: Sendable {
  private let descriptor: Int32
  let size: Int64

  init(at path: String) throws(ArchiveFault) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveFault(errno: errno) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable(EINVAL)
    }
    size = Int64(facts.st_size)
  }

  /// A file without a name, for the owner only, that holds all of `stream` and is gone when it is closed.
  init(copying stream: some ByteStream) throws(ArchiveFault) {
    var name = Array(
      FileManager.default.temporaryDirectory.appendingPathComponent("strongback.XXXXXX").path.utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw ArchiveFault(errno: errno) }
    unlink(name)
    do throws(ArchiveFault) { size = try OpenFile.copy(stream, to: file) } catch {
      close(file)
      throw error
    }
    descriptor = file
  }

  deinit { close(descriptor) }

  /// Bytes read, 0 at the end.
  func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw ArchiveFault(errno: errno) }
    }
  }

  private static func copy(_ stream: some ByteStream, to file: Int32) throws(ArchiveFault) -> Int64 {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var total: Int64 = 0
    while true {
      let count = try stream.read(into: block)
      if count == 0 { return total }
      var written = 0
      while written < count {
        let part = write(file, block.baseAddress! + written, count - written)
        if part < 0, errno == EINTR { continue }
        guard part > 0 else { throw ArchiveFault(errno: errno) }
        written += part
      }
      total += Int64(count)
    }
  }
}

extension ArchiveFault {
  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notThere
    case EACCES, EPERM: self = .notAllowed
    case ENOSPC, EDQUOT: self = .noRoom
    default: self = .unreadable(code)
    }
  }
}
