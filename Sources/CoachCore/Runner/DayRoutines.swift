/// What a day holds besides its session: a minute of breathing, the primer, stretches after the run, and at bedtime (H1, F5).
public struct DayRoutines: Hashable, Sendable {
  /// Only where no session brings it; empty where it is left out.
  public let breathing: [PrescribedExercise]
  /// Before a run that is still to come.
  public let beforeRun: [PrescribedExercise]
  /// After the run, without what the session of the day has already.
  public let afterRun: [PrescribedExercise]
  /// On a day without a run the stretches are there because of a long descent in the last two days (G4).
  public let afterDescent: Bool
  public let bedtime: [PrescribedExercise]
}

extension RunnerPicture {
  /// Today's routines, as profile, pain rules, tags and kit allow; none on holiday, breathing alone in illness.
  ///
  /// - Parameter session: today's planned session, if there is one.
  public func routines(beside session: PlannedSession?) -> DayRoutines {
    let day = state.today
    let modes = state.modes(on: day)
    let runs = runs(on: day)
    let isOpen = !modes.contains(.holiday) && !modes.contains(.illness) && refusal == nil
    let mayRun = pain.runs != .none && runs.contains { $0.recorded == nil }
    let breathes = session?.breathes != true && !modes.contains(.holiday)
    let descended = downhillRests(from: day).contains { $0.runDay <= day && $0.through >= day }
    let planned = Set(session?.exercises.map { $0.exercise } ?? [])
    return DayRoutines(
      breathing: breathes && !conditions(on: day).excluded.contains(.diaphragmaticBreathing)
        ? [PlannedSession.breathing] : [],
      beforeRun: isOpen && mayRun ? routine(.preRun) : [],
      afterRun: isOpen && (!runs.isEmpty || descended)
        ? routine(.postRun, unasked: descended).filter { !planned.contains($0.exercise) } : [],
      afterDescent: descended && runs.isEmpty,
      bedtime: isOpen ? routine(.bedtime) : [])
  }

  /// The moves of the next desk break, which change through the day; none if the runner wants none.
  ///
  /// - Parameter taken: breaks taken today.
  public func deskMoves(after taken: Int) -> [PrescribedExercise] {
    routine(.deskBreak, within: .minutes(Double(state.breakPolicy.length)), turn: taken)
  }

  /// - Parameter unasked: also if the runner has not chosen it.
  private func routine(
    _ slot: Slot, within time: Seconds = .minutes(10), turn: Int = 0, unasked: Bool = false
  ) -> [PrescribedExercise] {
    guard unasked || state.profile.routines.contains(slot), let routine = SlotRoutine.of(slot) else { return [] }
    let day = state.today
    var conditions = conditions(on: day)
    conditions.bendingTooEarly = keepsBendingLate && isFirstHour
    return routine.exercises(
      conditions, within: time, turn: turn,
      dose: { progression.dose(of: $0, on: day, under: DoseRule(pain.state), limits) })
  }

  /// A disc history keeps deep bending out of the first hour after waking (K1 Q19, R1) [U].
  var keepsBendingLate: Bool { clearance.notes.contains(.noFlexionInFirstHour) }

  /// Within an hour of this morning's check-in, or before 09:00 where there was none [E].
  private var isFirstHour: Bool {
    let today = state.mornings.first { $0.moment.calendarDay == state.asOf.calendarDay && $0.moment.isMorning }
    guard let woke = today?.moment else { return state.asOf.timeOfDay < .hours(9) && state.asOf.timeOfDay >= .hours(3) }
    return state.asOf.instant - woke.instant < .hours(1)
  }
}
