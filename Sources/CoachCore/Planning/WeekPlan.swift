/// One week of back work around the runs, with the reason of every choice.
public struct WeekPlan: Hashable, Sendable {
  public let days: [PlannedDay]
  /// Roles with fewer blocks than the week asks for.
  public let omissions: [Omission]
  public let deload: Bool
  /// The plan is smaller than the runner's own limits, because the weeks before were too much (F6).
  public let cut: PlanCut?
  public let state: PainState
  /// What the blocks are worth, for comparing plans of one week.
  public let objective: Int

  public func day(_ day: CalendarDay) -> PlannedDay? { days.first { $0.day == day } }
}

/// A day of the plan.
public struct PlannedDay: Hashable, Sendable {
  public let day: CalendarDay
  public let runs: [RunKind]
  /// Nil on a day without one, and on past days.
  public let session: PlannedSession?
  /// What the rules keep off this day.
  public let kept: [KeptOff]

  public struct KeptOff: Hashable, Sendable {
    public let roles: [Role]
    public let reason: PlanReason
  }
}

/// A session to come: its blocks in the order in which they are done.
public struct PlannedSession: Hashable, Sendable {
  public let slot: Slot
  public let blocks: [PlannedBlock]
  /// False only where the runner has banned breathing, or a leg symptom keeps it out for a week.
  public let breathes: Bool

  /// Everything to do, with calm breaths at both ends (H7).
  public var exercises: [PrescribedExercise] {
    let breaths = breathes ? [PlannedSession.breaths] : []
    return breaths + blocks.flatMap { $0.exercises } + breaths
  }

  public var length: Seconds { PlannedSession.length(of: exercises) }

  /// A day's minute of breathing (H1).
  public static let breathing = PrescribedExercise(
    .diaphragmaticBreathing, role: nil, level: .beginner, dose: Exercise.with(.diaphragmaticBreathing).dose.beginner)

  /// Half of that minute begins a session and half ends it, so that a session is no longer for it (H1, H7) [E].
  public static let breaths: PrescribedExercise = {
    var dose = breathing.dose
    dose.reps = (dose.reps + 1) / 2
    return PrescribedExercise(breathing.exercise, role: nil, level: breathing.level, dose: dose)
  }()

  public static func length(of exercises: [PrescribedExercise]) -> Seconds {
    exercises.reduce(.zero) { $0 + $1.length }
  }

  /// The five-minute version, which counts in full (F6): breathing and the block that matters most.
  public var minimum: PlannedSession {
    let most = blocks.max { WeekRules.weights[Int($0.role.rawValue)] < WeekRules.weights[Int($1.role.rawValue)] }
    return PlannedSession(slot: slot, blocks: most.map { [$0] } ?? [], breathes: breathes)
  }
}

/// One block: a role, the exercise that fills it, and why.
public struct PlannedBlock: Hashable, Sendable {
  public let role: Role
  /// One exercise, or two where the second needs the first.
  public let exercises: [PrescribedExercise]
  public let reasons: [PlanReason]
  /// What to change in it, because of the runner's tags.
  public let instructions: [String]

  public var exercise: ExerciseID { exercises[exercises.count - 1].exercise }
}

