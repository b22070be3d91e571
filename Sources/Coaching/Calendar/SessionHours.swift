import CoachCore

/// The time of day at which a session would suit the runner: the one they chose, or what their habit says.
struct SessionHours {
  private let wished: Seconds?
  private let anchor: Anchor
  private let usual: Seconds?
  private let state: RunnerState

  /// Where no habit says more [E].
  static let any = Seconds.hours(18)
  static let morning = Seconds.hours(7)
  static let evening = Seconds.hours(19)
  static let bedtime = Seconds.hours(21.5)
  /// Between the end of a run and a session [E].
  static let afterRun = Seconds.minutes(10)
  /// A run whose length nobody knows [E].
  static let run = Seconds.minutes(45)

  /// Days of sessions and of runs whose hours tell a habit, and how many it takes to be one [E].
  private static let sessionDays = 28
  private static let runDays = 56
  private static let least = 3

  init(_ picture: RunnerPicture) {
    state = picture.state
    wished = state.calendarWishes.hour
    anchor = state.profile.anchor
    let today = state.today
    usual = SessionHours.middle(
      state.sessions.filter { !$0.isRoutine && today - $0.day <= SessionHours.sessionDays }.map { $0.began.timeOfDay })
  }

  /// Seconds after midnight.
  ///
  /// - Parameter hasRun: a run stands on that day.
  func begin(on day: CalendarDay, hasRun: Bool) -> Seconds {
    if let wished { return wished }
    switch anchor {
    case .anyTime: return usual ?? SessionHours.any
    case .morning: return SessionHours.morning
    case .evening: return SessionHours.evening
    case .bedtime: return SessionHours.bedtime
    case .afterRun:
      guard hasRun, let end = endOfRun(on: day) else { return usual ?? SessionHours.any }
      return end + SessionHours.afterRun
    }
  }

  /// When that day's run ends: as planned, or as runs of that weekday do.
  private func endOfRun(on day: CalendarDay) -> Seconds? {
    let planned = state.plannedRuns.map(\.value).filter { $0.day == day && $0.time != nil }
    if let last = planned.map({ $0.time! + ($0.duration ?? SessionHours.run) }).max() { return last }
    let runs = state.runs.filter { $0.isRun && state.today - $0.day <= SessionHours.runDays }
    let ends = { (runs: [KnownRun]) in SessionHours.middle(runs.map { $0.record.end.timeOfDay }) }
    return ends(runs.filter { $0.day.weekday == day.weekday }) ?? ends(runs)
  }

  /// The middle one, to five minutes; nil where too few tell.
  private static func middle(_ times: [Seconds]) -> Seconds? {
    guard times.count >= least else { return nil }
    let middle = times.sorted()[times.count / 2]
    return Seconds((middle.value / 300).rounded() * 300)
  }
}
