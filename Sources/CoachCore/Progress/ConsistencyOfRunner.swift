extension Consistency {
  /// Of a usual week of 21 blocks the minimum mode asks for 12 (H2) [E].
  static let minimumShare = 12.0 / 21

  /// How steadily a runner's sessions came in the finished weeks before this one.
  ///
  /// - Parameter weeks: how many to look back; at most four count.
  public init(_ history: RunnerHistory, at moment: LocalMoment, weeks: Int = Consistency.rolling) {
    let state = RunnerState(history, asOf: moment)
    let thisWeek = state.today.startOfWeek(on: state.profile.firstWeekday)
    let starts = (1...max(1, weeks)).reversed().map { thisWeek - 7 * $0 }
    self.init(starts.map { WeekCount(of: $0, state, history, moment.offset) })
  }
}

extension WeekCount {
  /// The sessions of the week that starts on `start`: planned as it began, done by its end.
  ///
  /// A week that ended with the plan paused by pain or safety rules asks for no more than what was done.
  init(of start: CalendarDay, _ state: RunnerState, _ history: RunnerHistory, _ offset: UTCOffset) {
    let done = Set(state.sessions.filter { !$0.sets.isEmpty && $0.day >= start && $0.day < start + 7 }.map { $0.day })
    let mornings = (0..<7).map { LocalMoment(start + $0, at: .hours(4), offset) }
    // The first day that has a plan: a runner may have begun in the middle of the week.
    var planned = 0
    for morning in mornings {
      guard let plan = Outlook(history, at: morning).plan else { continue }
      planned = plan.days.count { $0.session != nil } + done.count { $0 < morning.day }
      break
    }
    let last = RunnerPicture(RunnerState(history, asOf: mornings[6]))
    if last.refusal != nil || last.pain.state.map({ $0 >= .pause }) ?? true { planned = min(planned, done.count) }
    let isMinimum = (0..<7).contains { state.modes(on: start + $0).contains(.minimum) }
    let count = WeekCount(start: start, planned: planned, done: done.count, minimum: 0)
    let least = Int((Double(planned) * Consistency.minimumShare).rounded(.up))
    self.init(start: start, planned: planned, done: done.count, minimum: isMinimum ? max(1, least) : count.needed)
  }
}