extension WeekPlan {
  /// Plans the week of these facts; days before today hold what was done and no session.
  public static func plan(_ facts: WeekFacts) -> WeekPlan {
    let rules = WeekRules(facts)
    let problem = rules.problem()
    var pinless = problem
    pinless.required = rules.locks.map { RoleMask(Array($0.keys)) }
    let solved = WeekSolver(problem).solve() ?? WeekSolver(pinless).solve()
    let solution = solved ?? WeekSolution(blocks: Array(repeating: .none, count: 7), objective: 0)
    var chosen = [[Role: ExerciseID]](repeating: [:], count: 7)
    for role in Role.planned {
      let days = (0..<7).filter { solution.blocks[$0].contains(role) }
      for (day, id) in zip(days, ExerciseStage(rules: rules, role: role, days: days).choose()) {
        chosen[day][role] = id
      }
    }
    var numbers = problem.done
    let days = (0..<7).map { index -> PlannedDay in
      let blocks = solution.blocks[index].roles.compactMap { role -> PlannedBlock? in
        guard let id = chosen[index][role] else { return nil }
        numbers[Int(role.rawValue)] += 1
        return rules.block(
          role, id, on: index, number: numbers[Int(role.rawValue)], of: problem.target[Int(role.rawValue)],
          pinned: problem.required[index].contains(role), chosen: chosen)
      }
      let runs = facts.runs.filter { $0.day == facts.day(index) }.map { $0.kind }
      let session = PlannedSession(
        slot: rules.slots[index], blocks: SessionOrder.sorted(blocks),
        breathes: !rules.conditions[index].excluded.contains(.diaphragmaticBreathing))
      let kept = rules.bans[index].map { PlannedDay.KeptOff(roles: $0.roles.roles, reason: $0.reason) }
      return PlannedDay(day: facts.day(index), runs: runs, session: blocks.isEmpty ? nil : session, kept: kept)
    }
    return WeekPlan(
      days: days, omissions: rules.omissions(problem, solution), deload: facts.deload, cut: facts.cut,
      state: facts.state,
      objective: solution.objective)
  }
}

extension WeekRules {
  func block(
    _ role: Role, _ id: ExerciseID, on index: Int, number: Int, of target: Int, pinned: Bool,
    chosen: [[Role: ExerciseID]]
  ) -> PlannedBlock? {
    let day = facts.day(index)
    let again = facts.lastUse[id].map { day - $0 < 7 } ?? false || chosen[..<index].contains { $0[role] == id }
    guard let (step, dose, weaker) = dose(id, on: index, again: again) else { return nil }
    var exercises = [PrescribedExercise(id, role: role, level: step.level, dose: dose, weaker: weaker)]
    if let lock = locks[index][role], let author = author(on: index) {
      return setBlock(lock, by: author, exercises[0], step, on: index)
    }
    var reasons: [PlanReason] = [pinned ? .pinned : .target(role, number: number, of: target)]
    if let swap = facts.swaps.last(where: { ($0.day == day || $0.day == nil) && $0.to == id }) {
      reasons.append(.swapped(from: swap.from))
    } else if facts.enjoyment[id] == .like {
      reasons.append(.liked)
    } else if role.isStrength {
      reasons.append(.rung(Exercise.with(id).ladder))
    } else if facts.lastUse[id].map({ day - $0 > 14 }) ?? true {
      reasons.append(.variety(days: facts.lastUse[id].map { day - $0 }))
    }
    for weight in facts.weights where weight.role == role { reasons.append(.found(weight.because)) }
    if let run = facts.runs.first(where: { role.isHeavy && $0.kind != .easy && (2...3).contains($0.day - day) }) {
      reasons.append(.around(run.kind, on: run.day))
    }
    if facts.before?.day(day)?.session?.blocks.contains(where: { $0.role == role }) ?? false { reasons.append(.kept) }
    if let cap = Exercise.with(id).holdCap(for: facts.conditions.tags), step.dose.hold > cap.longest {
      reasons.append(.shorterHolds(cap))
    }
    if let gate = ExerciseStage.gate(for: id) {
      exercises.insert(PrescribedExercise(gate.exercise, role: nil, level: .beginner, dose: gate.dose), at: 0)
      reasons.append(.gate(before: id))
    }
    return PlannedBlock(
      role: role, exercises: exercises, reasons: reasons,
      instructions: Exercise.with(id).instructions(for: facts.conditions.tags))
  }

  /// The block of what a clinician set, and whatever makes it less than they asked for.
  private func setBlock(
    _ lock: ProgrammeLock, by author: ProgrammeAuthor, _ prescribed: PrescribedExercise, _ step: DoseStep, on index: Int
  ) -> PlannedBlock {
    let exercise = Exercise.with(lock.exercise)
    var exercises = [prescribed]
    var reasons: [PlanReason] = [.set(by: author)]
    if step.dose.sets < lock.dose.sets { reasons.append(facts.state >= .reduce ? .pain(facts.state) : .painBefore) }
    if let cap = exercise.holdCap(for: facts.conditions.tags), lock.dose.hold > cap.longest {
      reasons.append(.shorterHolds(cap))
    }
    if let gate = ExerciseStage.gate(for: lock.exercise) {
      exercises.insert(PrescribedExercise(gate.exercise, role: nil, level: .beginner, dose: gate.dose), at: 0)
      reasons.append(.gate(before: lock.exercise))
    }
    let note = lock.dose.note.utf8.isEmpty ? [] : [lock.dose.note]
    return PlannedBlock(
      role: lock.role, exercises: exercises, reasons: reasons,
      instructions: exercise.instructions(for: facts.conditions.tags) + note)
  }

