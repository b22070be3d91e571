/// A rung of the front plank, from an incline to five holds of a minute (domain A, R2).
public enum PlankRung: UInt8, Slugged, Comparable {
  case p0, p1, p2, p3, p4, p5, p6, p7

  public var slug: String {
    switch self {
    case .p0: "p0"
    case .p1: "p1"
    case .p2: "p2"
    case .p3: "p3"
    case .p4: "p4"
    case .p5: "p5"
    case .p6: "p6"
    case .p7: "p7"
    }
  }

  public var exercise: ExerciseID { self <= .p1 ? .plankKnees : .frontPlank }

  public var holds: Int {
    switch self {
    case .p2: 2
    case .p4, .p7: 5
    default: 3
    }
  }

  /// The hold with which the rung begins.
  public var hold: Seconds {
    switch self {
    case .p0, .p1: 10
    case .p2, .p4: 20
    case .p3: 30
    case .p5: 45
    case .p6, .p7: 60
    }
  }

  /// How it is done where that is not the exercise's own way.
  public var variant: String { self == .p0 ? "incline at wall or bench" : "" }

  /// Never prescribed unless the runner asks for it: P7 as a harder top, P4 as short holds in the place of P3.
  public var isOptIn: Bool { self == .p4 || self == .p7 }

  /// A hold is never longer than half of the longest one in a test [E].
  public static let shareOfTestedHold = 0.5

  /// Without a test no hold is longer than this, the shortest dose of our starting articles on the toes [E].
  public static let longestUntestedHold: Seconds = 20

  /// The longest hold that a tested plank allows.
  public static func longestHold(tested: Seconds?) -> Seconds {
    tested.map { Seconds($0.value * shareOfTestedHold) } ?? longestUntestedHold
  }

  public static func < (a: PlankRung, b: PlankRung) -> Bool { a.rawValue < b.rawValue }
}
