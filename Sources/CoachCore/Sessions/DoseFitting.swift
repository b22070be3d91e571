extension Exercise {
  /// The dose as it fits a block, or nil if it fits none (domain B with K3).
  ///
  /// Sets are dropped first, then repetitions or holds of a set, last first and never below half; a hold is never shortened.
  /// Where more than a minute is left over, work that costs nothing is done twice, mobility in at most two sets.
  public func fitted(_ dose: Dose, at level: Level, into block: Seconds) -> Dose? {
    var fitted = dose
    while fitted.sets > 1, lengthWithSides(of: fitted, at: level) > block { fitted.sets -= 1 }
    let fewest = (dose.reps + 1) / 2
    while fitted.reps > fewest, lengthWithSides(of: fitted, at: level) > block { fitted.reps -= 1 }
    guard lengthWithSides(of: fitted, at: level) <= block else { return nil }
    let left = block - lengthWithSides(of: fitted, at: level)
    if left > 60, fatigueCost == 0, fitted == dose, dose.sets == 1 {
      var twice = fitted
      twice.sets = 2
      if lengthWithSides(of: twice, at: level) <= block { return twice }
    }
    return fitted
  }
}