  /// What stood in the way of each block that is missing: the first thing that, taken away, would let it in.
  func omissions(_ problem: WeekProblem, _ solution: WeekSolution) -> [Omission] {
    Role.planned.compactMap { role in
      let index = Int(role.rawValue)
      if isFixed(role) || unplaced.contains(where: { $0.role == role }) { return lockedOmission(of: role) }
      let have = problem.done[index] + solution.blocks.count { $0.has(index) }
      let wanted = max(problem.target[index], WeekRules.targets[index])
      guard have < wanted else { return nil }
      return Omission(role, missing: wanted - have, reason(for: role, have, problem))
    }
  }

  /// What a clinician set and the week has no place for; or a part that they left out of it.
  private func lockedOmission(of role: Role) -> Omission? {
    let missing = unplaced.filter { $0.role == role }
    if let first = missing.first {
      return Omission(role, missing: missing.reduce(0) { $0 + $1.count }, first.reason)
    }
    let programme = facts.programmes.last { $0.only }
    guard let programme, !programme.locks.contains(where: { $0.role == role }) else { return nil }
    return Omission(role, missing: WeekRules.targets[Int(role.rawValue)], .set(by: programme.author))
  }

  private func reason(for role: Role, _ have: Int, _ problem: WeekProblem) -> PlanReason {
    let index = Int(role.rawValue)
    if target(role) < WeekRules.targets[index], have >= target(role) {
      return facts.deload && facts.state <= .hold ? .deload : .pain(facts.state)
    }
    let future = (0..<7).filter { facts.day($0) >= facts.today }
    let bans = future.compactMap { day in self.bans[day].first { $0.roles.contains(role) }?.reason }
    if bans.count == future.count, let first = bans.first { return first }
    if problem.target[index] == 0 { return .noExercise }
    let days = role.isStrength && !facts.consecutiveDays ? (future.count + 1) / 2 : future.count
    if days < WeekRules.targets[index] - problem.done[index], future.count < 7 { return .past }
    func helps(_ change: (inout WeekProblem) -> Void) -> Bool {
      var relaxed = problem
      change(&relaxed)
      guard let solution = WeekSolver(relaxed).solve() else { return false }
      return problem.done[index] + solution.blocks.count { $0.has(index) } > have
    }
    if let cut = facts.cut, helps({ grow(&$0, by: cut) }) { return .smallerPlan(cut.because) }
    if helps({ $0.maxSessions = 7 }) { return .sessions(facts.maxSessions) }
    let open = future.filter { problem.capacity[$0] > 0 }
    if helps({ for day in open { $0.capacity[day] = facts.minutes[day] / facts.blockMinutes } }) {
      return .blocks(open.map { problem.capacity[$0] }.max() ?? 0)
    }
    if helps({ for day in open { $0.capacity[day] = 9 } }) { return .minutes }
    if helps({
      for day in future where !facts.sessionsDone.contains(facts.day(day)) { $0.capacity[day] = 9 }
      $0.maxSessions = 7
    }) {
      return .minutes
    }
    if let ban = bans.first { return ban }
    return role.isStrength ? .strengthSpacing : .past
  }

  /// The week with what a smaller plan took off.
  private func grow(_ problem: inout WeekProblem, by cut: PlanCut) {
    problem.maxSessions += cut.sessions
    for day in problem.capacity.indices where problem.capacity[day] == facts.maxRoles {
      problem.capacity[day] = min(problem.capacity[day] + cut.roles, facts.minutes[day] / facts.blockMinutes)
    }
  }
}

extension Exercise {
  /// What to change in the exercise, because of what is so of the runner.
  public func instructions(for tags: Set<Tag>) -> [String] {
    contraindications.filter { $0.action == .modify && tags.contains($0.tag) }.map { $0.instruction }
  }
}
