/// What each run was beside the runs before it: long or hard, a spike, an unusual descent (G0, G4, G6, K5).
public struct RunLoad: Sendable {
  /// Only running, in order of start.
  private let runs: [KnownRun]
  /// What the runner had planned for a day; the last word on it counts.
  private var planned: [CalendarDay: RunKind] = [:]

  public init(_ runs: [KnownRun], planned: [PlannedRun] = []) {
    self.runs = KnownRun.inOrder(runs.filter { $0.isRun })
    for run in planned { self.planned[run.day] = run.kind }
  }

  /// The numbers of these rules, all [E].
  enum Limits {
    static let longDuration: Seconds = 5400
    /// Times the median distance of the last 28 days, from 4 runs on.
    static let longRatio = 1.3
    static let medianDays = 28
    static let hardEffort = 6.0
    static let windowDays = 30
    static let leastRuns = 4
    static let downhillRatio = 1.3
    static let leastDescent: Metres = 100
    /// Metres of descent or of downhill dose that alert while history is too short.
    static let descentWithoutHistory: Metres = 300
    /// Strength does not progress for this long after a spike.
    static let spikeLasts: Seconds = .hours(72)
    /// Heavy work stays off for this long after a downhill alert (G4).
    static let downhillRest: Seconds = .hours(48)
  }

  /// What the runner called it; else the race that was planned; else hard from RPE 6 on, else long, else easy (G0).
  ///
  /// Where the effort was not told, a run that was planned as hard or long was that. Of several runs of a day the longest is
  /// the planned one.
  public func kind(of run: KnownRun) -> RunKind {
    if let said = run.description.kind { return said }
    let plan = planned[run.day].flatMap { isLongestOfDay(run) ? $0 : nil }
    if plan == .race { return .race }
    if let effort = run.description.effort {
      if effort.value >= Limits.hardEffort { return .hard }
    } else if let plan, plan != .easy {
      return plan
    }
    return isLong(run) ? .long : .easy
  }

  /// Of two that are equally long the first one is.
  private func isLongestOfDay(_ run: KnownRun) -> Bool {
    let day = runs[firstIndex(from: run.day)..<firstIndex(from: run.day + 1)]
    let longest = day.reduce(0) { max($0, $1.record.distance.value) }
    return day.first { $0.record.distance.value >= longest }?.id == run.id
  }

  /// 90 minutes or more, or 1.3 times the median distance of the 28 days before, if they hold 4 runs.
  private func isLong(_ run: KnownRun) -> Bool {
    if run.record.moving >= Limits.longDuration { return true }
    let before = runsBefore(run.day, days: Limits.medianDays)
    guard before.count >= Limits.leastRuns else { return false }
    let distances = before.map { $0.record.distance.value }.sorted()
    let middle = distances.count / 2
    let median = distances.count % 2 == 1 ? distances[middle] : (distances[middle - 1] + distances[middle]) / 2
    return median > 0 && run.record.distance.value >= Limits.longRatio * median
  }

  /// The run beside the longest of the 30 days before its own; nil if it is no spike, or if they hold fewer than 4 runs.
  public func spike(of run: KnownRun) -> RunSpike? {
    guard run.isRun else { return nil }
    let before = runsBefore(run.day, days: Limits.windowDays)
    guard before.count >= Limits.leastRuns else { return nil }
    let longest = before.reduce(0) { max($0, $1.record.distance.value) }
    return RunSpike(distance: run.record.distance, previousLongest: Metres(longest))
  }

  /// The runner has run before, but not in the 30 days before `day`.
  func isReturning(at day: CalendarDay) -> Bool {
    firstIndex(from: day) > 0 && runsBefore(day, days: Limits.windowDays).isEmpty
  }

  /// Days on which a spike still counts, from the day of the run to the one on which its 72 hours end.
  public func spikeDays(through last: CalendarDay) -> Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    for run in runs where run.day <= last && spike(of: run) != nil {
      let end = min(last, LocalMoment(run.record.end.instant + Limits.spikeLasts, run.record.start.offset).day)
      var day = run.day
      while day <= end {
        days.insert(day)
        day = day + 1
      }
    }
    return days
  }

  /// Far more descent than in the 30 days before; absolute while fewer than 4 of their runs are known (G4, K5).
  public func downhillAlert(of run: KnownRun) -> Bool {
    guard run.isRun, let descent = run.findings?.descent?.value else { return false }
    let dose = run.findings?.downhillDose?.value ?? 0
    var known = 0
    var most = (descent: 0.0, dose: 0.0)
    for other in runsBefore(run.day, days: Limits.windowDays) {
      guard let findings = other.findings, findings.descent != nil || findings.indoor else { continue }
      known += 1
      most.descent = max(most.descent, findings.descent?.value ?? 0)
      most.dose = max(most.dose, findings.downhillDose?.value ?? 0)
    }
    guard known >= Limits.leastRuns else {
      return max(descent, dose) >= Limits.descentWithoutHistory.value
    }
    return descent >= Limits.leastDescent.value
      && (descent > Limits.downhillRatio * most.descent || dose > Limits.downhillRatio * most.dose)
  }

  /// Each day's load in AU: 0 on a rest day, nil if the effort of one of its runs is not known (K5).
  public func loads(from first: CalendarDay, through last: CalendarDay) -> [Double?] {
    guard first <= last else { return [] }
    var loads = [Double?](repeating: 0, count: last - first + 1)
    for run in runs[firstIndex(from: first)..<firstIndex(from: last + 1)] {
      let units = run.description.effort.map { TrainingLoad.units($0, for: run.record.moving) }
      let soFar = loads[run.day - first]
      loads[run.day - first] = units.flatMap { units in soFar.map { $0 + units } }
    }
    return loads
  }

  /// The day of the first run; nil without one.
  var firstDay: CalendarDay? { runs.first?.day }

  /// Runs of days t − `days` … t − 1.
  func runsBefore(_ day: CalendarDay, days: Int) -> ArraySlice<KnownRun> {
    runs[firstIndex(from: day - days)..<firstIndex(from: day)]
  }

  /// The first run on `day` or later.
  private func firstIndex(from day: CalendarDay) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
