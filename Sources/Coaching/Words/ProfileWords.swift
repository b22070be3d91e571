public import CoachCore

extension Anchor {
  public var words: String {
    switch self {
    case .anyTime: "at any time"
    case .afterRun: "after a run"
    case .morning: "in the morning"
    case .evening: "in the evening"
    case .bedtime: "before bed"
    }
  }
}

extension SessionPattern {
  public var words: String { self == .fewLong ? "few and longer" : "spread over the week" }
}

extension UnitSystem {
  public var words: String { self == .metric ? "kilometres and metres" : "miles and feet" }
}

extension Mode {
  public var words: String { self == .raceWeek ? "race week" : slug }

  /// What the coach does while it holds.
  public func meaning(_ ways: Ways = .terminal) -> String {
    switch self {
    case .holiday: "Nothing is planned, and nothing counts as missed."
    case .illness:
      "No back work; walking and easy breathing if you feel like it. Afterwards you begin a little lower, as after any gap."
    case .raceWeek:
      "Every week with such a day is an easier one."
        + (ways == .terminal ? " The race itself: strongback plan run DAY race" : " Plan the race itself in your week.")
    case .minimum: "The five-minute version is enough, and counts in full" + ways.to("start --minimum")
    case .more: "The week may hold more than its usual number of blocks, up to the safe maximum."
    case .deload: "Every week with such a day is an easier one: about half the blocks."
    }
  }
}
