/// Why a pin or a swap cannot be kept.
public enum WishObstacle: Error, Hashable, Sendable {
  case past
  /// The week plans no blocks of this role.
  case unplannedRole(Role)
  /// The exercise fills blocks of another role.
  case otherRole(ExerciseID, fills: Role, wanted: Role)
  case sameExercise
  case exercise(ExerciseID, ExerciseObstacle)
  case noExercise(Role)
  /// A rule keeps it off the day.
  case keptOff(PlanReason)
  case sessionDone
  case minutes(has: Int, needs: Int)
  /// This many blocks are pinned already, and the day holds no more.
  case full(Int)
  /// Strength of another day is too near.
  case strengthNextTo(CalendarDay)
  case notInSession(CalendarDay)
  /// Nothing of it is planned in this week.
  case notInWeek
  /// The rules of the week leave no room for it.
  case noRoom
}

extension WeekWishes {
  /// What stands against a pin; nil where the week can keep it, or is a later one that is not planned yet.
  public func obstacle(to pin: Pin) -> WishObstacle? {
    guard pin.day >= facts.today else { return .past }
    guard Role.planned.contains(pin.role) else { return .unplannedRole(pin.role) }
    if let id = pin.exercise {
      let role = Exercise.with(id).plannedRole
      guard role == pin.role else { return .otherRole(id, fills: role, wanted: pin.role) }
      if let obstacle = obstacleToChoice(of: id), !(pin.long && obstacle == .tooLong(minutes: facts.blockMinutes)) {
        return .exercise(id, obstacle)
      }
    }
    guard holds(pin.day) else { return nil }
    let index = pin.day - facts.first
    if facts.sessionsDone.contains(pin.day) { return .sessionDone }
    if rules.fixed[index].contains(pin.role), let author = rules.author(on: index) {
      return .keptOff(.set(by: author))
    }
    if let kept = keptOff(pin.role, pin.exercise, on: index) { return .keptOff(kept) }
    if let next = strength(nextTo: pin) { return .strengthNextTo(next) }
    let minutes = facts.minutes[index]
    let needs = pin.long ? WeekRules.longBlock : facts.blockMinutes
    if minutes < needs { return .minutes(has: minutes, needs: needs) }
    let wish = WeekRules(with(pin))
    if wish.candidates(pin.role, on: index).isEmpty { return .noExercise(pin.role) }
    let problem = wish.problem()
    if !problem.required[index].contains(pin.role) { return .full(problem.capacity[index]) }
    return WeekSolver(problem).solve() == nil ? .noRoom : nil
  }

  private func with(_ pin: Pin) -> WeekFacts {
    var facts = facts
    facts.pins.append(pin)
    return facts
  }

  private func keptOff(_ role: Role, _ id: ExerciseID?, on index: Int) -> PlanReason? {
    if let ban = rules.bans[index].first(where: { $0.roles.contains(role) }) { return ban.reason }
    guard let id, !rules.isSafe(id, on: index) else { return nil }
    return rules.bans[index].first { !$0.roles.isDisjoint(with: .heavy) }?.reason
  }

  /// The day whose strength, done or pinned, is too near; the pin of a day later than that one would be lost.
  private func strength(nextTo pin: Pin) -> CalendarDay? {
    guard pin.role.isStrength else { return nil }
    let index = pin.day - facts.first
    func clashes(_ roles: RoleMask) -> Bool {
      facts.consecutiveDays ? roles.contains(pin.role) : !roles.isDisjoint(with: .strength)
    }
    func worked(_ day: CalendarDay) -> RoleMask { RoleMask(facts.done.filter { $0.day == day }.map { $0.role }) }
    if clashes(index == 0 ? facts.strengthBefore : worked(pin.day - 1)) { return pin.day - 1 }
    for day in [pin.day - 1, pin.day + 1] where day >= facts.today {
      let set = holds(day) ? Array(rules.locks[day - facts.first].keys) : []
      if clashes(RoleMask(facts.pins.filter { $0.day == day }.map { $0.role } + set)) { return day }
    }
    return nil
  }

  /// What stands against a swap; on a day, it holds for the block of that day alone.
  public func obstacle(to swap: Swap, in plan: WeekPlan) -> WishObstacle? {
    guard swap.from != swap.to else { return .sameExercise }
    let (from, to) = (Exercise.with(swap.from).plannedRole, Exercise.with(swap.to).plannedRole)
    guard from == to else { return .otherRole(swap.to, fills: to, wanted: from) }
    if let day = swap.day {
      guard day >= facts.today else { return .past }
      let blocks = plan.day(day)?.session?.blocks ?? []
      guard blocks.contains(where: { $0.exercise == swap.from }) else { return .notInSession(day) }
    }
    return obstacleToPlace(of: swap.to, on: swap.day)
  }

  private func obstacleToPlace(of id: ExerciseID, on day: CalendarDay?) -> WishObstacle? {
    if let obstacle = obstacleToChoice(of: id) { return .exercise(id, obstacle) }
    let role = Exercise.with(id).plannedRole
    guard let day, holds(day) else { return nil }
    let index = day - facts.first
    if rules.fixed[index].contains(role), let author = rules.author(on: index) {
      return .exercise(id, .setOtherwise(by: author))
    }
    if let kept = keptOff(role, id, on: index) { return .keptOff(kept) }
    return rules.isSafe(id, on: index) ? nil : .noExercise(role)
  }

  /// The exercises that may take the place of another, in the catalogue's order.
  public func choices(insteadOf id: ExerciseID, on day: CalendarDay?) -> [ExerciseID] {
    let role = Exercise.with(id).plannedRole
    return ExerciseID.allCases.filter {
      $0 != id && Exercise.with($0).plannedRole == role && obstacleToPlace(of: $0, on: day) == nil
    }
  }
}
