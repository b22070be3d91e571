public import CoachCore

/// A time in which the usual week does not hold, as a runner asks for it.
public enum ModeChoice {
  /// What keeps a time from being chosen.
  public enum Mistake: Error {
    /// A holiday needs its last day.
    case endless
    case backwards(last: CalendarDay)
  }

  /// The time from a first to a last day; without them from today through the week, and for a week where someone is ill.
  public static func period(_ mode: Mode, from: CalendarDay?, through: CalendarDay?, _ state: RunnerState)
    throws(Mistake) -> ModePeriod
  {
    let first = from ?? state.today
    let last: CalendarDay
    switch (through, mode) {
    case (let through?, _): last = through
    case (nil, .holiday): throw .endless
    case (nil, .illness): last = first + 6
    default: last = first.startOfWeek(on: state.profile.firstWeekday) + 6
    }
    guard first <= last else { throw .backwards(last: last) }
    return ModePeriod(mode, from: first, through: last)
  }

  /// What ends a time: with yesterday where it began before today, or as if it had never been.
  public static func end(_ told: Told<ModePeriod>, today: CalendarDay) -> EventBody {
    guard told.value.from < today else { return .withdrawn(told.id) }
    return .replaced(told.id, .modeChosen(ModePeriod(told.value.mode, from: told.value.from, through: today - 1)))
  }

  /// Why a mode changes nothing for now.
  public static func obstacle(_ period: ModePeriod, _ picture: RunnerPicture) -> String? {
    let state = picture.pain.state
    switch period.mode {
    case .more where state != .clear:
      return
        "For now the pain rules say \(state?.words ?? "nothing yet"), so the week stays as it is until they say clear."
    case .deload, .raceWeek:
      return state.map { $0 >= .reduce } ?? false
        ? "For now the pain rules already ask for less than that, so they decide." : nil
    default: return nil
    }
  }

  /// "Holiday, from Saturday through Sunday 15 March".
  public static func words(_ period: ModePeriod, today: CalendarDay) -> String {
    let mode = period.mode.words.capitalizedSentence
    let first = DayWords.near(period.from, today: today)
    if period.from == period.through { return mode + ", " + first }
    return mode + ", from \(first) through \(DayWords.near(period.through, today: today))"
  }
}
