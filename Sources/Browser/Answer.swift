internal import BrowserRuntime

/// What an export gives back: the length of an answer that the page finds at `answer`; below zero, that of a fault there.
public enum Answer {
  public static func text(_ make: () throws(BrowserFault) -> [UInt8]) -> Int32 {
    do { return keep(try make()) } catch { return -keep(error.json) }
  }

  /// A number above zero for what was opened, else as above.
  public static func number(_ make: () throws(BrowserFault) -> Int32) -> Int32 {
    do { return try make() } catch { return -keep(error.json) }
  }

  private static func keep(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { browser_keep_answer($0.baseAddress, Int32($0.count)) }
    return Int32(bytes.count)
  }

  /// What a page put into a room.
  public static func bytes(_ start: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: Int(max(0, count)))
  }
}
