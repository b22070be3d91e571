import CZlib

/// Writes zip archives as the programs of this world do, and as only an attacker would.
struct ZipMaker {
  struct File {
    var name: String
    var bytes: [UInt8]
    var deflated = true
    var encrypted = false
    var method: UInt16?
    var wide = false
    /// Sizes and checksum follow the bytes, and the header before them says 0.
    var described = false
    var claimedSize: UInt32?
    var claimedChecksum: UInt32?
  }

  var files: [File] = []
  /// Bytes before the archive, which its offsets do not count.
  var before: [UInt8] = []
  var comment: [UInt8] = []
  var wideEnd = false

  init(_ files: [File]) { self.files = files }
  init(_ files: [(String, [UInt8])]) { self.files = files.map { File(name: $0.0, bytes: $0.1) } }

  func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let packed = file.deflated ? pack(file.bytes, windowBits: -15) : file.bytes
      let checksum = file.claimedChecksum ?? UInt32(crc32(0, file.bytes, UInt32(file.bytes.count)))
      let size = file.claimedSize ?? UInt32(file.bytes.count)
      let name = Array(file.name.utf8)
      let flags: UInt16 = (file.encrypted ? 1 : 0) | (file.described ? 8 : 0) | 0x800
      let method = file.method ?? (file.deflated ? 8 : 0)
      let header = body.count
      let early = file.described
      body += le(0x0403_4B50, 4) + le(45, 2) + le(UInt64(flags), 2) + le(UInt64(method), 2) + le(0, 4)
      body += le(early ? 0 : UInt64(checksum), 4) + le(early ? 0 : UInt64(packed.count), 4)
      body += le(early ? 0 : UInt64(size), 4) + le(UInt64(name.count), 2) + le(0, 2) + name + packed
      if file.described {
        body += le(0x0807_4B50, 4) + le(UInt64(checksum), 4) + le(UInt64(packed.count), 4) + le(UInt64(size), 4)
      }
      let extra =
        file.wide
        ? le(1, 2) + le(24, 2) + le(UInt64(size), 8) + le(UInt64(packed.count), 8) + le(UInt64(header), 8) : []
      directory += le(0x0201_4B50, 4) + le(45, 2) + le(45, 2) + le(UInt64(flags), 2) + le(UInt64(method), 2) + le(0, 4)
      directory += le(UInt64(checksum), 4) + le(file.wide ? 0xFFFF_FFFF : UInt64(packed.count), 4)
      directory +=
        le(file.wide ? 0xFFFF_FFFF : UInt64(size), 4) + le(UInt64(name.count), 2) + le(UInt64(extra.count), 2)
      directory += le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(file.wide ? 0xFFFF_FFFF : UInt64(header), 4)
      directory += name + extra
    }
    return before + body + directory + end(at: body.count, size: directory.count)
  }

  private func end(at start: Int, size: Int) -> [UInt8] {
    let count = UInt64(files.count)
    var wide: [UInt8] = []
    if wideEnd {
      wide += le(0x0606_4B50, 4) + le(44, 8) + le(45, 2) + le(45, 2) + le(0, 4) + le(0, 4) + le(count, 8) + le(count, 8)
      wide += le(UInt64(size), 8) + le(UInt64(start), 8)
      wide += le(0x0706_4B50, 4) + le(0, 4) + le(UInt64(start + size), 8) + le(1, 4)
    }
    let told = wideEnd ? 0xFFFF : count
    return wide + le(0x0605_4B50, 4) + le(0, 2) + le(0, 2) + le(told, 2) + le(told, 2)
      + le(wideEnd ? 0xFFFF_FFFF : UInt64(size), 4) + le(wideEnd ? 0xFFFF_FFFF : UInt64(start), 4)
      + le(UInt64(comment.count), 2) + comment
  }
}

/// The lowest bytes of a number, least significant first.
private func le(_ number: UInt64, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
}

func gzipped(_ bytes: [UInt8]) -> [UInt8] { pack(bytes, windowBits: 15 + 16) }

private func pack(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  precondition(deflateInit2_(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK)
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
  return input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END)
      return Array(target[..<Int(stream.total_out)])
    }
  }
}
