public import CoachCore

/// Why a run cannot be planned, moved or dropped.
public enum RunWishObstacle: Error, Hashable, Sendable {
  case past
  case droppedPast
  case noRun(CalendarDay)
  /// The runner has run it.
  case done(CalendarDay)
  case sameDay(CalendarDay)
  case tooFar
}

extension RunnerWishes {
  /// Days ahead up to which a run may be planned: a race is known a year before.
  public static let farthestRun = 366

  /// What writes down a run to come.
  public func planning(_ run: PlannedRun) throws(RunWishObstacle) -> [EventBody] {
    guard run.day >= today else { throw .past }
    guard run.day - today <= RunnerWishes.farthestRun else { throw .tooFar }
    return [.runPlanned(run)]
  }

  /// What takes a day's runs off the plan.
  ///
  /// - Parameter index: one of them, in the order of `RunnerPicture.runs`; nil for all.
  public func dropping(_ index: Int? = nil, on day: CalendarDay) throws(RunWishObstacle) -> [EventBody] {
    guard day >= today else { throw .droppedPast }
    let runs = picture.runs(on: day)
    guard !runs.isEmpty, index.map(runs.indices.contains) ?? true else { throw .noRun(day) }
    guard !runs.contains(where: { $0.recorded != nil }) else { throw .done(day) }
    let planned = state.plannedRuns.filter { $0.value.day == day }
    let gone = planned.indices.filter { index == nil || $0 == index }
    // Behind a planned run the usual one of that weekday would come back; and a wish stands for itself, to be taken back.
    return [.usualRunDropped(day)] + gone.map { EventBody.withdrawn(planned[$0].id) }
  }

  /// What moves a run to another day, where it takes the place of a usual one.
  public func moving(_ index: Int, from day: CalendarDay, to other: CalendarDay) throws(RunWishObstacle) -> [EventBody]
  {
    guard other != day else { throw .sameDay(day) }
    let dropping = try dropping(index, on: day)
    guard !picture.runs(on: other).contains(where: { $0.recorded != nil }) else { throw .done(other) }
    let planned = state.plannedRuns.filter { $0.value.day == day }
    var run = planned.isEmpty ? PlannedRun(day: other, kind: picture.runs(on: day)[index].kind) : planned[index].value
    run.day = other
    return try dropping + planning(run)
  }
}
