/// Where a zip archive's directory lies, and how to read it.
struct ZipDirectory {
  private let start: Int64
  private let size: Int64
  private let count: Int64
  /// Bytes that somebody put before the archive: offsets do not count them.
  private let shift: Int64

  init(of bytes: FileBytes) throws(ArchiveFault) {
    // The end record has 22 bytes and a comment of up to 65 535.
    let tailStart = max(0, bytes.count - 22 - 65_535)
    let tail = try bytes.bytes(at: tailStart, count: Int(bytes.count - tailStart))
    guard let at = ZipDirectory.endRecord(in: tail) else { throw .damaged }
    var count = Int64(tail.word(at: at + 10))
    var size = Int64(tail.double(at: at + 12))
    var start = Int64(tail.double(at: at + 16))
    var end = tailStart + Int64(at)
    if let wide = try ZipDirectory.wideRecord(bytes, before: end) {
      (count, size, start, end) = (wide.count, wide.size, wide.start, wide.at)
    }
    guard count <= ArchiveLimits.entries else { throw .tooManyEntries }
    // The directory ends where the end record begins; an offset that says otherwise tells what was put before.
    guard start >= 0, size >= 0, size <= end, start <= end - size else { throw .damaged }
    shift = end - size - start
    self.start = end - size
    self.size = size
    self.count = count
  }

  private static func endRecord(in tail: [UInt8]) -> Int? {
    var at = tail.count - 22
    while at >= 0 {
      if tail[at] == 0x50, tail.double(at: at) == 0x0605_4B50,
        at + 22 + Int(tail.word(at: at + 20)) <= tail.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// The zip64 end record, which a locator of 20 bytes before the end record points at.
  private static func wideRecord(_ bytes: FileBytes, before end: Int64) throws(ArchiveFault)
    -> (count: Int64, size: Int64, start: Int64, at: Int64)?
  {
    guard end >= 20 else { return nil }
    let locator = try bytes.bytes(at: end - 20, count: 20)
    guard locator.double(at: 0) == 0x0706_4B50 else { return nil }
    guard let told = Int64(exactly: locator.quad(at: 8)) else { throw .damaged }
    // Where something was put before the archive, the record still stands right before its locator.
    for at in [told, end - 20 - 56] where at >= 0 && at <= end - 20 - 56 {
      let record = try bytes.bytes(at: at, count: 56)
      guard record.double(at: 0) == 0x0606_4B50 else { continue }
      guard let count = Int64(exactly: record.quad(at: 32)), let size = Int64(exactly: record.quad(at: 40)),
        let start = Int64(exactly: record.quad(at: 48))
      else { throw .damaged }
      return (count, size, start, at)
    }
    throw .damaged
  }

  func entries(in bytes: FileBytes) throws(ArchiveFault) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var window = Window(bytes: bytes, at: start, end: start + size)
    for _ in 0..<count {
      let head = try window.take(46)
      guard head.double(at: 0) == 0x0201_4B50 else { throw .damaged }
      let name = try window.take(Int(head.word(at: 28)))
      let extra = try window.take(Int(head.word(at: 30)))
      _ = try window.take(Int(head.word(at: 32)))
      let entry = try entry(head, name: name, extra: extra)
      if !entry.name.hasSuffix("/") { entries.append(entry) }
    }
    return entries
  }

  private func entry(_ head: [UInt8], name: [UInt8], extra: [UInt8]) throws(ArchiveFault) -> ZipEntry {
    var size = UInt64(head.double(at: 24))
    var packed = UInt64(head.double(at: 20))
    var header = UInt64(head.double(at: 42))
    // Numbers that do not fit stand in the extra field 1, in this order (APPNOTE 4.5.3).
    var wide = ZipDirectory.wideNumbers(extra)[...]
    if size == 0xFFFF_FFFF { size = wide.popFirst() ?? size }
    if packed == 0xFFFF_FFFF { packed = wide.popFirst() ?? packed }
    if header == 0xFFFF_FFFF { header = wide.popFirst() ?? header }
    guard let size = Int64(exactly: size), let packed = Int64(exactly: packed), let header = Int64(exactly: header),
      header <= start - shift
    else { throw .damaged }
    return ZipEntry(
      name: ZipEntry.name(name[...]), method: Int(head.word(at: 10)),
      isEncrypted: ZipEntry.isEncrypted(flags: Int(head.word(at: 8))), checksum: head.double(at: 16),
      packedSize: packed, size: size, header: header + shift)
  }

  private static func wideNumbers(_ extra: [UInt8]) -> [UInt64] {
    var at = 0
    while at + 4 <= extra.count {
      let (kind, size) = (extra.word(at: at), Int(extra.word(at: at + 2)))
      let end = min(extra.count, at + 4 + size)
      if kind == 1 { return stride(from: at + 4, through: end - 8, by: 8).map { extra.quad(at: $0) } }
      at = end
    }
    return []
  }
}

/// Reads on through a stretch of a file, a block at a time.
private struct Window {
  let bytes: FileBytes
  var at: Int64
  let end: Int64
  private var block: [UInt8] = []
  private var used = 0

  init(bytes: FileBytes, at: Int64, end: Int64) {
    self.bytes = bytes
    self.at = at
    self.end = end
  }

  mutating func take(_ count: Int) throws(ArchiveFault) -> [UInt8] {
    if block.count - used < count {
      let rest = Array(block[used...])
      let more = min(end - at, Int64(max(1 << 16, count)))
      block = rest + (try bytes.bytes(at: at, count: Int(more)))
      at += more
      used = 0
    }
    guard block.count - used >= count else { throw .damaged }
    defer { used += count }
    return Array(block[used..<used + count])
  }
}
