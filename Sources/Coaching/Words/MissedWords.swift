public import CoachCore

extension MissedReason {
  /// As an answer to "What got in the way?".
  public var words: String {
    switch self {
    case .noTime: "too little time"
    case .wrongTime: "the day or the time did not suit"
    case .tired: "too tired"
    case .sore: "something hurt"
    case .forgot: "it slipped my mind"
    case .noWish: "no wish for it"
    case .away: "away from home"
    case .ill: "ill"
    }
  }

  /// What the coach makes of it, and what may help.
  public func answer(_ ways: Ways = .terminal) -> String {
    switch self {
    case .noTime: "Five minutes count in full" + ways.to("start --minimum")
    case .wrongTime:
      "That weekday gets a session only where the week needs it. Another habit may help"
        + ways.to("profile set --anchor evening")
    case .tired: "Rest counts too. On such a day five minutes are enough" + ways.to("start --minimum")
    case .sore: "Say how much, so that the plan takes it into account" + ways.to("log pain 3")
    case .forgot: "It may help to hang it on something that you do anyway" + ways.to("profile set --anchor after-run")
    case .noWish: "Any exercise can make way for another of its kind" + ways.to("swap cat-cow")
    case .away: "Nothing is planned, and nothing missed, while you say so" + ways.to("mode holiday --through sun")
    case .ill: "Get well first; nothing is planned, and nothing missed, meanwhile" + ways.to("mode illness")
    }
  }
}
