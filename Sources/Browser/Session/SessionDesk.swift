public import CoachCore

/// The sessions that a page has open, under numbers that it can keep.
///
/// The exports are one line each on top of this, so that tests run natively what a browser runs.
public struct SessionDesk {
  private var sessions: [Int32: BrowserSession] = [:]
  private var last: Int32 = 0

  public init() {}

  public typealias Bytes = UnsafeBufferPointer<UInt8>

  public mutating func open(_ description: Bytes) throws(BrowserFault) -> Int32 {
    keep(BrowserSession(try SessionDescription(description)))
  }

  /// Goes on from a snapshot.
  public mutating func reopen(
    _ description: Bytes, _ snapshot: Bytes, at now: Instant
  ) throws(BrowserFault) -> Int32 {
    keep(try BrowserSession(try SessionDescription(description), restoring: snapshot, at: now))
  }

  private mutating func keep(_ session: BrowserSession) -> Int32 {
    last += 1
    sessions[last] = session
    return last
  }

  public mutating func tick(_ number: Int32, at now: Instant) throws(BrowserFault) -> [UInt8] {
    var session = try take(number)
    defer { sessions[number] = session }
    return session.tick(now)
  }

  public mutating func press(_ number: Int32, _ button: Bytes, at now: Instant) throws(BrowserFault) -> [UInt8] {
    var session = try take(number)
    defer { sessions[number] = session }
    return try session.press(button, at: now)
  }

  private mutating func take(_ number: Int32) throws(BrowserFault) -> BrowserSession {
    guard let session = sessions.removeValue(forKey: number) else { throw .nothingOpen }
    return session
  }

  public func snapshot(_ number: Int32) throws(BrowserFault) -> [UInt8] {
    guard let session = sessions[number] else { throw .nothingOpen }
    return session.snapshot
  }

  /// Where the movement of the figure is: 0 out, 1 at its end, 2 back, 3 at its start; and the share or the seconds of it.
  public func movement(_ number: Int32, at now: Instant) -> (part: Int32, value: Double) {
    guard let session = sessions[number] else { return (3, 0) }
    return session.player.movement(at: now).numbers
  }

  public mutating func close(_ number: Int32) { sessions[number] = nil }
}

extension Instant {
  /// A page's wall clock: milliseconds since 1970, with whatever fraction it has.
  public init(browser milliseconds: Double) {
    let whole = milliseconds.rounded(.down)
    self.init(unixMilliseconds: abs(whole) <= 9e15 ? Int64(whole) : 0)
  }
}
