extension RunnerPicture {
  /// The card of today, from what today is about.
  ///
  /// - Parameter plan: this week's; nil while there is none.
  public func card(_ plan: WeekPlan?) -> Card? {
    Card.of(state.today, CardFacts(self, plan).events, shown: state.shownCards)
  }
}

extension CardFacts {
  /// A run that ends after this time of day is still spoken of on the next day [E].
  static let evening = Seconds.hours(17)

  public init(_ picture: RunnerPicture, _ plan: WeekPlan?) {
    self.init()
    let (state, today) = (picture.state, picture.state.today)
    pain = picture.pain.state
    painfulDay = picture.pain.days.last.map { $0.colour >= .amber } ?? false
    weeksSinceStart = picture.screening.firstAnswered.map { max(0, today - $0.day) / 7 } ?? 0
    tags = picture.activeTags
    runs = Set(picture.runs(on: today).map { $0.kind })
    for run in state.runs where run.isRun && CardFacts.isFresh(run, today) {
      runs.insert(picture.load.kind(of: run))
      if picture.load.spike(of: run) != nil { findings.insert(.spike) }
      if picture.load.downhillAlert(of: run) { findings.insert(.downhill) }
      if picture.load.turnAlert(of: run) != nil { findings.insert(.turning) }
      if run.findings?.formFlags.isEmpty == false { findings.insert(.lateDrift) }
    }
    daysToRace = CardFacts.raceWeekDays.first { picture.runs(on: today + $0).contains { $0.kind == .race } }
    deload = plan?.deload ?? false
    exercises = Set(plan?.day(today)?.session?.blocks.flatMap { $0.exercises.map { $0.exercise } } ?? [])
    let known = Set(state.sessions.flatMap { $0.sets.map { $0.exercise } })
    new = exercises.subtracting(known)
    selfTest = state.tests.contains { $0.value.day == today }
    hipCheck = state.hipChecks.contains { $0.value.day == today }
    missedSessions = weeksSinceStart >= 2 && plan.map { CardFacts.isMissing($0, state) } ?? false
    deskDay = state.breakPolicy.days.contains(today.weekday)
  }

  /// Less than half of two weeks like this one was done, and no holiday or illness was the reason (F6).
  private static func isMissing(_ plan: WeekPlan, _ state: RunnerState) -> Bool {
    let fortnight = (0..<14).map { state.today - $0 }
    if fortnight.contains(where: { !state.modes(on: $0).isDisjoint(with: [.holiday, .illness]) }) { return false }
    let done = Set(state.sessions.filter { !$0.sets.isEmpty }.map { $0.day })
    let asked = plan.days.count { $0.session != nil || done.contains($0.day) }
    return Double(fortnight.count { done.contains($0) }) < ShrinkAdvice.below * Double(2 * asked)
  }

  private static func isFresh(_ run: KnownRun, _ today: CalendarDay) -> Bool {
    run.day == today || (run.day == today - 1 && run.record.end.timeOfDay >= evening)
  }
}
