/// A stretch of an open file: a whole one, or an archive that lies unpacked within another.
struct FileBytes: Sendable {
  let file: OpenFile
  let start: Int64
  let count: Int64

  init(_ file: OpenFile) {
    self.init(file: file, start: 0, count: file.size)
  }

  private init(file: OpenFile, start: Int64, count: Int64) {
    self.file = file
    self.start = start
    self.count = count
  }

  /// Nil if it does not lie within these bytes.
  func part(at offset: Int64, count: Int64) -> FileBytes? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    return FileBytes(file: file, start: start + offset, count: count)
  }

  /// Exactly these bytes, or a fault where the file is shorter.
  func bytes(at offset: Int64, count: Int) throws(ArchiveFault) -> [UInt8] {
    guard let part = part(at: offset, count: Int64(count)) else { throw .damaged }
    let stream = StoredStream(part)
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let result = bytes.withUnsafeMutableBytes { buffer in
        Result { () throws(ArchiveFault) in
          try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        }
      }
      let got = try result.get()
      guard got > 0 else { throw .damaged }
      filled += got
    }
    return bytes
  }

  /// The first bytes, at most `count`.
  func beginning(_ count: Int) throws(ArchiveFault) -> [UInt8] {
    try bytes(at: 0, count: Int(min(Int64(count), self.count)))
  }
}
