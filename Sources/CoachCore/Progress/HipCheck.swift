/// A check of the height of the two hip bones, at a mirror or with a flat phone (E6).
public struct HipCheck: Hashable, Sendable {
  public var day: CalendarDay
  public var method: Method

  public init(day: CalendarDay, _ method: Method) {
    self.day = day
    self.method = method
  }

  public enum Method: Hashable, Sendable {
    /// Heights of the marks above the floor; `width` is the distance between the hip bones.
    case mirror(left: HipMarks, right: HipMarks, width: Millimetres)
    /// Mean readings of a phone on a stick across both hip crests, each of five, degrees, + = right side higher.
    case tilt(TiltReadings)
  }
}

/// Three marks of one side, in millimetres above the floor.
public struct HipMarks: Hashable, Sendable {
  public let first: Millimetres
  public let second: Millimetres
  public let third: Millimetres

  public init(_ first: Millimetres, _ second: Millimetres, _ third: Millimetres) {
    self.first = first
    self.second = second
    self.third = third
  }
}

/// Fifteen readings of a phone: three times five.
public struct TiltReadings: Hashable, Sendable {
  public let degrees: [Double]

  /// Nil unless there are fifteen, each within 45 degrees.
  public init?(_ degrees: [Double]) {
    guard degrees.count == 15, degrees.allSatisfy({ abs($0) <= 45 }) else { return nil }
    self.degrees = degrees
  }
}

/// A length in whole millimetres.
public struct Millimetres: Hashable, Comparable, Sendable {
  public var value: Int

  public init(_ value: Int) { self.value = value }
  public static func < (a: Millimetres, b: Millimetres) -> Bool { a.value < b.value }
}

extension Millimetres: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
