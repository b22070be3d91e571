extension WeekRules {
  /// A clinician has set all that the rest of the week has of it.
  func isFixed(_ role: Role) -> Bool {
    (0..<7).allSatisfy { facts.day($0) < facts.today || fixed[$0].contains(role) }
  }

  /// Who set what a day has.
  func author(on index: Int) -> ProgrammeAuthor? { facts.programmes.first { $0.days[index] }?.author }

  /// The clinician's own dose, with as many sets as the pain rules leave and holds as long as the tags allow.
  func step(of lock: ProgrammeLock, on index: Int) -> DoseStep {
    let own = facts.progression.dose(of: lock.exercise, on: facts.day(index), facts.limits)
    var dose = Exercise.with(lock.exercise).capped(lock.dose, for: facts.conditions.tags)
    if doseRule(on: facts.day(index)) == .halved { dose.sets = max(1, dose.sets / 2) }
    return DoseStep(level: lock.level ?? own.level, dose: dose, change: .start, plank: own.plank)
  }

  /// The time that a clinician's dose takes of a day: never less than a block.
  func room(for lock: ProgrammeLock, on index: Int) -> Seconds {
    let step = step(of: lock, on: index)
    return max(facts.block, lock.gated(Exercise.with(lock.exercise).lengthWithSides(of: step.dose, at: step.level)))
  }

  /// The most blocks that a day may hold, whoever asks for them (H4.2, H4.6).
  func mostBlocks(on index: Int) -> Int { facts.state == .reduce || isEased(facts.day(index)) ? 2 : 5 }

  /// Blocks that a day has room for: those that a clinician set, and as many of the usual length as its minutes leave.
  func capacity(of index: Int) -> Int {
    let most = mostBlocks(on: index) == 2 ? 2 : facts.maxRoles
    let set = locks[index].values.reduce(Seconds.zero) { $0 + room(for: $1, on: index) }
    let left = max(0, Seconds.minutes(Double(minutes(index))).value - set.value)
    let blocks = locks[index].count + Int(left / facts.block.value)
    return max(locks[index].count, min(most, blocks))
  }

  /// Strength that a clinician set for the day before or after keeps the runner's own off.
  func isNextToLock(_ role: Role, on index: Int) -> Bool {
    guard role.isStrength else { return false }
    return [index - 1, index + 1].filter { locks.indices.contains($0) }.contains { near in
      locks[near].keys.contains { facts.consecutiveDays ? $0 == role : $0.isStrength }
    }
  }
}
