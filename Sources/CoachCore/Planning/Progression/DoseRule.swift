/// What the pain rules allow of a dose on a day (C4 with K2): all that progression needs to know of the pain state.
public enum DoseRule: UInt8, Slugged {
  /// CLEAR: the full dose, and steps up.
  case full
  /// HOLD: the same dose as before.
  case repeated
  /// REDUCE: half of the sets, and provoking ladders one rung down.
  case halved
  /// PAUSE, REFER, STOP: no loaded work.
  case none

  public var slug: String {
    switch self {
    case .full: "full"
    case .repeated: "repeated"
    case .halved: "halved"
    case .none: "none"
    }
  }
}

extension DoseRule {
  /// What a pain state allows; without a screening there is no work yet.
  public init(_ state: PainState?) {
    switch state {
    case .clear: self = .full
    case .hold: self = .repeated
    case .reduce: self = .halved
    case .pause, .refer, .stop, nil: self = .none
    }
  }
}
