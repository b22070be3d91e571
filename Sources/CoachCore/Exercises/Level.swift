/// How far a runner is in a role, or with one exercise.
public enum Level: UInt8, Slugged, Comparable {
  case beginner
  case intermediate
  case advanced

  public var slug: String {
    switch self {
    case .beginner: "beginner"
    case .intermediate: "intermediate"
    case .advanced: "advanced"
    }
  }

  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
