extension RunLoad {
  /// The load of days t − 6 … t; nil if the effort of one of their runs is not known.
  public func week(ending day: CalendarDay) -> TrainingLoad.Week? {
    TrainingLoad.Week(loads(from: day - 6, through: day))
  }

  /// Per cent more than in the seven days before; nil if one of the two is not known, or the former was empty (G6).
  public func weeklyChange(ending day: CalendarDay) -> Double? {
    guard let now = week(ending: day), let before = week(ending: day - 7), before.total > 0 else { return nil }
    return 100 * (now.total - before.total) / before.total
  }

  /// Weighted means of 7 and of 28 days, from the runner's first run on.
  public func acuteChronic(at day: CalendarDay) -> AcuteChronicLoad {
    guard let first = firstDay, first <= day else { return .tooEarly(days: 0) }
    let loads = loads(from: first, through: day)
    guard loads.count >= TrainingLoad.shownFrom else { return .tooEarly(days: loads.count) }
    guard let acute = TrainingLoad.exponentialMean(of: loads, over: 7),
      let chronic = TrainingLoad.exponentialMean(of: loads, over: 28)
    else { return .effortsMissing }
    return .known(acute: acute, chronic: chronic)
  }
}

/// The newest load beside the usual one, for experts to look at: nothing is decided by it (G6).
///
/// The newest days are part of both, so that the two go together whatever happens (Lolli et al. 2017); random numbers in the
/// place of the usual load foretold as much (Impellizzeri et al. 2020); among 5205 runners a higher ratio went with fewer
/// injuries, while one run longer than the longest of 30 days went with more (Frandsen et al. 2025).
public enum AcuteChronicLoad: Hashable, Sendable {
  case known(acute: Double, chronic: Double)
  /// Hidden for the first 28 days; so many there are.
  case tooEarly(days: Int)
  /// No effort was told in the first seven days, from which the means begin.
  case effortsMissing

  /// Nil without a usual load.
  public var ratio: Double? {
    guard case .known(let acute, let chronic) = self, chronic > 0 else { return nil }
    return acute / chronic
  }
}
