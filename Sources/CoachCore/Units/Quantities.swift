/// A length of time in seconds.
public struct Seconds: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var value: Double

  public init(_ value: Double) { self.value = value }
  public static let zero = Seconds(0)

  public static func < (a: Seconds, b: Seconds) -> Bool { a.value < b.value }
  public static func + (a: Seconds, b: Seconds) -> Seconds { Seconds(a.value + b.value) }
  public static func - (a: Seconds, b: Seconds) -> Seconds { Seconds(a.value - b.value) }
  public static prefix func - (a: Seconds) -> Seconds { Seconds(-a.value) }
  public static func * (a: Seconds, times: Int) -> Seconds { Seconds(a.value * Double(times)) }

  public var minutes: Double { value / 60 }
  public static func minutes(_ minutes: Double) -> Seconds { Seconds(minutes * 60) }
  public static func hours(_ hours: Double) -> Seconds { Seconds(hours * 3600) }
  public static func days(_ days: Int) -> Seconds { Seconds(Double(days) * 86_400) }
}

extension Seconds: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

/// A length in metres.
public struct Metres: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var value: Double

  public init(_ value: Double) { self.value = value }
  public static let zero = Metres(0)

  public static func < (a: Metres, b: Metres) -> Bool { a.value < b.value }
  public static func + (a: Metres, b: Metres) -> Metres { Metres(a.value + b.value) }
  public static func - (a: Metres, b: Metres) -> Metres { Metres(a.value - b.value) }
}

extension Metres: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

/// Pain on the numeric rating scale, 0 none to 10 worst imaginable, whole numbers only (NPRS).
public struct PainScore: Hashable, Comparable, Sendable {
  public let value: Int

  /// Nil outside 0…10.
  public init?(_ value: Int) {
    guard (0...10).contains(value) else { return nil }
    self.value = value
  }

  public static func < (a: PainScore, b: PainScore) -> Bool { a.value < b.value }
  public static let none = PainScore(trusted: 0)
  public static let worst = PainScore(trusted: 10)
  private init(trusted value: Int) { self.value = value }
}

extension PainScore: ExpressibleByIntegerLiteral {
  /// Traps outside 0…10: a literal is code, not input.
  public init(integerLiteral value: Int) {
    precondition((0...10).contains(value), "pain is 0 to 10")
    self.init(trusted: value)
  }
}

/// Perceived exertion on Borg's CR-10 scale, 0 rest to 10 maximal.
public struct Effort: Hashable, Comparable, Sendable {
  public let value: Double

  /// Nil outside 0…10.
  public init?(_ value: Double) {
    guard value >= 0, value <= 10 else { return nil }
    self.value = value
  }

  public static func < (a: Effort, b: Effort) -> Bool { a.value < b.value }
}

/// The left or the right of the runner's body.
public enum Side: Hashable, Sendable, CaseIterable {
  case left, right

  public var other: Side { self == .left ? .right : .left }
}
