/// What each week since the first session asked for, and what of it was done: the measure of adherence (F2, F6).
///
/// A past week is planned again as a plain one: the minutes, targets, pain rules and modes of that time, without its runs. A
/// minimum day counts in full, so nothing of that day was missed.
public struct OfferedWeeks: Sendable {
  /// From the week of the first session to the present one; empty before it.
  public private(set) var weeks: [OfferedWeek] = []
  private var start = CalendarDay(daysSinceEpoch: 0)
  /// For nine roles a day, the sums of all days before: blocks asked for, each week's spread over its days, and blocks done.
  private var asked: [Double] = []
  private var done: [Int] = []

  /// Share of 14 days from which a plan that was made smaller grows back by a step [E].
  static let growsBackFrom = 0.7
  /// Weeks between two steps, so that each is lived with before the next [E].
  static let weeksBetweenSteps = 2
  /// Blocks a session where no session tells (H4).
  static let leastRoles = 3

  public init() {}

  public init(_ state: RunnerState, _ pain: PainStatus) {
    var solved: [[Int]: OfferedDays.Week] = [:]
    self.init(state, pain, &solved)
  }

  /// Equal weeks are solved once, also over several pictures of a runner.
  init(_ state: RunnerState, _ pain: PainStatus, _ solved: inout [[Int]: OfferedDays.Week]) {
    guard let first = state.sessions.first?.day, first <= state.today else { return }
    start = first
    let days = OfferedDays(state, pain, from: first)
    var cut: PlanCut?
    var changed = -OfferedWeeks.weeksBetweenSteps
    var week = first.startOfWeek(on: state.profile.firstWeekday)
    while week <= state.today {
      let whole = days.week(week, cut: nil, &solved)
      if let next = step(cut, sessions: whole.sessions, because: state.obstacle(before: week)),
        weeks.count - changed >= OfferedWeeks.weeksBetweenSteps
      {
        (cut, changed) = (next.isNone ? nil : next, weeks.count)
      }
      let offered = cut.map { days.week(week, cut: $0, &solved) } ?? whole
      weeks.append(
        OfferedWeek(
          first: week, planned: offered.sessions, done: days.sessionDays(in: week), cut: cut,
          paused: days.isPaused(week)))
      add(days, week, offered)
      week = week + 7
    }
  }

  /// Blocks of a role done of those asked for, over the 14 days that end with this one.
  public func adherence(of role: Role, through day: CalendarDay) -> Adherence {
    guard !weeks.isEmpty, role.rawValue < 9 else { return Adherence(done: 0, planned: 0) }
    let most = asked.count / 9 - 1
    let (from, to) = (min(max(day - start - 13, 0), most), min(max(day - start + 1, 0), most))
    let index = Int(role.rawValue)
    let planned = asked[to * 9 + index] - asked[from * 9 + index]
    return Adherence(done: done[to * 9 + index] - done[from * 9 + index], planned: Int((planned + 1e-6).rounded(.down)))
  }

  /// A step smaller after 14 days of which less than half was done, back after 14 that went well; nil for no change.
  private func step(_ cut: PlanCut?, sessions: Int, because reason: MissedReason?) -> PlanCut? {
    guard weeks.count >= 2, sessions > 0 else { return nil }
    let last = weeks.suffix(2)
    let fourteen = Adherence(
      done: last.reduce(0) { $0 + min($1.done, $1.planned) }, planned: last.reduce(0) { $0 + $1.planned })
    guard fourteen.planned > 0 else { return nil }
    var next = cut ?? PlanCut(because: fourteen)
    next.because = fourteen
    switch ShrinkAdvice.after(fourteenDays: fourteen, sessions: sessions - next.sessions, because: reason) {
    case .oneSessionFewer: next.sessions += 1
    case .oneRoleFewer where next.roles < 2: next.roles += 1
    case .oneRoleFewer where sessions - next.sessions > 2: next.sessions += 1
    case .oneRoleFewer: return nil
    case .keep:
      guard cut != nil, fourteen.share >= OfferedWeeks.growsBackFrom else { return nil }
      if next.roles > 0 { next.roles -= 1 } else { next.sessions -= 1 }
    }
    return next
  }

  private mutating func add(_ days: OfferedDays, _ week: CalendarDay, _ offered: OfferedDays.Week) {
    if asked.isEmpty { (asked, done) = ([Double](repeating: 0, count: 9), [Int](repeating: 0, count: 9)) }
    let open = (0..<7).count { days.isOpen(week + $0) }
    for day in (0..<7).map({ week + $0 }) where day >= start {
      let counts = days.isOpen(day) && !days.isMinimum(day)
      for role in 0..<9 {
        asked.append(asked[asked.count - 9] + (counts ? Double(offered.blocks[role]) / Double(open) : 0))
        done.append(done[done.count - 9] + (days.done(day).has(role) ? 1 : 0))
      }
    }
  }
}

/// One week as it was offered.
public struct OfferedWeek: Hashable, Sendable {
  public let first: CalendarDay
  /// Sessions that the week asked for, and days on which one was done.
  public let planned: Int
  public let done: Int
  /// What was taken off it; nil for the whole plan.
  public let cut: PlanCut?
  /// Pain or safety rules stopped back work on one of its days.
  public let paused: Bool
}

/// A plan made smaller because less than half of it was done (F6): less, never more.
public struct PlanCut: Hashable, Sendable {
  public var sessions = 0
  public var roles = 0
  /// The sessions of the 14 days that led to the last step.
  public var because: Adherence

  public init(sessions: Int = 0, roles: Int = 0, because: Adherence) {
    self.sessions = sessions
    self.roles = roles
    self.because = because
  }

  var isNone: Bool { sessions == 0 && roles == 0 }
}
