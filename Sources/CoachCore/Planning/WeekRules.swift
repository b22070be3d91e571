/// The rules of H2 and H4 with K4, read off the facts: which role may be where, how often, and what it is worth.
struct WeekRules: Sendable {
  let facts: WeekFacts
  /// What keeps roles off each day, with its reason.
  private(set) var bans: [[Ban]]
  private(set) var conditions: [SlotConditions]
  private(set) var slots: [Slot]
  /// For each day the roles that a clinician has filled.
  private(set) var locks = [[Role: ProgrammeLock]](repeating: [:], count: 7)
  /// Roles whose blocks a clinician has set on each day: these and no others (H4.9).
  private(set) var fixed = [RoleMask](repeating: .none, count: 7)
  /// What of that the week has no place for.
  private(set) var unplaced: [(role: Role, count: Int, reason: PlanReason)] = []

  struct Ban: Hashable, Sendable {
    let roles: RoleMask
    let reason: PlanReason
  }

  /// Domain H2: target, hard maximum and shortfall weight, in the order of `Role.planned`.
  static let targets = [2, 2, 2, 2, 2, 2, 3, 3, 3]
  /// What makes a week complete in minimum mode (H2, K4).
  static let minimumTargets = [1, 1, 1, 1, 1, 1, 2, 2, 2]
  static let hardMaxima = [3, 3, 3, 3, 3, 3, 7, 7, 7]
  static let weights = [1000, 1000, 1200, 1000, 1000, 900, 600, 600, 600]
  /// K4: a role with a target that is left out; a session (H5 for few, longer ones); a usual day, or one that did not suit; strength on a hard or long day; a changed block [E].
  static let breadth = 1500
  static func sessionCost(_ pattern: SessionPattern) -> Int { pattern == .fewLong ? 300 : 150 }
  static let habit = 60
  static let hardDayCost = 25
  static let changeCost = 30
  /// H5: cost of a minute, and the parts of a preference [E].
  static let minuteCost = 5
  static let preference = (base: 60, enjoyment: 40, slot: 20)
  /// Minutes of a block that the runner asks for by hand (domain B).
  static let longBlock = 10

  init(_ facts: WeekFacts) {
    self.facts = facts
    bans = (0..<7).map { WeekRules.bans(facts, facts.day($0)) }
    slots = (0..<7).map { WeekRules.slot(facts, facts.day($0)) }
    conditions = []
    conditions = (0..<7).map { index in
      var conditions = facts.conditions
      conditions.raceDay = facts.runs.contains { $0.day == facts.day(index) && $0.kind == .race }
      return conditions
    }
    placeLocks()
  }

  private mutating func placeLocks() {
    for programme in facts.programmes {
      for index in 0..<7 {
        fixed[index].formUnion(programme.fixed(on: index, from: facts.first))
        if programme.days[index] { conditions[index].excluded.formUnion(programme.bans) }
      }
    }
    for programme in facts.programmes {
      let placing = LockPlacing(self, programme, beside: locks)
      locks = placing.placed
      unplaced += placing.missing
    }
  }

  /// The slot of a day's session: after the run where that is the habit, else strength at a time of its own.
  static func slot(_ facts: WeekFacts, _ day: CalendarDay) -> Slot {
    let runs = facts.runs.filter { $0.day == day }
    if runs.contains(where: { $0.kind == .race }) { return .preRun }
    let key = runs.contains { $0.kind == .hard || $0.kind == .long }
    return !runs.isEmpty && (facts.anchor == .afterRun || key) ? .postRun : .restDayStrength
  }

