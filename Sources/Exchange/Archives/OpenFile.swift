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
  convenience init(copying stream: any ByteStream) throws(ArchiveFault) {
    let scratch = try ScratchFile()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try stream.read(into: block)
      if count == 0 { break }
      _ = try scratch.append(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
    self.init(scratch)
  }

  fileprivate init(_ scratch: ScratchFile) {
    descriptor = scratch.release()
    size = scratch.size
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
}

/// A file without a name that grows, for the owner only, gone when it is closed.
final class ScratchFile {
  private var descriptor: Int32
  fileprivate private(set) var size: Int64 = 0

  init() throws(ArchiveFault) {
    let pattern = FileManager.default.temporaryDirectory.appendingPathComponent("strongback.XXXXXX").path
    var name = Array(pattern.utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw ArchiveFault(errno: errno) }
    unlink(name)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes all of it at the end; returns where it begins.
  func append(_ bytes: UnsafeRawBufferPointer) throws(ArchiveFault) -> Int64 {
    let start = size
    var written = 0
    while written < bytes.count {
      let part = write(descriptor, bytes.baseAddress! + written, bytes.count - written)
      if part < 0, errno == EINTR { continue }
      guard part > 0 else { throw ArchiveFault(errno: errno) }
      written += part
    }
    size += Int64(written)
    return start
  }

  /// The same file, to be read only.
  func finish() -> OpenFile { OpenFile(self) }

  fileprivate func release() -> Int32 {
    defer { descriptor = -1 }
    return descriptor
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
