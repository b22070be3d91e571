/// How an exercise works. For isometric and static-stretch a repetition is one hold.
public enum ExerciseKind: UInt8, Slugged {
  case ais
  case mobility
  case staticStretch
  case breathing
  case isometric
  case dynamic

  public var slug: String {
    switch self {
    case .ais: "ais"
    case .mobility: "mobility"
    case .staticStretch: "static-stretch"
    case .breathing: "breathing"
    case .isometric: "isometric"
    case .dynamic: "dynamic"
    }
  }
}
