extension Outlook {
  /// The week after this one, planned as it would be if all that this week still asks for is done as asked.
  ///
  /// Nothing else is made up: no run, no pain, no answer. It is a preview, and made anew when that week begins.
  public var nextWeek: Result<WeekPlan, PlanRefusal> {
    let state = picture.state
    let first = state.today.startOfWeek(on: state.profile.firstWeekday) + 7
    let events = RunnerHistory(history.events.filter { $0.moment.instant <= state.asOf.instant } + sessionsToCome)
    return Outlook(events, at: LocalMoment(first, at: .hours(4), state.asOf.offset)).week
  }

  /// This week's sessions that are still planned, as they will be recorded if they go well.
  private var sessionsToCome: [RunnerEvent] {
    guard let plan else { return [] }
    let now = picture.state.asOf
    var events: [RunnerEvent] = []
    func tell(_ moment: LocalMoment, _ body: EventBody) -> EventID {
      let id = EventID(high: .max, low: UInt64(events.count))
      events.append(RunnerEvent(id: id, at: moment, body))
      return id
    }
    for day in plan.days {
      guard let session = day.session, day.day >= picture.state.today else { continue }
      let evening = LocalMoment(day.day, at: .hours(18), now.offset)
      let moment = evening.instant > now.instant ? evening : LocalMoment(now.instant + 1, now.offset)
      let exercises = session.exercises
      let id = tell(
        moment,
        .sessionStarted(SessionStart(day: day.day, slot: session.slot, exercises: exercises, deload: plan.deload)))
      for prescribed in exercises {
        let sides: [Side?] =
          Exercise.with(prescribed.exercise).sides(at: prescribed.level) == 2 ? [.left, .right] : [nil]
        for set in 0..<prescribed.dose.sets {
          for side in sides {
            let record = SetRecord(
              exercise: prescribed.exercise, set: set, side: side, done: prescribed.dose.reps,
              asked: prescribed.dose.reps, hold: prescribed.dose.hold)
            _ = tell(moment, .setFinished(session: id, record))
          }
        }
      }
      _ = tell(moment, .sessionFinished(session: id, SessionEnd(completed: true, active: session.length)))
    }
    return events
  }
}
