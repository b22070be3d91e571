/// What a runner answers to a safety question.
public enum Answer: UInt8, Slugged {
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
}
