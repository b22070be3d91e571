/// What a run that was done changes in the plan around it.
public enum RunChange: Hashable, Sendable {
  /// Work kept off a day, which is counted from the run: −1 is the day before it.
  case keepsOff(RunTiming.Work, day: Int)
  /// Much longer than the runs before it: strength steps up no further through that day (G6).
  case spike(RunSpike, through: CalendarDay)
  /// The first after 30 days without a run: nothing to compare it with, so it begins anew (G6).
  case returning
  /// Unusual descent: no heavy work through that day (G4).
  case downhill(descent: Metres, through: CalendarDay)
  /// Mostly one way: the other way is worth a try where it is allowed (G5).
  case turning(TurnAlert)
  /// No run: kept, but it does not enter the plan.
  case otherSport(Sport)
}

extension RunLoad {
  public func changes(of run: KnownRun) -> [RunChange] {
    guard run.isRun else { return [.otherSport(run.record.sport)] }
    let kind = kind(of: run)
    var changes = RunTiming.rules.filter { $0.run == kind }.map { RunChange.keepsOff($0.keepsOff, day: $0.day) }
    func day(after time: Seconds) -> CalendarDay {
      LocalMoment(run.record.end.instant + time, run.record.start.offset).day
    }
    if let spike = spike(of: run) { changes.append(.spike(spike, through: day(after: Limits.spikeLasts))) }
    if isReturning(at: run.day) { changes.append(.returning) }
    if downhillAlert(of: run) {
      changes.append(.downhill(descent: run.findings?.descent ?? .zero, through: day(after: Limits.downhillRest)))
    }
    if let turning = turnAlert(of: run) { changes.append(.turning(turning)) }
    return changes
  }
}
