internal import CZlib

/// Unpacks what another stream gives: raw deflate (RFC 1951), or gzip with all its members (RFC 1952).
final class InflateStream: ByteStream {
  enum Form {
    case raw, gzip

    /// zlib's window bits: the header decides the window of gzip.
    var windowBits: Int32 { self == .raw ? -15 : 15 + 16 }
  }

  private let source: any ByteStream
  private let form: Form
  // zlib keeps the address of its state, so that it must not move.
  private let zlib = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let input = UnsafeMutablePointer<UInt8>.allocate(capacity: InflateStream.blockSize)
  private var packed: Int64 = 0
  private var unpacked: Int64 = 0
  private var isAtEnd = false
  /// Whole members of gzip seen so far.
  private var members = 0

  private static let blockSize = 1 << 15

  init(_ source: any ByteStream, _ form: Form) {
    self.source = source
    self.form = form
    zlib.initialize(to: z_stream())
    let made = inflateInit2_(zlib, form.windowBits, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    precondition(made == Z_OK, "out of memory")
  }

  deinit {
    inflateEnd(zlib)
    zlib.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    zlib.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    zlib.pointee.avail_out = UInt32(min(buffer.count, 1 << 30))
    let wanted = zlib.pointee.avail_out
    while !isAtEnd, zlib.pointee.avail_out == wanted {
      if zlib.pointee.avail_in == 0 { try refill() }
      // Nothing more comes, but the stream has not ended.
      guard zlib.pointee.avail_in > 0 else {
        if form == .gzip, members > 0 { isAtEnd = true } else { throw .damaged }
        break
      }
      switch inflate(zlib, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: endMember()
      default:
        // Zeros or a signature after a whole member are no damage.
        guard form == .gzip, members > 0, zlib.pointee.total_out == 0 else { throw .damaged }
        isAtEnd = true
      }
    }
    let count = Int(wanted - zlib.pointee.avail_out)
    unpacked += Int64(count)
    if unpacked > ArchiveLimits.freeBytes, unpacked / ArchiveLimits.ratio > packed { throw .bomb }
    return count
  }

  private func refill() throws(ArchiveFault) {
    let room = UnsafeMutableRawBufferPointer(start: input, count: InflateStream.blockSize)
    let count = try source.read(into: room)
    packed += Int64(count)
    zlib.pointee.next_in = input
    zlib.pointee.avail_in = UInt32(count)
  }

  private func endMember() {
    members += 1
    if form == .gzip { inflateReset(zlib) } else { isAtEnd = true }
  }
}