  static func bans(_ facts: WeekFacts, _ day: CalendarDay) -> [Ban] {
    var bans: [Ban] = []
    for run in facts.runs {
      for rule in RunTiming.rules where rule.run == run.kind && run.day + rule.day == day {
        let roles: RoleMask = rule.keepsOff == .strength ? .strength : .heavy
        let reason: PlanReason =
          rule.day == 0 ? .raceDay : rule.day > 0 ? .afterRace(run.day) : .beforeRun(run.kind, on: run.day)
        bans.append(Ban(roles: roles, reason: reason))
      }
    }
    for rest in facts.downhill where day >= rest.runDay && day <= rest.through {
      bans.append(Ban(roles: .heavy, reason: .downhill(descent: rest.descent, on: rest.runDay)))
    }
    switch facts.state {
    case .clear, .hold: break
    case .reduce: bans.append(Ban(roles: .heavy, reason: .pain(.reduce)))
    case .pause: bans.append(Ban(roles: .strength, reason: .pain(.pause)))
    case .refer, .stop: bans.append(Ban(roles: .all, reason: .pain(facts.state)))
    }
    if facts.easesToday, day == facts.today, facts.state < .reduce {
      bans.append(Ban(roles: .heavy, reason: .painBefore))
    }
    if facts.restsToday, day == facts.today { bans.append(Ban(roles: .all, reason: .pain(facts.state))) }
    for mode in [Mode.holiday, .illness] where facts.modes[day - facts.first].contains(mode) {
      bans.append(Ban(roles: .all, reason: .mode(mode)))
    }
    return bans
  }

  func banned(_ index: Int) -> RoleMask { bans[index].reduce(.none) { $0.union($1.roles) } }

  /// No exercise of fatigue cost 2 or more where the heavy roles may not be (K4).
  func isLight(_ index: Int) -> Bool { !banned(index).isDisjoint(with: .heavy) }

  /// The exercises that may fill a block of a role on a day (K4), in the catalogue's order.
  func candidates(_ role: Role, on index: Int) -> [ExerciseID] {
    let day = facts.day(index)
    if fixed[index].contains(role) { return locks[index][role].map { [$0.exercise] } ?? [] }
    if let chosen = swap(role, on: day) ?? pin(role, on: day) { return [chosen] }
    return ExerciseID.allCases.filter { isCandidate($0, role, on: index) }
  }

  private func swap(_ role: Role, on day: CalendarDay) -> ExerciseID? {
    guard let swap = facts.swaps.last(where: { $0.day == day && Exercise.with($0.to).plannedRole == role }),
      isSafe(swap.to, on: day - facts.first)
    else { return nil }
    return swap.to
  }

  private func pin(_ role: Role, on day: CalendarDay) -> ExerciseID? {
    guard let id = facts.pins.last(where: { $0.day == day && $0.role == role && $0.exercise != nil })?.exercise,
      Exercise.with(id).plannedRole == role, isSafe(id, on: day - facts.first), dose(id, on: day - facts.first) != nil
    else { return nil }
    return id
  }

  /// The runner pinned a ten-minute block, and has the time for it.
  private func isLong(_ role: Role, on index: Int) -> Bool {
    facts.minutes[index] >= WeekRules.longBlock
      && facts.pins.contains { $0.day == facts.day(index) && $0.role == role && $0.long }
  }

  /// Suits tags, kit, place, pain and the day, whatever the level; so does what has to come before it.
  func isSafe(_ id: ExerciseID, on index: Int) -> Bool {
    let exercise = Exercise.with(id)
    if isLight(index), exercise.fatigueCost >= 2 { return false }
    if let gate = ExerciseStage.gate(for: id), !isSafe(gate.exercise, on: index) { return false }
    if id == .proneBackExtension, conditions[index].raceDay { return false }
    if id == .copenhagenShortLever, facts.exposures[id, default: 0] < 2, nearHardRun(facts.day(index)) { return false }
    return exercise.slots.contains { conditions[index].allow(id, in: $0) }
  }

