/// What a group of people scored in a test: context for a result, never a grade.
public struct Norm: Hashable, Sendable {
  public let kind: TestKind
  /// Nil: both together.
  public let sex: Sex?
  /// Who they were.
  public let group: String
  public let values: Values
  public let checked: Checked
  public let citation: String
  /// Whole years; nil for a group that was not described by age.
  public let ages: ClosedRange<Int>?

  public enum Values: Hashable, Sendable {
    case mean(Double, deviation: Double?)
    case quartiles(Double, Double, Double)
    /// Poor up to, average about, good from.
    case bands(poor: Double, average: Double, good: Double)
    /// Usual from here up.
    case usual(from: Double)
  }

  /// Whether the number was found in a stored copy of its source.
  public enum Checked: UInt8, Slugged {
    case verified, secondary, unverified

    public var slug: String {
      switch self {
      case .verified: "verified"
      case .secondary: "secondary"
      case .unverified: "unverified"
      }
    }
  }

  /// Over this age, groups of about twenty-year-olds are called younger (E3) [E].
  static let youngerGroupOver = 35

  /// The group was younger than the runner: to be said beside the number.
  public func isYoungerThan(age: Int) -> Bool { age > Norm.youngerGroupOver && (ages?.upperBound ?? 0) < age }

  /// The norms to show; none under 18, where adult numbers mislead, and none while the age is not known.
  public static func shown(for kind: TestKind, sex: Sex?, age: Int?) -> [Norm] {
    guard let age, age >= 18 else { return [] }
    return all.filter { norm in
      guard norm.kind == kind, sex == nil || norm.sex == nil || norm.sex == sex else { return false }
      // Sit and reach has a row for each age; the others have one group, whatever the runner's age.
      guard kind == .sitAndReach, let ages = norm.ages else { return true }
      return ages.contains(min(max(age, 18), 45))
    }
  }
}
