extension Progression {
  /// Where a runner begins on a chain of exercises.
  ///
  /// At the first rung of their own level, else at the hardest below it (E7); on the plank by the tested hold (R2).
  public static func start(
    of chainOf: ExerciseID, at level: Level, _ limits: ProgressionLimits
  ) -> (exercise: ExerciseID, index: Int) {
    let chain = chainOf.chain
    let open = chain.filter { Exercise.with($0).minLevel <= level && !limits.excluded.contains($0) }
    guard let hardest = open.last else { return (chain[0], firstIndex(of: chain[0], limits)) }
    let exercise: ExerciseID
    if chain.contains(.frontPlank) {
      let allowed = PlankRung.longestHold(tested: limits.testedPlank)
      let toes = limits.testedPlank != nil && allowed >= PlankRung.p2.hold && open.contains(.frontPlank)
      exercise = toes ? .frontPlank : open[0]
    } else {
      exercise = open.first { Exercise.with($0).minLevel == level } ?? hardest
    }
    return (exercise, firstIndex(of: exercise, limits))
  }

  /// The step of the path that a runner begins with: the first, or for a plank the longest that the tested hold allows.
  static func firstIndex(of exercise: ExerciseID, _ limits: ProgressionLimits) -> Int {
    let first = Exercise.with(exercise).firstStep
    guard Exercise.with(exercise).path[first].plank != nil, limits.testedPlank != nil else { return first }
    let allowed = PlankRung.longestHold(tested: limits.testedPlank)
    let path = Exercise.with(exercise).path
    return path.lastIndex { $0.dose.hold <= allowed && $0.plank?.isOptIn == false } ?? 0
  }
}
