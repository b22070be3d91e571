/// A zip archive (PKWARE APPNOTE 6.3, with zip64), read by the directory at its end.
struct ZipFile: Sendable {
  let bytes: FileBytes
  /// Files only, in the order of the directory.
  let entries: [ZipEntry]

  /// Every zip archive that holds anything begins with these four bytes.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  init(_ bytes: FileBytes) throws(ArchiveFault) {
    self.bytes = bytes
    entries = try ZipDirectory(of: bytes).entries(in: bytes)
    var packed: Int64 = 0
    for entry in entries {
      let (sum, overflow) = packed.addingReportingOverflow(entry.packedSize)
      // Files that overlap share their bytes: a few make any number of them.
      guard !overflow, sum <= bytes.count else { throw .bomb }
      packed = sum
    }
  }

  /// The entry's own bytes, packed as they are.
  func packed(_ entry: ZipEntry) throws(ArchiveFault) -> FileBytes {
    if entry.isUnsafe { throw .unsafeName }
    if entry.isEncrypted { throw .encrypted }
    guard entry.method == 0 || entry.method == 8 else { throw .unknownMethod(entry.method) }
    let header = try bytes.bytes(at: entry.header, count: 30)
    guard header.starts(with: [0x50, 0x4B, 3, 4]) else { throw .damaged }
    let names = Int64(header.word(at: 26)) + Int64(header.word(at: 28))
    guard let part = bytes.part(at: entry.header + 30 + names, count: entry.packedSize) else { throw .damaged }
    return part
  }

  /// The entry unpacked, block by block.
  func stream(_ entry: ZipEntry) throws(ArchiveFault) -> CheckedStream {
    let stored = StoredStream(try packed(entry))
    let source: any ByteStream = entry.method == 0 ? stored : InflateStream(stored, .raw)
    return CheckedStream(source, size: entry.size, checksum: entry.checksum)
  }
}

extension [UInt8] {
  /// Little-endian numbers of 2, 4 and 8 bytes; whoever asks has made sure that they are there.
  func word(at offset: Int) -> UInt16 { UInt16(self[offset]) | UInt16(self[offset + 1]) << 8 }
  func double(at offset: Int) -> UInt32 { UInt32(word(at: offset)) | UInt32(word(at: offset + 2)) << 16 }
  func quad(at offset: Int) -> UInt64 { UInt64(double(at: offset)) | UInt64(double(at: offset + 4)) << 32 }
}
