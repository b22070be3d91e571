extension Progression {
  /// At most this many exercises of a session step up (F2) [E].
  static let stepsPerSession = 2
  /// A role's work may rise by this share in a week, or by one smallest step (F2, K3) [E].
  static let weeklyRise = 0.2

  /// Carries out the steps up that a session and a week allow; those longest on their dose go first.
  mutating func choose(among candidates: [Candidate], on day: TrainingDay) -> [ProgressionDecision] {
    let order = candidates.sorted { a, b in
      let (first, second) = (since(a), since(b))
      return first != second ? first < second : a.exercise.rawValue < b.exercise.rawValue
    }
    var steps = 0
    return order.compactMap { candidate in
      guard let standing = chains[candidate.key]?.standing else { return nil }
      if steps == Progression.stepsPerSession { return stay(standing, on: day.day, .sessionLimit) }
      if let rule = limit(on: candidate, from: standing, day.day) { return stay(standing, on: day.day, rule) }
      steps += 1
      return climb(candidate, on: day.day)
    }
  }

  private func since(_ candidate: Candidate) -> CalendarDay {
    chains[candidate.key]?.standing.since ?? CalendarDay(daysSinceEpoch: 0)
  }

  /// The weekly limits: one heavy-role exercise, and the volume of the role.
  private func limit(on candidate: Candidate, from standing: Standing, _ day: CalendarDay) -> ProgressionRule? {
    let role = Exercise.with(candidate.exercise).rolePrimary
    if role.isHeavy, rises.contains(where: { $0.role.isHeavy }) { return .heavyLimit }
    let rise = Progression.rise(to: candidate, from: standing)
    let already = rises.reduce(Seconds.zero) { $1.role == role ? $0 + $1.work : $0 }
    guard rise > .zero, already > .zero else { return nil }
    let now = volume(of: role, on: day)
    let share = (already + rise).value / max(1, (now - already).value)
    return share > Progression.weeklyRise ? .roleVolume(risePercent: Int((share * 100).rounded())) : nil
  }

  /// The work that a step adds; a new rung restarts lower and adds none (K3).
  private static func rise(to candidate: Candidate, from standing: Standing) -> Seconds {
    let exercise = Exercise.with(candidate.exercise)
    let step = exercise.path[candidate.index]
    if step.isNewRung { return .zero }
    return max(.zero, exercise.work(of: step) - exercise.work(of: standing.step))
  }

  /// The work of one exposure of everything that was done for a role in the last fortnight.
  private func volume(of role: Role, on day: CalendarDay) -> Seconds {
    ExerciseID.allCases.reduce(Seconds.zero) { sum, key in
      guard let chain = chains[key], day - chain.lastDone < 14 else { return sum }
      let exercise = Exercise.with(chain.standing.exercise)
      return exercise.rolePrimary == role ? sum + exercise.work(of: chain.standing.step) : sum
    }
  }

  private mutating func climb(_ candidate: Candidate, on day: CalendarDay) -> ProgressionDecision? {
    guard var chain = chains[candidate.key] else { return nil }
    let before = chain.standing
    let rise = Progression.rise(to: candidate, from: before)
    chain.move(to: candidate.exercise, index: candidate.index, on: day)
    if chain.standing.step.change == .sets { chain.standing.stagedSince = day }
    chains[candidate.key] = chain
    rises.append(Rise(day: day, role: Exercise.with(candidate.exercise).rolePrimary, work: rise))
    return changed(before, chain.standing, on: day, .progress, candidate.rule)
  }

  /// Takes a chain one rung down after a failure, and remembers the boundary (K3).
  mutating func fall(_ key: ExerciseID, on day: CalendarDay, _ rule: ProgressionRule) -> ProgressionDecision? {
    guard var chain = chains[key] else { return nil }
    let before = chain.standing
    let failed = boundary((before.exercise, before.index))
    if chain.stepDown(on: day) {
      chain.failures[failed] = Failure(count: (chain.failures[failed]?.count ?? 0) + 1, day: day)
    } else {
      // The lowest rung: back to its beginner dose.
      chain.move(to: before.exercise, index: min(before.index, Exercise.with(before.exercise).firstStep), on: day)
    }
    chains[key] = chain
    return changed(before, chain.standing, on: day, .regress, rule)
  }

  func stay(_ standing: Standing, on day: CalendarDay, _ rule: ProgressionRule) -> ProgressionDecision {
    changed(standing, standing, on: day, .hold, rule)
  }

  func changed(
    _ before: Standing, _ after: Standing, on day: CalendarDay, _ verdict: ProgressionDecision.Verdict,
    _ rule: ProgressionRule
  ) -> ProgressionDecision {
    ProgressionDecision(
      day: day, verdict: verdict, from: .init(before.exercise, before.step), to: .init(after.exercise, after.step),
      rule: rule)
  }
}

extension Exercise {
  /// The time under load of a step: sets · repetitions · (the hold, or the whole repetition of a movement) · sides.
  public func work(of step: DoseStep) -> Seconds {
    let one = kind == .isometric || kind == .staticStretch ? step.dose.hold : tempo.out + step.dose.hold + tempo.back
    return one * (step.dose.sets * step.dose.reps * sides(at: step.level))
  }
}
