public import CoachCore

/// The self-test that a page leads through, if it does.
public struct TestDesk {
  private var test: BrowserTest?

  public init() {}

  public typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Begins the test of a description, with a warm-up or a rest before it; a number above zero.
  public mutating func open(_ description: Bytes, at now: Instant) throws(BrowserFault) -> Int32 {
    test = try BrowserTest(try Fields(document: description), at: now)
    return 1
  }

  public mutating func tick(at now: Instant) throws(BrowserFault) -> [UInt8] {
    guard test != nil else { throw .nothingOpen }
    return test!.tick(now)
  }

  public mutating func press(_ button: Bytes, at now: Instant) throws(BrowserFault) -> [UInt8] {
    guard test != nil else { throw .nothingOpen }
    return try test!.press(try Fields(document: button), at: now)
  }

  /// Where the movement of the figure is, as `SessionDesk.movement` tells it.
  public func movement(at now: Instant) -> (part: Int32, value: Double) { test?.movement(at: now).numbers ?? (3, 0) }
}
