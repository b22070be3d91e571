/// Bytes that come block by block, once.
protocol ByteStream: AnyObject {
  /// Fills the buffer, wholly or in part; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int
}

/// The bytes of a stretch of a file, as they are.
final class StoredStream: ByteStream {
  private let bytes: FileBytes
  private var at: Int64 = 0

  init(_ bytes: FileBytes) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    let wanted = Int(min(Int64(buffer.count), bytes.count - at))
    guard wanted > 0 else { return 0 }
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
    let count = try bytes.file.read(at: bytes.start + at, into: part)
    at += Int64(count)
    return count
  }
}

/// Passes bytes on, and tells now and then how many there were.
final class WatchedStream: ByteStream {
  private let source: any ByteStream
  private let tell: (Int64) -> Void
  private var count: Int64 = 0
  private var told: Int64 = 0

  private static let step: Int64 = 1 << 20

  init(_ source: any ByteStream, _ tell: @escaping (Int64) -> Void) {
    self.source = source
    self.tell = tell
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    let got = try source.read(into: buffer)
    count += Int64(got)
    if count - told >= WatchedStream.step {
      told = count
      tell(count)
    }
    return got
  }
}

/// A file in memory, with what was wrong where only its beginning could be read.
public struct ReadFile: Sendable {
  public var bytes: [UInt8]
  public var fault: ArchiveFault?
}

extension ByteStream {
  /// All that can be read; a file that is damaged further on gives its beginning.
  func all(expecting size: Int64 = 0, limit: Int64) throws(ArchiveFault) -> ReadFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(min(size, limit, 1 << 22)))
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count: Int
      do throws(ArchiveFault) { count = try read(into: block) } catch {
        guard error == .damaged, !bytes.isEmpty else { throw error }
        return ReadFile(bytes: bytes, fault: error)
      }
      if count == 0 { return ReadFile(bytes: bytes) }
      guard Int64(bytes.count + count) <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: block[..<count])
    }
  }
}
