/// What a runner answers to a safety question.
public enum Answer: UInt8, Slugged, Comparable {
  case no
  case notSure
  case yes

  public var slug: String {
    switch self {
    case .no: "no"
    case .notSure: "not-sure"
    case .yes: "yes"
    }
  }

  /// No before not sure before yes.
  public static func < (a: Answer, b: Answer) -> Bool { a.rawValue < b.rawValue }
}
