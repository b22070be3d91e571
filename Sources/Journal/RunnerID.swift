import CoachCore

/// Names the runner whose journal it is; 128 bits, so that a server can hold many.
public struct RunnerID: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The one runner of a database that belongs to one person.
  public static let owner = RunnerID(high: 0, low: 0)
}

extension RunnerID: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public var description: String { EventID(high: high, low: low).description }

  /// The id written as 32 hexadecimal digits, or nil.
  public init?(hex text: String) {
    guard let id = EventID(hex: text) else { return nil }
    self.init(high: id.high, low: id.low)
  }
}
