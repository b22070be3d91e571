/// The days since a runner's first session, as the weeks offered on them need them.
struct OfferedDays {
  private let start: CalendarDay
  private let profiles: [(from: CalendarDay, profile: Profile)]
  private let programmes: [KnownProgramme]
  private var days: [Day]

  private struct Day {
    var done = RoleMask.none
    var hasSession = false
    var minimum = false
    var deload = false
    var away = false
    var minimumMode = false
    /// The strictest pain state of the day.
    var state = PainState.clear
    /// Blocks of its fullest session.
    var roles = 0
  }

  /// What a plain week asks for.
  struct Week {
    let blocks: [Int]
    let sessions: Int
  }

  init(_ state: RunnerState, _ pain: PainStatus, from first: CalendarDay) {
    start = first
    programmes = state.programmes
    profiles = state.profiles.map { ($0.moment.day, $0.value) }
    // The present week is looked at to its end.
    days = Array(repeating: Day(), count: state.today - first + 7)
    for session in state.sessions { take(session) }
    takeBreaks(state)
    for told in state.modes {
      for day in each(max(told.value.from, start), min(told.value.through, state.today + 6)) {
        switch told.value.mode {
        case .holiday, .illness: days[day].away = true
        case .deload, .raceWeek: days[day].deload = true
        case .minimum: days[day].minimumMode = true
        case .more: break
        }
      }
    }
    for (index, step) in pain.transitions.enumerated() {
      let last = index + 1 < pain.transitions.count ? pain.transitions[index + 1].at.day : state.today + 6
      for day in each(max(step.at.day, start), min(last, state.today + 6)) {
        days[day].state = max(days[day].state, step.to)
      }
    }
  }

  /// Indices of the days of a range, none if it is empty.
  private func each(_ first: CalendarDay, _ last: CalendarDay) -> Range<Int> {
    let from = first - start
    return from..<max(from, min(last - start + 1, days.count))
  }

  private mutating func take(_ session: KnownSession) {
    let index = session.day - start
    guard days.indices.contains(index), !session.sets.isEmpty else { return }
    for role in session.bedtimeRoles where role.isMobility { days[index].done.insert(.only(role)) }
    var blocks = 0
    for prescribed in session.start.exercises {
      guard let role = prescribed.role, role.rawValue < 9 else { continue }
      blocks += 1
      if session.sets.contains(where: { $0.exercise == prescribed.exercise }) { days[index].done.insert(.only(role)) }
    }
    guard blocks > 0 else { return }
    days[index].hasSession = true
    if session.start.minimum { days[index].minimum = true }
    if session.start.deload { days[index].deload = true }
    days[index].roles = max(days[index].roles, blocks)
  }

  private mutating func takeBreaks(_ state: RunnerState) {
    for told in state.breaks where told.value.outcome == .taken {
      let index = told.moment.day - start
      guard days.indices.contains(index) else { continue }
      for move in told.value.moves where Exercise.with(move).plannedRole.isMobility {
        days[index].done.insert(.only(Exercise.with(move).plannedRole))
      }
    }
  }

  private func day(_ day: CalendarDay) -> Day? {
    days.indices.contains(day - start) ? days[day - start] : nil
  }

  /// Back work could be planned: not before the first session, not away.
  func isOpen(_ day: CalendarDay) -> Bool { self.day(day).map { !$0.away } ?? false }
  func isMinimum(_ day: CalendarDay) -> Bool { self.day(day)?.minimum ?? false }
  func done(_ day: CalendarDay) -> RoleMask { self.day(day)?.done ?? .none }
  /// Pain or safety rules stopped back work on a day of the week.
  func isPaused(_ week: CalendarDay) -> Bool { (0..<7).contains { (day(week + $0)?.state ?? .clear) >= .pause } }
  func sessionDays(in week: CalendarDay) -> Int { (0..<7).count { day(week + $0)?.hasSession ?? false } }

  /// What the week of these seven days asked for; equal weeks are solved once.
  func week(_ first: CalendarDay, cut: PlanCut?, _ solved: inout [[Int]: Week]) -> Week {
    let profile = profiles.last { $0.from <= first + 6 }?.profile ?? Profile()
    let known = (0..<7).compactMap { day(first + $0) }
    let state = known.reduce(PainState.clear) { max($0, $1.state) }
    let roles = (-21..<7).reduce(OfferedWeeks.leastRoles) { max($0, day(first + $1)?.roles ?? 0) }
    let most = max(1, min(5, roles) - (cut?.roles ?? 0))
    let capacity = (0..<7).map { index -> Int in
      guard isOpen(first + index), profile.blockMinutes > 0 else { return 0 }
      let minutes = profile.minutes[(first + index).weekday.rawValue]
      return min(state == .reduce ? min(2, most) : most, minutes / profile.blockMinutes)
    }
    let deload = known.contains { $0.deload }
    let minimum = known.contains { $0.minimumMode }
    let targets = targets(of: first, state, deload: deload, minimum: minimum)
    let key =
      capacity + targets + [
        profile.maxSessions, cut?.sessions ?? 0, profile.blockMinutes, profile.consecutiveDays ? 1 : 0,
        Int(profile.sessionPattern.rawValue),
        Int(state.rawValue), deload ? 1 : 0, minimum ? 1 : 0,
      ]
    if let week = solved[key] { return week }
    var sessions = profile.maxSessions
    if let cut, cut.sessions > 0 { sessions = max(1, self.week(first, cut: nil, &solved).sessions - cut.sessions) }
    let week = OfferedDays.solve(profile, targets, capacity: capacity, sessions: sessions)
    solved[key] = week
    return week
  }

  /// What the week asks of each role; a clinician's programme wins where the pain rules leave anything.
  private func targets(of first: CalendarDay, _ state: PainState, deload: Bool, minimum: Bool) -> [Int] {
    let programme = programmes.last { known in
      known.taken.day <= first + 6 && known.ended.map { $0.day > first } ?? true
        && (0..<7).contains { known.programme.holds(on: first + $0) }
    }?.programme
    return Role.planned.map { role in
      let target = WeekRules.target(role, state, deload: deload)
      if target > 0, let programme {
        let locks = programme.locks.filter { $0.role == role }
        let asked = locks.reduce(0) { $0 + $1.times.count }
        if programme.only || asked > 0 { return min(asked, WeekRules.hardMaxima[Int(role.rawValue)]) }
      }
      return minimum ? min(target, WeekRules.minimumTargets[Int(role.rawValue)]) : target
    }
  }

  private static func solve(_ profile: Profile, _ targets: [Int], capacity: [Int], sessions: Int) -> Week {
    let value = WeekRules.preference.base - WeekRules.minuteCost * profile.blockMinutes
    let problem = WeekProblem(
      target: targets, limit: targets, weight: WeekRules.weights, strength: .strength, breadth: WeekRules.breadth,
      value: Array(repeating: Array(repeating: value, count: 9), count: 7),
      forbidden: Array(repeating: .none, count: 7), capacity: capacity,
      sessionValue: Array(repeating: -WeekRules.sessionCost(profile.sessionPattern), count: 7), maxSessions: sessions,
      consecutiveDays: profile.consecutiveDays, restsEachRole: true)
    let blocks = WeekSolver(problem).solve()?.blocks ?? []
    return Week(
      blocks: (0..<9).map { role in blocks.count { $0.has(role) } }, sessions: blocks.count { !$0.isEmpty })
  }
}
