public import CoachCore

/// The break alarm in words.
public enum BreakWords {
  public static func text(_ mistake: BreakHours.Mistake, _ ways: Ways = .terminal) -> String {
    switch mistake {
    case .interval(let value): range(value, BreakHours.intervals, "minutes of sitting")
    case .length(let value): range(value, BreakHours.lengths, "minutes of a break")
    case .order: "The alarm has to begin before it ends." + ways.also("Write --from 09:00 --until 17:00.")
    case .noDay: "Choose at least one day." + ways.also("Write them as --days monday,tuesday.")
    }
  }

  private static func range(_ value: Int, _ range: ClosedRange<Int>, _ what: String) -> String {
    "\(value) does not fit: \(what) from \(range.lowerBound) to \(range.upperBound)."
  }

  public static func noSuchLength(_ minutes: Int) -> String {
    "A break of \(minutes) minutes does not fit: from \(BreakHours.byHand.lowerBound) to \(BreakHours.byHand.upperBound)."
  }

  /// "Today: 3 of 4 taken."
  public static func today(_ state: RunnerState) -> String {
    let today = state.breaks.filter { $0.moment.day == state.today && $0.value.outcome != .snoozed }
    let taken = today.count { $0.value.outcome != .skipped }
    return today.isEmpty ? "No breaks yet today." : "Today: \(taken) of \(today.count) taken."
  }

  /// "09:00".
  public static func clock(_ time: Seconds) -> String {
    let minutes = Int(time.value) / 60
    return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}

extension BreakPolicy {
  /// "Every 30 minutes for 2 min, 09:00 to 17:00, Monday to Friday."
  public var sentence: String {
    let names =
      days == [.monday, .tuesday, .wednesday, .thursday, .friday]
      ? "Monday to Friday" : days.map { $0.words }.joined(separator: ", ")
    return
      "Every \(interval) minutes for \(length) min, \(BreakWords.clock(from)) to \(BreakWords.clock(until)), \(names)."
  }
}
