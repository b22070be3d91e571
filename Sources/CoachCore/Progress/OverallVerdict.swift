/// What several measures say together; none of them says why.
public enum OverallVerdict: UInt8, Slugged {
  /// Nothing can be judged yet.
  case tooEarly
  case noChange
  case better
  case worse
  /// Some better, some worse.
  case mixed

  public var slug: String {
    switch self {
    case .tooEarly: "too-early"
    case .noChange: "no-change"
    case .better: "better"
    case .worse: "worse"
    case .mixed: "mixed"
    }
  }

  public init(_ verdicts: [OutcomeVerdict]) {
    var (better, worse, same) = (false, false, false)
    for verdict in verdicts {
      switch verdict {
      case .better, .recovered: better = true
      case .worse: worse = true
      case .insideError: same = true
      case .tooEarly, .hidden, .differentActivities: break
      }
    }
    self = better && worse ? .mixed : better ? .better : worse ? .worse : same ? .noChange : .tooEarly
  }
}
