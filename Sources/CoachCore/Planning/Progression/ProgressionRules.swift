/// What F2 says of one exercise before the limits on a session and a week are applied.
enum Judgement {
  case stay(ProgressionRule)
  case fall(ProgressionRule)
  case step(Progression.Candidate)
}

extension Progression {
  /// A step up that the evidence has earned.
  struct Candidate {
    let key: ExerciseID
    let exercise: ExerciseID
    let index: Int
    let rule: ProgressionRule
  }

  /// Days on a dose before the next (F2) [E].
  static let daysOnDose = 6
  /// Exposures in a row that must be good (F2) [E]; four where the boundary was failed before (K3) [E].
  static let exposuresNeeded = 2
  static let exposuresAfterFailure = 4
  /// Days after a failed boundary, and after a second failure of it (K3) [E].
  static let daysAfterFailure = 14
  static let daysAfterSecondFailure = 42
  /// Share of the role's planned blocks of the last 14 days (F2) [E].
  static let adherenceNeeded = 0.7

  /// Repetitions, or chunks of 5 s, that must be left at a level (K3) [E].
  public static func reserveNeeded(at level: Level) -> Int {
    switch level {
    case .beginner: 5
    case .intermediate: 4
    case .advanced: 3
    }
  }

  /// F2 for one exercise; the first rule that matches decides.
  func judge(_ chain: Chain, on day: TrainingDay) -> Judgement {
    guard day.rule == .full else { return .stay(.painRule(day.rule)) }
    guard !day.deload else { return .stay(.deload) }
    let recent = chain.evidence
    if recent.count >= 2 {
      let (last, before) = (recent[recent.count - 1], recent[recent.count - 2])
      if last.missed >= 2, before.missed >= 2 {
        return .fall(.failed(missed: last.missed, missedBefore: before.missed))
      }
      if last.form == .slipped, before.form == .slipped { return .fall(.formSlipped) }
    }
    let target: (exercise: ExerciseID, index: Int)
    switch next(after: chain.standing, day.limits) {
    case .barred(let rule): return .stay(rule)
    case .open(let exercise, let index): target = (exercise, index)
    }

    var need = Progression.exposuresNeeded
    if let failure = chain.failures[boundary(target)], crosses(chain.standing, target) {
      need = Progression.exposuresAfterFailure
      let wait = failure.count > 1 ? Progression.daysAfterSecondFailure : Progression.daysAfterFailure
      if day.day - failure.day < wait { return .stay(.boundary(days: day.day - failure.day, need: wait)) }
    }
    guard recent.count >= need else { return .stay(.tooFewExposures(have: recent.count, need: need)) }
    for exposure in recent.suffix(need).reversed() {
      if let rule = shortcoming(of: exposure, at: chain.standing.step.level) { return .stay(rule) }
    }
    if chain.standing.heldBack > 0 { return .stay(.setsHeldBack(chain.standing.heldBack)) }
    return ready(chain, target, exposures: need, on: day)
  }

  /// The conditions apart from the exposures themselves.
  private func ready(
    _ chain: Chain, _ target: (exercise: ExerciseID, index: Int), exposures: Int, on day: TrainingDay
  ) -> Judgement {
    let days = day.day - chain.standing.since
    guard days >= Progression.daysOnDose else { return .stay(.tooSoon(days: days, need: Progression.daysOnDose)) }
    let exercise = Exercise.with(chain.standing.exercise)
    let adherence = day.adherence[exercise.plannedRole] ?? Adherence(done: 0, planned: 0)
    guard adherence.share >= Progression.adherenceNeeded else {
      return .stay(.adherence(done: adherence.done, planned: adherence.planned))
    }
    if day.spike, exercise.rolePrimary.isStrength { return .stay(.runningSpike) }
    let reserve =
      exercise.rolePrimary.isStrength ? Progression.reserveNeeded(at: chain.standing.step.level) : nil
    return .step(
      Candidate(
        key: chain.standing.exercise.lowestRung, exercise: target.exercise, index: target.index,
        rule: .earned(exposures: exposures, reserveNeeded: reserve, daysOnDose: days)))
  }

  /// What keeps an exposure from counting towards a step; mobility is not asked for reserve or form ("never force").
  private func shortcoming(of exposure: ExerciseExposure, at level: Level) -> ProgressionRule? {
    if exposure.missed > 0 { return .notAllDone(done: exposure.done, asked: exposure.asked) }
    if !exposure.green { return .dayNotGreen }
    if exposure.form == .slipped { return .formNotGood }
    guard Exercise.with(exposure.exercise).rolePrimary.isStrength else { return nil }
    guard let reserve = exposure.repsInReserve else { return .reserveNotSaid }
    let need = Progression.reserveNeeded(at: level)
    if reserve < need { return .reserveTooSmall(had: reserve, need: need) }
    return exposure.form == .held ? nil : .formNotGood
  }

  enum Next {
    case open(ExerciseID, Int)
    case barred(ProgressionRule)
  }

  /// The step after a standing, or what bars it.
  func next(after standing: Standing, _ limits: ProgressionLimits) -> Next {
    let path = Exercise.with(standing.exercise).path
    let longer = standing.index + 1
    if longer < path.count, path[longer].plank?.isOptIn != true || limits.longestPlanks {
      return plankAllows(path[longer], after: standing.step, limits) ?? .open(standing.exercise, longer)
    }
    guard let above = standing.exercise.rungAbove else { return .barred(.topOfLadder) }
    let harder = Exercise.with(above)
    if limits.excluded.contains(above) { return .barred(.nextExcluded(above)) }
    let highest = limits.highestLevel[harder.rolePrimary] ?? .advanced
    if harder.minLevel > highest { return .barred(.levelCap(needs: harder.minLevel, highest: highest)) }
    return plankAllows(harder.path[0], after: standing.step, limits) ?? .open(above, 0)
  }

  /// Half of the tested hold caps every plank hold that is new (R2, K3).
  private func plankAllows(_ step: DoseStep, after before: DoseStep, _ limits: ProgressionLimits) -> Next? {
    guard step.plank != nil, step.dose.hold > 10 else { return nil }
    let allowed = PlankRung.longestHold(tested: limits.testedPlank)
    return step.dose.hold > allowed ? .barred(.plankTest(hold: step.dose.hold, allowed: allowed)) : nil
  }

  func boundary(_ target: (exercise: ExerciseID, index: Int)) -> Boundary {
    Boundary(exercise: target.exercise, plank: Exercise.with(target.exercise).path[target.index].plank)
  }

  private func crosses(_ standing: Standing, _ target: (exercise: ExerciseID, index: Int)) -> Bool {
    boundary(target) != boundary((standing.exercise, standing.index))
  }
}
