internal import CZlib

/// Passes bytes on, and fails at their end if their number or their checksum (CRC-32) is not the one promised.
final class CheckedStream: ByteStream {
  private let source: any ByteStream
  private let size: Int64
  private let checksum: UInt32
  private var seen: Int64 = 0
  private var running: UInt = 0

  init(_ source: any ByteStream, size: Int64, checksum: UInt32) {
    self.source = source
    self.size = size
    self.checksum = checksum
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    let count = try source.read(into: buffer)
    if count == 0 {
      guard seen == size, UInt32(truncatingIfNeeded: running) == checksum else { throw .damaged }
      return 0
    }
    running = crc32_z(running, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
    seen += Int64(count)
    guard seen <= size else { throw .damaged }
    return count
  }
}
