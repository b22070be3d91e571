extension RunnerPicture {
  /// The runs of a day: those done, else those planned, else that of a usual week.
  public func runs(on day: CalendarDay) -> [WeekFacts.RunOnDay] {
    let done = state.runs.filter { $0.isRun && $0.day == day }
    if !done.isEmpty {
      return done.map {
        WeekFacts.RunOnDay(day: day, kind: load.kind(of: $0), recorded: $0.id, distance: $0.record.distance)
      }
    }
    guard day >= state.today else { return [] }
    let planned = state.plannedRuns.map { $0.value }.filter { $0.day == day }
    if !planned.isEmpty {
      return planned.map { WeekFacts.RunOnDay(day: day, kind: $0.kind, distance: $0.distance) }
    }
    let away = state.modes(on: day)
    guard !state.droppedRuns.contains(day), !away.contains(.holiday), !away.contains(.illness),
      let kind = state.profile.usualRuns[day.weekday.rawValue]
    else { return [] }
    return [WeekFacts.RunOnDay(day: day, kind: kind)]
  }

  /// Runs whose descent keeps heavy work off for 48 hours (G4).
  func downhillRests(from first: CalendarDay) -> [WeekFacts.DownhillRest] {
    state.runs.filter { $0.isRun && first - $0.day <= 3 && load.downhillAlert(of: $0) }.map { run in
      let through = LocalMoment(run.record.end.instant + RunLoad.Limits.downhillRest, run.record.start.offset).day
      return WeekFacts.DownhillRest(
        through: through, run: run.id, runDay: run.day, descent: run.findings?.descent ?? .zero)
    }
  }
}