  private func isCandidate(_ id: ExerciseID, _ role: Role, on index: Int) -> Bool {
    let exercise = Exercise.with(id)
    guard exercise.plannerEligible, exercise.plannedRole == role, isSafe(id, on: index) else { return false }
    let level = facts.levels[role] ?? .beginner
    guard exercise.minLevel <= level, facts.limits.excluded.contains(id) == false else { return false }
    guard fits(exercise, slots[index]), conditions[index].allow(id, in: fittingSlot(exercise, slots[index])) else {
      return false
    }
    if facts.swaps.contains(where: { $0.day == nil && $0.from == id }) { return false }
    if let swapped = facts.swaps.last(where: { $0.day == nil && $0.to == id }),
      facts.limits.excluded.contains(swapped.to) == false
    {
      return dose(id, on: index) != nil
    }
    guard role.isMobility || isRung(id, on: facts.day(index), startingAt: level) else { return false }
    return dose(id, on: index) != nil
  }

  /// The current rung of its ladder (K4), or the next one down where those above lack kit or do not suit the body.
  func isRung(_ id: ExerciseID, on day: CalendarDay, startingAt level: Level) -> Bool {
    var rung = id
    while !facts.progression.isCurrent(rung, on: day, startingAt: level, facts.limits) {
      guard let above = rung.rungAbove, !suitsRunner(above) else { return false }
      rung = above
    }
    return true
  }

  /// Kit, place, body and bans let it be done on some day, whatever the day's own rules.
  private func suitsRunner(_ id: ExerciseID) -> Bool {
    var conditions = facts.conditions
    conditions.allowed = .all
    return Exercise.with(id).slots.contains { conditions.allow(id, in: $0) }
  }

  /// A mobility block may be any calm slot's; strength needs the slot of the session.
  private func fits(_ exercise: Exercise, _ slot: Slot) -> Bool {
    exercise.slots.contains(fittingSlot(exercise, slot))
  }

  private func fittingSlot(_ exercise: Exercise, _ slot: Slot) -> Slot {
    if facts.anchor == .bedtime, exercise.plannedRole.isMobility, exercise.slots.contains(.bedtime) { return .bedtime }
    return slot
  }

  /// The Copenhagen plank's first two sessions keep off the two days before that (K4).
  private func nearHardRun(_ day: CalendarDay) -> Bool {
    facts.runs.contains { ($0.kind == .race || $0.kind == .hard) && (1...3).contains($0.day - day) }
  }

  /// The dose of a block, fitted to its length; nil if it does not fit.
  func dose(_ id: ExerciseID, on index: Int, again: Bool = false) -> (
    step: DoseStep, dose: Dose, weaker: WeakerSide?
  )? {
    let day = facts.day(index)
    let rule = doseRule(on: day)
    if let lock = locks[index][Exercise.with(id).plannedRole], lock.exercise == id {
      let step = step(of: lock, on: index)
      return (
        step, step.dose, weakerSide(of: Exercise.with(id), at: step.level, under: rule).map { WeakerSide($0.side) }
      )
    }
    let step = facts.progression.dose(of: id, on: day, under: rule, again: again, facts.limits)
    let exercise = Exercise.with(id)
    var room = isLong(exercise.plannedRole, on: index) ? .minutes(Double(WeekRules.longBlock)) : facts.block
    if let gate = ExerciseStage.gate(for: id) { room = room - gate.length }
    let capped = exercise.capped(step.dose, for: facts.conditions.tags)
    guard let fitted = exercise.fitted(capped, at: step.level, into: room) else { return nil }
    guard let weaker = weakerSide(of: exercise, at: step.level, under: rule) else { return (step, fitted, nil) }
    let left = room - exercise.lengthOfExtraSet(of: fitted)
    if weaker.extraSet, let shorter = exercise.fitted(capped, at: step.level, into: left), shorter.reps == fitted.reps {
      return (step, shorter, weaker)
    }
    return (step, fitted, WeakerSide(weaker.side))
  }

