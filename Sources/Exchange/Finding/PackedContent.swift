/// Where the bytes of a file lie: by themselves on the disk, or in an archive.
enum PackedContent: Sendable {
  case file(path: String, size: Int64)
  case entry(ZipEntry, of: ZipFile)

  /// Bytes that it takes where it lies.
  var packedSize: Int64 {
    switch self {
    case .file(_, let size): size
    case .entry(let entry, _): entry.packedSize
    }
  }

  /// Bytes that it has unpacked, as far as its archive tells.
  var size: Int64 {
    switch self {
    case .file(_, let size): size
    case .entry(let entry, _): entry.size
    }
  }

  func stream() throws(ArchiveFault) -> any ByteStream {
    switch self {
    case .file(let path, _): StoredStream(FileBytes(try OpenFile(at: path)))
    case .entry(let entry, let zip): try zip.stream(entry)
    }
  }

  /// All bytes, out of gzip where it is that, whatever its name says.
  func read(limit: Int64 = ArchiveLimits.runFile) throws(ArchiveFault) -> ReadFile {
    if case .entry(let entry, _) = self, entry.size > limit { throw .tooLarge(limit: limit) }
    return try unpacked().all(expecting: packedSize, limit: limit)
  }

  func unpacked() throws(ArchiveFault) -> any ByteStream {
    let stream = HeadStream(try stream())
    return try stream.head(2) == [0x1F, 0x8B] ? InflateStream(stream, .gzip) : stream
  }

  /// The same bytes where they can be read at any place: an archive within an archive is unpacked to the disk.
  func anywhere() throws(ArchiveFault) -> FileBytes {
    switch self {
    case .file(let path, _): return FileBytes(try OpenFile(at: path))
    case .entry(let entry, let zip):
      guard entry.size <= ArchiveLimits.inner else { throw .tooLarge(limit: ArchiveLimits.inner) }
      if entry.method == 0 { return try zip.packed(entry) }
      return FileBytes(try OpenFile(copying: try zip.stream(entry)))
    }
  }
}

/// Looks at the first bytes of a stream without taking them from it.
final class HeadStream: ByteStream {
  private let source: any ByteStream
  private var held: [UInt8] = []

  init(_ source: any ByteStream) { self.source = source }

  /// The first bytes, fewer only where the stream ends; a stream that is damaged at once has none.
  func head(_ count: Int) throws(ArchiveFault) -> [UInt8] {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { block.deallocate() }
    while held.count < count {
      let room = UnsafeMutableRawBufferPointer(rebasing: block[..<(count - held.count)])
      let got = try source.read(into: room)
      if got == 0 { break }
      held += room[..<got]
    }
    return Array(held.prefix(count))
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    guard !held.isEmpty else { return try source.read(into: buffer) }
    let count = min(held.count, buffer.count)
    buffer.copyBytes(from: held[..<count])
    held.removeFirst(count)
    return count
  }
}
