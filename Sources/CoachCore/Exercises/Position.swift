/// How the body lies or stands; the order is that of a session, so that one moves little (H7).
public enum Position: UInt8, Slugged {
  case supine
  case sideLying
  case quadruped
  case prone
  case halfKneeling
  case seated
  case standing

  public var slug: String {
    switch self {
    case .supine: "supine"
    case .sideLying: "side-lying"
    case .quadruped: "quadruped"
    case .prone: "prone"
    case .halfKneeling: "half-kneeling"
    case .seated: "seated"
    case .standing: "standing"
    }
  }
}
