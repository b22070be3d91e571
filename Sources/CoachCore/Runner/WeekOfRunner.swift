extension WeekFacts {
  /// The facts of the week that holds a runner's today.
  public init(_ picture: RunnerPicture, before: WeekPlan?) {
    let state = picture.state
    let first = state.today.startOfWeek(on: state.profile.firstWeekday)
    self.init(first: first, today: state.today)
    self.before = before
    runs = (-2...9).flatMap { picture.runs(on: first + $0) }
    minutes = (0..<7).map { state.profile.minutes[(first + $0).weekday.rawValue] }
    blockMinutes = state.profile.blockMinutes
    maxSessions = state.profile.maxSessions
    sessionPattern = state.profile.sessionPattern
    consecutiveDays = state.profile.consecutiveDays
    anchor = state.profile.anchor
    usual = (0..<7).map { index in
      (1...4).count { back in state.sessions.contains { $0.day == first + (index - 7 * back) } } >= 2
    }
    unsuited = (0..<7).map { state.isUnsuited((first + $0).weekday) }
    modes = (0..<7).map { state.modes(on: first + $0) }
    self.state = picture.pain.state ?? .stop
    conditions = picture.conditions(on: state.today)
    conditions.raceDay = false
    conditions.bendingTooEarly = picture.keepsBendingLate && anchor == .morning
    for role in Role.planned { levels[role] = picture.level(of: role) }
    let isBeginner = Role.planned.allSatisfy { levels[$0] == .beginner }
    maxRoles = modes[state.today - first].contains(.more) ? 5 : isBeginner ? 3 : 4
    if let week = picture.offered.weeks.last, let cut = week.cut {
      self.cut = cut
      // A week of which a day was locked asks for none; what is open again is not cut to nothing.
      if cut.sessions > 0, week.planned > 0 { maxSessions = min(maxSessions, week.planned) }
      maxRoles = max(1, maxRoles - cut.roles)
    }
    enjoyment = state.enjoyment
    progression = picture.progression
    limits = picture.limits
    doseRule = DoseRule(picture.pain.state)
    easesToday = picture.pain.reducesToday
    restsToday = picture.pain.refusesToday
    deload = picture.isDeload(weekOf: first)
    downhill = picture.downhillRests(from: first)
    weights = picture.weights
    weakerSides = picture.weakerSides
    pins = state.pins.map { $0.value }
    swaps = state.swaps.map { $0.value }
    programmes = picture.programmes(ofWeek: first)
    easeInHold(picture)
    takeSessions(state)
    takeBreaks(state)
  }

  /// HOLD: the exercise that hurt most makes way for its easier one (C4); where there is none it is left out (K2).
  private mutating func easeInHold(_ picture: RunnerPicture) {
    guard let worst = picture.pain.swapInHold else { return }
    if let below = worst.rungBelow {
      swaps.append(Swap(from: worst, to: below))
    } else {
      limits.excluded.insert(worst)
      conditions.excluded.insert(worst)
    }
  }

  private mutating func takeSessions(_ state: RunnerState) {
    for session in state.sessions {
      for prescribed in session.start.exercises
      where session.sets.contains(where: { $0.exercise == prescribed.exercise }) {
        lastUse[prescribed.exercise] = session.day
        exposures[prescribed.exercise, default: 0] += 1
        guard let role = prescribed.role else { continue }
        if session.day == first - 1, role.isStrength { strengthBefore.insert(.only(role)) }
        if session.day >= first { done.append(DoneBlock(day: session.day, role: role, exercise: prescribed.exercise)) }
      }
      if session.isRoutine { continue }
      if session.day >= first, session.end != nil || session.day < state.today { sessionsDone.insert(session.day) }
    }
  }

  /// Desk moves and stretches at bedtime count towards mobility, at most one a role and day (S1-8, H1) [E].
  private mutating func takeBreaks(_ state: RunnerState) {
    var days: [Role: Set<CalendarDay>] = [:]
    for told in state.breaks where told.value.outcome == .taken && told.moment.day >= first {
      for role in told.value.moves.map({ Exercise.with($0).plannedRole }) {
        days[role, default: []].insert(told.moment.day)
      }
    }
    for session in state.sessions where session.day >= first {
      for role in session.bedtimeRoles { days[role, default: []].insert(session.day) }
    }
    for role in Role.planned where role.isMobility { credit[role] = days[role]?.count ?? 0 }
  }
}

extension RunnerPicture {
  /// Whether the week is an easier one: asked for, the fourth in a row, or two signs of tiredness (F3, K3).
  func isDeload(weekOf first: CalendarDay) -> Bool {
    let modes = (0..<7).reduce(into: Set<Mode>()) { $0.formUnion(state.modes(on: first + $1)) }
    if pain.state.map({ $0 >= .reduce }) ?? true { return false }
    if modes.contains(.deload) || modes.contains(.raceWeek) { return true }
    var signs = DeloadSigns()
    signs.weeksTrained = weeksTrained(before: first)
    signs.amberDays = pain.days.count { $0.colour == .amber && $0.day < first && first - $0.day <= 7 }
    signs.raceWeek = (0..<7).contains { runs(on: first + $0).contains { $0.kind == .race } }
    signs.reserve = meanReserve(first - 7)
    signs.reserveBefore = meanReserve(first - 14)
    signs.tiredThreeDays = (1...3).allSatisfy { back in
      state.mornings.contains { $0.moment.calendarDay == first - back && ($0.value.rested ?? 5) <= 2 }
    }
    return signs.advice != .none
  }

  /// Weeks with back work since the last easier one, or since the start.
  private func weeksTrained(before first: CalendarDay) -> Int {
    guard let start = state.sessions.first?.day.startOfWeek(on: state.profile.firstWeekday), start < first else {
      return 0
    }
    var trained = 0
    var week = start
    while week < first {
      let sessions = state.sessions.filter { $0.day >= week && $0.day < week + 7 }
      if trained >= DeloadSigns.everyWeeks || sessions.contains(where: { $0.start.deload }) {
        trained = 0
      } else if sessions.isEmpty {
        trained = 0
      } else {
        trained += 1
      }
      week = week + 7
    }
    return trained
  }

  private func meanReserve(_ first: CalendarDay) -> Double? {
    let answers = state.sessions.filter { $0.day >= first && $0.day < first + 7 }
      .flatMap { $0.ratings.compactMap { $0.repsInReserve } }
    return answers.isEmpty ? nil : Double(answers.reduce(0, +)) / Double(answers.count)
  }
}
