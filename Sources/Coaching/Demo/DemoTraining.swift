import CoachCore

/// The back work of the made-up runner: the session that the coach plans, as it was done.
extension DemoRunner {
  /// Does the session of the evening, if there is one and the day lets them.
  mutating func train(on day: CalendarDay) {
    guard plan?.day(day)?.session != nil else { return }
    let misses = season.isCalm(day) ? 0.08 : season.week(of: day) % 9 == 7 ? 0.45 : 0.14
    guard !chance.happens(misses), !body.wantsRest else { return }
    let evening = moment(day, 18, 30)
    guard let (session, deload) = session(at: evening) else { return }
    let minimum = chance.happens(0.08)
    let before = body.score(&chance)
    tell([.painLogged(PainEntry(.before, before))], at: evening)
    var exercises = minimum ? session.minimum : session
    if before >= 4 {
      let now = ask(at: evening)
      guard !now.pain.refusesToday, now.refusal == nil, let gentler = self.session(at: evening)?.session else { return }
      exercises = minimum ? gentler.minimum : gentler
    }
    perform(exercises, minimum: minimum, deload: deload, at: evening)
  }

  private mutating func session(at moment: LocalMoment) -> (session: PlannedSession, deload: Bool)? {
    let now = ask(at: moment)
    guard now.refusal == nil else { return nil }
    let week = WeekPlan.plan(WeekFacts(now, before: plan))
    return week.day(moment.day)?.session.map { ($0, week.deload) }
  }

  private mutating func perform(_ session: PlannedSession, minimum: Bool, deload: Bool, at evening: LocalMoment) {
    let start = SessionStart(
      day: evening.day, slot: session.slot, exercises: session.exercises, minimum: minimum, deload: deload)
    var clock = evening.instant + 30
    var events: [RunnerEvent] = []
    func add(_ body: EventBody, after seconds: Double, using chance: inout DemoChance) -> EventID {
      clock = clock + Seconds(seconds)
      events.append(
        RunnerEvent(
          id: .random(using: &chance), at: LocalMoment(clock, offset), body, partOf: events.first?.id))
      return events[events.count - 1].id
    }
    let id = add(.sessionStarted(start), after: 0, using: &chance)
    var ratings: [ExerciseRating] = []
    var counts: [ExerciseID: Int] = [:]
    for prescribed in session.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      let (all, rating) = body.rating(of: prescribed, &chance)
      let dose = prescribed.dose
      let sides = prescribed.sides
      let length = exercise.lengthWithSides(of: dose, at: prescribed.level).value / Double(dose.sets * sides.count)
      for set in 0..<dose.sets {
        for side in sides {
          let short = !all && set == dose.sets - 1 && side != .left ? min(2, dose.reps) : 0
          let record = SetRecord(
            exercise: exercise.id, set: counts[exercise.id, default: 0] + set, side: side, done: dose.reps - short,
            asked: dose.reps, hold: dose.hold)
          _ = add(.setFinished(session: id, record), after: length.rounded(), using: &chance)
        }
      }
      counts[exercise.id, default: 0] += dose.sets
      if let rating { ratings.append(rating) }
    }
    let active = clock - evening.instant - 30
    _ = add(.sessionFinished(session: id, SessionEnd(completed: true, active: active)), after: 1, using: &chance)
    for rating in ratings { _ = add(.exerciseRated(session: id, rating), after: 4, using: &chance) }
    let felt = min(3, body.score(&chance))
    _ = add(.painLogged(PainEntry(.during, felt, activity: id)), after: 4, using: &chance)
    tell(events)
  }
}
