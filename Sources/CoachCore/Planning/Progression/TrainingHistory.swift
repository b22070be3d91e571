/// What progression has to know of each day besides sessions and pain.
public struct TrainingSurroundings: Sendable {
  /// In the 72 hours after a run longer than those of the last 30 days (G6).
  public var spikeDays: Set<CalendarDay> = []
  /// Days of a deload, with or without a session.
  public var deloadDays: Set<CalendarDay> = []
  /// What the weeks asked for and what was done of it.
  public var offered = OfferedWeeks()
  public var limits = ProgressionLimits()
  /// Doses that a clinician set are no step of a path.
  public var programmes: [KnownProgramme] = []

  public init() {}
}

extension TrainingDay {
  /// The scored days of a runner, oldest first, as `Progression` takes them.
  ///
  /// A day that still waits for its morning score is left out: nothing is decided on it yet. Only exercises of planned blocks
  /// of full sessions are evidence; primers, desk breaks and minimum days are not.
  public static func all(
    from sessions: [KnownSession], pain: PainStatus, asOf now: LocalMoment, _ surroundings: TrainingSurroundings
  ) -> [TrainingDay] {
    var colours: [CalendarDay: DayColour] = [:]
    for day in pain.days { colours[day.day] = day.colour }
    var byDay: [CalendarDay: [KnownSession]] = [:]
    for session in sessions { byDay[session.day, default: []].append(session) }

    let changes = pain.transitions.map { $0.at.day }
    let days = Set(byDay.keys).union(changes).union(surroundings.deloadDays).filter { $0 <= now.day }.sorted()
    return days.compactMap { day in
      let done = byDay[day] ?? []
      // Scored, or so old that no score can come any more.
      guard done.isEmpty || colours[day] != nil || now.day - day >= 2 else { return nil }
      var training = TrainingDay(day: day, rule: DoseRule(pain.state(endOf: day, asOf: now)))
      training.deload = surroundings.deloadDays.contains(day) || done.contains { $0.start.deload }
      training.spike = surroundings.spikeDays.contains(day)
      training.limits = surroundings.limits
      for session in done where !session.start.minimum {
        training.exposures += session.exposures(green: colours[day] == .green).map {
          surroundings.withoutEvidence($0)
        }
      }
      for role in Set(training.exposures.map { Exercise.with($0.exercise).plannedRole }) {
        training.adherence[role] = surroundings.offered.adherence(of: role, through: day)
      }
      if training.rule == .halved,
        pain.transitions.contains(where: { $0.to == .reduce && (0...1).contains($0.at.day - day) })
      {
        training.provoking = Set(
          pain.days.last { $0.day <= day && $0.colour >= .amber }?.worstExercise.map { [$0] } ?? [])
      }
      return training
    }
  }

}

extension TrainingSurroundings {
  /// An exposure at a dose that a clinician set counts neither way, as in an easier week.
  fileprivate func withoutEvidence(_ exposure: ExerciseExposure) -> ExerciseExposure {
    var exposure = exposure
    let isSet = programmes.contains { known in
      known.taken.day <= exposure.day && known.programme.holds(on: exposure.day)
        && known.ended.map { exposure.day <= $0.day } ?? true
        && known.programme.locks.contains { $0.exercise == exposure.exercise }
    }
    if isSet { exposure.deload = true }
    return exposure
  }
}

extension Progression {
  /// Where a runner stands after these days.
  public init(_ days: [TrainingDay]) {
    for day in days { record(day) }
  }
}

extension PainStatus {
  /// The state that a day led to: the one in force when its morning score has come in, at 14:00 on the next day.
  func state(endOf day: CalendarDay, asOf now: LocalMoment) -> PainState? {
    let end = min(now.instant, LocalMoment(day + 1, at: .hours(14), now.offset).instant)
    return transitions.last { $0.at.instant <= end }?.to
  }
}

extension KnownSession {
  /// The exercises of planned blocks that were begun, as evidence for progression.
  public func exposures(green: Bool) -> [ExerciseExposure] {
    var seen: Set<ExerciseID> = []
    return start.exercises.compactMap { prescribed in
      let id = prescribed.exercise
      guard prescribed.role != nil, sets.contains(where: { $0.exercise == id }), seen.insert(id).inserted else {
        return nil
      }
      let (work, rating) = (work(of: id), rating(of: id))
      return ExerciseExposure(
        day: day, exercise: id, dose: prescribed.dose, done: work.done, asked: work.asked,
        repsInReserve: rating?.repsInReserve, form: rating?.form, green: green, deload: start.deload)
    }
  }
}