  /// What the pain rules leave of a dose on a day.
  func doseRule(on day: CalendarDay) -> DoseRule {
    isEased(day) && facts.state < .reduce ? .halved : facts.doseRule
  }

  func isEased(_ day: CalendarDay) -> Bool { facts.easesToday && day == facts.today }

  /// One set more for it only with the full dose: not in pain, not in an easier week.
  private func weakerSide(of exercise: Exercise, at level: Level, under rule: DoseRule) -> WeakerSide? {
    guard exercise.sides(at: level) == 2, let weaker = facts.weakerSides[exercise.plannedRole] else { return nil }
    let full = rule == .full && !facts.deload
    return WeakerSide(weaker.side, extraSet: weaker.extraSet && full)
  }

  /// How much of a role the week asks for.
  func target(_ role: Role) -> Int { WeekRules.target(role, facts.state, deload: facts.deload) }

  /// H2's target as the pain rules and an easier week leave it (K3, K4).
  static func target(_ role: Role, _ state: PainState, deload: Bool) -> Int {
    let target = targets[Int(role.rawValue)]
    switch state {
    case .refer, .stop: return 0
    case .pause: return role.isStrength ? 0 : target
    case .reduce: return role.isHeavy ? 0 : role.isStrength ? 1 : target
    case .clear, .hold: return deload ? (target + 1) / 2 : target
    }
  }

  func problem() -> WeekProblem {
    var candidates = [[[ExerciseID]]](repeating: [], count: 7)
    for index in 0..<7 where facts.day(index) >= facts.today {
      candidates[index] = Role.planned.map { self.candidates($0, on: index) }
    }
    let future = (0..<7).filter { facts.day($0) >= facts.today }
    let hasAny = Role.planned.indices.map { role in future.contains { !candidates[$0][role].isEmpty } }
    let done = Role.planned.map { role in
      facts.done.count { $0.role == role } + (role.isMobility ? facts.credit[role] ?? 0 : 0)
    }
    let targets = Role.planned.enumerated().map { index, role in
      let set = done[index] + locks.count { $0[role] != nil }
      if isFixed(role) { return set }
      return max(hasAny[index] ? target(role) : 0, locks.contains { $0[role] != nil } ? set : 0)
    }
    let now = min(max(facts.today - facts.first, 0), 6)
    let more = facts.modes[now].contains(.more) && facts.state == .clear && !facts.deload
    var forbidden = [RoleMask](repeating: .all, count: 7)
    var required = [RoleMask](repeating: .none, count: 7)
    var capacity = [Int](repeating: 0, count: 7)
    for index in future {
      let day = facts.day(index)
      forbidden[index] = banned(index)
      for role in Role.planned where candidates[index][Int(role.rawValue)].isEmpty {
        forbidden[index].insert(.only(role))
      }
      forbidden[index].formUnion(afterStrength(day))
      if !facts.sessionsDone.contains(day) { capacity[index] = self.capacity(of: index) }
      for role in locks[index].keys { required[index].insert(.only(role)) }
      for pin in facts.pins
      where pin.day == day && !forbidden[index].contains(pin.role) && !isNextToLock(pin.role, on: index) {
        if required[index].count < capacity[index] { required[index].insert(.only(pin.role)) }
      }
    }
    keepPinsApart(&required)
    return WeekProblem(
      target: targets, done: done,
      limit: Role.planned.indices.map { role in
        if isFixed(Role.planned[role]) { return targets[role] }
        let wanted = targets[role] == 0 ? 0 : more ? WeekRules.hardMaxima[role] : targets[role]
        let set = done[role] + locks.count { $0[Role.planned[role]] != nil }
        return max(set, min(wanted, cap(future.map { candidates[$0][role] })))
          + pinned(role, required, done[role], targets[role])
      },
      weight: Role.planned.map { WeekRules.weights[Int($0.rawValue)] * (100 + extraWeight($0)) / 100 },
      strength: .strength, breadth: WeekRules.breadth,
      value: (0..<7).map { index in
        Role.planned.map { candidates[index].isEmpty ? 0 : value($0, on: index, candidates[index][Int($0.rawValue)]) }
      },
      forbidden: forbidden, required: required, capacity: capacity,
      sessionValue: (0..<7).map { habit(on: $0) - WeekRules.sessionCost(facts.sessionPattern) },
      maxSessions: max(0, facts.maxSessions - facts.sessionsDone.count), consecutiveDays: facts.consecutiveDays,
      restsEachRole: true)
  }

