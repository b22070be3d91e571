/// Every ladder of one runner, folded from the scored days in order (F2 with K3).
///
/// Give it each day that has exposures, and each day on which the pain rule changed, oldest first.
public struct Progression: Sendable {
  /// By the lowest rung of the chain.
  var chains: [ExerciseID: Chain] = [:]
  /// The last time that any exercise of a role was done: rotation within a role is no gap (K3).
  var lastTrained: [Role: CalendarDay] = [:]
  var deloadDays: [CalendarDay] = []
  /// Steps up of the last week, for the limits on heavy roles and on the volume of a role.
  var rises: [Rise] = []

  public init() {}

  struct Chain: Sendable {
    var standing: Standing
    /// Exposures on the present dose that count, oldest first.
    var evidence: [ExerciseExposure] = []
    /// The step last done of each exercise, to come back to.
    var lastIndex: [ExerciseID: Int] = [:]
    var failures: [Boundary: Failure] = [:]
    /// Stepped down in this stay in REDUCE already.
    var steppedDown = false
    var lastDone: CalendarDay
  }

  /// The border below a rung: the exercise, or the rung of the plank, that was failed.
  struct Boundary: Hashable, Sendable {
    let exercise: ExerciseID
    let plank: PlankRung?
  }

  struct Failure: Sendable {
    var count: Int
    var day: CalendarDay
  }

  struct Rise: Sendable {
    let day: CalendarDay
    let role: Role
    let work: Seconds
  }

  /// Where the runner is on the chain of an exercise on a day, a gap counted in; nil if they have done none of it.
  public func standing(onChainOf exercise: ExerciseID, on day: CalendarDay) -> Standing? {
    guard var chain = chains[exercise.lowestRung] else { return nil }
    _ = closeGap(of: &chain, on: day)
    return chain.standing
  }

  /// Whether a planned block may hold this exercise: the current rung of its chain, or the one to begin with (K4).
  public func isCurrent(
    _ exercise: ExerciseID, on day: CalendarDay, startingAt level: Level, _ limits: ProgressionLimits
  ) -> Bool {
    if let standing = standing(onChainOf: exercise, on: day) {
      return standing.exercise == exercise && !standing.leftOut
    }
    return Progression.start(of: exercise, at: level, limits).exercise == exercise
  }

  /// The level of a role: where its tests put it or what its ladders have reached since, never above the cap (E7, F2).
  public func level(of role: Role, startingAt start: Level, _ limits: ProgressionLimits) -> Level {
    var level = start
    for id in ExerciseID.allCases where Exercise.with(id).rolePrimary == role {
      if let chain = chains[id], chain.standing.exercise.lowestRung == id {
        level = max(level, Exercise.with(chain.standing.exercise).minLevel)
      }
    }
    return min(level, limits.highestLevel[role] ?? .advanced)
  }

  /// The level and dose to prescribe on a day; for an exercise that is not the current rung, the dose to begin it with.
  ///
  /// - Parameter again: the exercise was already done or planned in the six days before; a set that was added less than a
  ///   week ago is then left out (K3).
  public func dose(
    of exercise: ExerciseID, on day: CalendarDay, under rule: DoseRule = .full, again: Bool = false,
    _ limits: ProgressionLimits
  ) -> DoseStep {
    let standing =
      standing(onChainOf: exercise, on: day).flatMap { $0.exercise == exercise ? $0 : nil }
      ?? Standing(exercise, index: Progression.firstIndex(of: exercise, limits), since: day)
    let step = standing.step
    var dose = step.dose
    if again, let staged = standing.stagedSince, day - staged < 7 { dose.sets -= 1 }
    dose.sets = max(1, dose.sets - standing.heldBack)
    if rule == .halved { dose.sets = min(dose.sets, max(1, step.dose.sets / 2)) }
    if limits.shortPlankHolds, step.plank == .p3 {
      (dose.reps, dose.hold) = (PlankRung.p4.holds, PlankRung.p4.hold)
      return DoseStep(level: step.level, dose: dose, change: step.change, plank: .p4)
    }
    return DoseStep(level: step.level, dose: dose, change: step.change, plank: step.plank)
  }
}
