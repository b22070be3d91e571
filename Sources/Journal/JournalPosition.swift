/// How many events a runner's journal holds, or held when it was read.
public struct JournalPosition: Hashable, Comparable, Sendable {
  public let count: Int

  public init(_ count: Int) { self.count = count }
  /// Before the first event.
  public static let start = JournalPosition(0)

  public static func < (a: JournalPosition, b: JournalPosition) -> Bool { a.count < b.count }
  public static func + (position: JournalPosition, events: Int) -> JournalPosition {
    JournalPosition(position.count + events)
  }
}