  /// Gained on a usual day, and paid on one that did not suit.
  private func habit(on index: Int) -> Int {
    facts.unsuited[index] ? -WeekRules.habit : facts.usual[index] ? WeekRules.habit : 0
  }

  private func extraWeight(_ role: Role) -> Int { facts.weights.reduce(0) { $0 + ($1.role == role ? $1.percent : 0) } }

  /// Minutes for blocks of the usual length, each of which a long one takes the place of.
  func minutes(_ index: Int) -> Int {
    let long = Role.planned.count { isLong($0, on: index) }
    return max(0, facts.minutes[index] - long * (WeekRules.longBlock - facts.blockMinutes))
  }

  /// What the weekly caps of a role's exercises leave, where all of them have one.
  private func cap(_ candidates: [[ExerciseID]]) -> Int {
    let ids = Set(candidates.flatMap { $0 })
    return ids.reduce(0) { $0 + (ExerciseStage.weeklyCaps[$1] ?? 7) }
  }

  /// Room above the target for what the runner pinned, within the hard maximum.
  private func pinned(_ role: Int, _ required: [RoleMask], _ done: Int, _ target: Int) -> Int {
    let pins = required.count { $0.has(role) }
    return max(0, min(done + pins, WeekRules.hardMaxima[role]) - max(done, target))
  }

  /// Pins of strength on days that follow each other cannot all stand: the earlier wins.
  private func keepPinsApart(_ required: inout [RoleMask]) {
    for index in 1..<7 {
      let before = required[index - 1].intersection(.strength)
      if before.isEmpty { continue }
      required[index].subtract(facts.consecutiveDays ? before : .strength)
    }
  }

  /// What was strength yesterday keeps strength off today (H4.4, K4).
  func afterStrength(_ day: CalendarDay) -> RoleMask {
    let yesterday =
      day == facts.first
      ? facts.strengthBefore : RoleMask(facts.done.filter { $0.day == day - 1 && $0.role.isStrength }.map { $0.role })
    let today = RoleMask(facts.done.filter { $0.day == day && $0.role.isStrength }.map { $0.role })
    if yesterday.isEmpty { return today }
    return (facts.consecutiveDays ? yesterday : .strength).union(today)
  }

  private func value(_ role: Role, on index: Int, _ candidates: [ExerciseID]) -> Int {
    let liked = candidates.map { Int((facts.enjoyment[$0] ?? .neutral).value) }.max() ?? 0
    var value = WeekRules.preference.base + WeekRules.preference.enjoyment * liked
    let day = facts.day(index)
    let running = facts.runs.contains { $0.day == day }
    if facts.anchor == .afterRun ? running : slots[index] == .restDayStrength { value += WeekRules.preference.slot }
    value -= WeekRules.minuteCost * facts.blockMinutes
    let key = facts.runs.contains { $0.day == day && ($0.kind == .hard || $0.kind == .long) }
    if role.isStrength, key { value -= WeekRules.hardDayCost }
    if let before = facts.before?.day(day)?.session, before.blocks.contains(where: { $0.role == role }) {
      value += WeekRules.changeCost
    }
    return value
  }
}

extension Exercise {
  /// The role whose block it can fill: the upper back counts as upper-back turning (H2).
  public var plannedRole: Role { rolePrimary == .upperBack ? .thoracicRotation : rolePrimary }
}
