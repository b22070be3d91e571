/// The 12 or 14 bytes, or more, that begin every part of a FIT file.
struct FITHeader {
  let size: Int
  /// Bytes of messages, without header and checksum.
  let dataSize: Int
  /// False if a checksum is there and does not fit; 0 means that none was made.
  let checksumFits: Bool

  /// Nil if there is no header at this offset; ".FIT" stands at its byte 8.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    guard bytes.count - start >= 12 else { return nil }
    let head = UnsafeRawBufferPointer(rebasing: bytes[start...])
    size = Int(head[0])
    guard size >= 12, size <= head.count, head[8] == 0x2E, head[9] == 0x46, head[10] == 0x49, head[11] == 0x54 else {
      return nil
    }
    let data = UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    // A size beyond 2 GB is damage; so long a file cannot be in memory, and an `Int` of 32 bits holds no more.
    dataSize = Int(min(data, 0x7000_0000))
    guard size >= 14 else {
      checksumFits = true
      return
    }
    let stored = UInt16(littleEndian: head.loadUnaligned(fromByteOffset: 12, as: UInt16.self))
    checksumFits = stored == 0 || stored == FITChecksum.of(UnsafeRawBufferPointer(rebasing: head[0..<12]))
  }
}
