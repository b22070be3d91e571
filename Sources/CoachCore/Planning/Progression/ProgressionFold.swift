extension Progression {
  /// Takes in one scored day; a decision for each exercise that was done, and for each that the day changed.
  @discardableResult
  public mutating func record(_ day: TrainingDay) -> [ProgressionDecision] {
    if day.deload { deloadDays.append(day.day) }
    rises.removeAll { day.day - $0.day >= 7 }
    var decisions: [ProgressionDecision] = []
    var candidates: [Candidate] = []
    var seen: Set<ExerciseID> = []

    closeGaps(before: day, into: &decisions)
    for exposure in day.exposures { take(exposure, of: day) }
    for id in day.exposures.map({ $0.exercise }) where seen.insert(id.lowestRung).inserted {
      guard var chain = chains[id.lowestRung], chain.standing.exercise == id else { continue }
      returnSet(to: &chain, on: day)
      chains[id.lowestRung] = chain
      switch judge(chain, on: day) {
      case .step(let candidate): candidates.append(candidate)
      case .fall(let rule): if let fallen = fall(id.lowestRung, on: day.day, rule) { decisions.append(fallen) }
      case .stay(let rule): decisions.append(stay(chain.standing, on: day.day, rule))
      }
    }
    decisions += choose(among: candidates, on: day)
    decisions += obey(day)
    return decisions
  }

  /// A gap of a role is closed on all its chains at once, so that none escapes it by waiting.
  private mutating func closeGaps(before day: TrainingDay, into decisions: inout [ProgressionDecision]) {
    let roles = Set(day.exposures.map { Exercise.with($0.exercise).rolePrimary })
    for key in ExerciseID.allCases {
      guard var chain = chains[key], roles.contains(Exercise.with(key).rolePrimary) else { continue }
      let before = chain.standing
      let days = closeGap(of: &chain, on: day.day)
      chains[key] = chain
      guard let days else { continue }
      decisions.append(changed(before, chain.standing, on: day.day, .regress, .gap(days: days)))
    }
  }

  /// Files one exposure: the chain begins with it, or it becomes evidence.
  private mutating func take(_ exposure: ExerciseExposure, of day: TrainingDay) {
    let id = exposure.exercise
    let key = id.lowestRung
    var chain =
      chains[key]
      ?? Chain(
        standing: Standing(id, index: Progression.firstIndex(of: id, day.limits), since: exposure.day),
        lastDone: exposure.day)
    chain.lastDone = exposure.day
    lastTrained[Exercise.with(id).rolePrimary] = exposure.day
    if chain.standing.exercise == id {
      chain.lastIndex[id] = chain.standing.index
      if !exposure.deload, !day.deload, exposure.dose.hold >= chain.standing.step.dose.hold {
        chain.evidence.append(exposure)
        if chain.evidence.count > Progression.exposuresAfterFailure { chain.evidence.removeFirst() }
      }
    }
    chains[key] = chain
  }

  /// Carries a gap out on a chain, and says how long it was if that changed something (K3).
  ///
  /// 14 days without the role take one set away; 28 days one rung, which begins at its beginner dose; on the lowest rung its
  /// own beginner dose. Days of a deload are not counted.
  func closeGap(of chain: inout Chain, on day: CalendarDay) -> Int? {
    guard let last = lastTrained[Exercise.with(chain.standing.exercise).rolePrimary] else { return nil }
    let easy = deloadDays.reduce(0) { last < $1 && $1 < day ? $0 + 1 : $0 }
    let days = day - last - easy
    guard days >= Progression.gapOfOneSet else { return nil }
    let before = chain.standing
    chain.standing.stagedSince = nil
    chain.evidence = []
    if days >= Progression.gapOfOneRung {
      if !chain.stepDown(on: day, fresh: true) {
        let first = Exercise.with(before.exercise).firstStep
        chain.move(to: before.exercise, index: min(before.index, first), on: day)
      }
    } else if chain.standing.heldBack < chain.standing.step.dose.sets - 1 {
      chain.standing.heldBack += 1
      chain.standing.heldBackChanged = day
    }
    let after = chain.standing
    let same = (after.exercise, after.index, after.heldBack) == (before.exercise, before.index, before.heldBack)
    return same ? nil : days
  }

  /// What the pain rules do by themselves: half of the sets, provoking ladders down, and the way back (K2).
  private mutating func obey(_ day: TrainingDay) -> [ProgressionDecision] {
    var decisions: [ProgressionDecision] = []
    for key in ExerciseID.allCases {
      guard var chain = chains[key] else { continue }
      let before = chain.standing
      if day.rule == .full {
        chain.standing.leftOut = false
        chain.steppedDown = false
      }
      if day.rule == .halved {
        if day.provoking.contains(where: { $0.lowestRung == key }), !chain.steppedDown {
          chain.steppedDown = true
          if !chain.stepDown(on: day.day) { chain.standing.leftOut = true }
          decisions.append(changed(before, chain.standing, on: day.day, .regress, .provoked))
        }
        let sets = chain.standing.step.dose.sets
        chain.standing.heldBack = max(chain.standing.heldBack, sets - max(1, sets / 2))
        chain.standing.heldBackChanged = day.day
      }
      if day.rule != .full { chain.evidence = [] }
      chains[key] = chain
    }
    return decisions
  }

  /// One set a week comes back in CLEAR, after an exposure that was done in full on a green day (K2, K3).
  private func returnSet(to chain: inout Chain, on day: TrainingDay) {
    guard chain.standing.heldBack > 0, day.rule == .full, !day.deload, let last = chain.evidence.last,
      last.day == day.day, last.green, last.missed == 0,
      chain.standing.heldBackChanged.map({ day.day - $0 >= 7 }) ?? true
    else { return }
    chain.standing.heldBack -= 1
    chain.standing.heldBackChanged = day.day
  }

  /// Without the role for this long: one set fewer (K3) [E].
  static let gapOfOneSet = 14
  /// Without the role for this long: one rung down (K3) [E].
  static let gapOfOneRung = 28
}

extension Progression.Chain {
  /// Goes to the rung below; false if there is none. On the plank a rung of its table is a rung.
  ///
  /// - Parameter fresh: at its beginner dose; otherwise at the dose last done there.
  mutating func stepDown(on day: CalendarDay, fresh: Bool = false) -> Bool {
    let exercise = standing.exercise
    let path = Exercise.with(exercise).path
    if let plank = standing.step.plank, let last = path.lastIndex(where: { ($0.plank ?? plank) < plank }) {
      let first = path.firstIndex { $0.plank == path[last].plank } ?? last
      move(to: exercise, index: fresh ? first : last, on: day)
      return true
    }
    guard let below = exercise.rungBelow else { return false }
    let first = Exercise.with(below).firstStep
    move(to: below, index: fresh ? first : lastIndex[below] ?? first, on: day)
    return true
  }

  mutating func move(to exercise: ExerciseID, index: Int, on day: CalendarDay) {
    lastIndex[standing.exercise] = standing.index
    standing.exercise = exercise
    standing.index = index
    standing.since = day
    standing.stagedSince = nil
    standing.heldBack = min(standing.heldBack, standing.step.dose.sets - 1)
    evidence = []
  }
}
