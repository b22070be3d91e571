/// What a runner may wish of one week: asked before a wish is written down, and answered with what stands in its way.
public struct WeekWishes: Sendable {
  let picture: RunnerPicture
  let facts: WeekFacts
  let rules: WeekRules

  public init(_ picture: RunnerPicture) {
    self.picture = picture
    facts = WeekFacts(picture, before: nil)
    rules = WeekRules(facts)
  }

  /// The days of the week that are still to be planned.
  var open: [Int] { (0..<7).filter { facts.day($0) >= facts.today } }

  func holds(_ day: CalendarDay) -> Bool { (0..<7).contains(day - facts.first) }

  /// All that keeps an exercise out of the planned blocks of this week, what matters most first; empty where nothing does.
  public func obstacles(to id: ExerciseID) -> [ExerciseObstacle] {
    if rules.locks.contains(where: { $0.values.contains { $0.exercise == id } }) { return [] }
    var obstacles = lasting(id)
    let exercise = Exercise.with(id)
    let role = exercise.plannedRole
    if Role.planned.contains(role), rules.isFixed(role), let author = open.compactMap({ rules.author(on: $0) }).first {
      obstacles.append(.setOtherwise(by: author))
    }
    if let pain = facts.conditions.painObstacle(to: exercise, facts.state) { obstacles.append(pain) }
    guard exercise.plannerEligible, Role.planned.contains(exercise.plannedRole) else { return obstacles + [.byHand] }
    let level = facts.levels[exercise.plannedRole] ?? .beginner
    if exercise.minLevel > level { obstacles.append(.level(needs: exercise.minLevel, has: level)) }
    if let swap = facts.swaps.last(where: { $0.day == nil && $0.from == id }) {
      obstacles.append(picture.pain.swapInHold == id ? .eased(to: swap.to) : .swapped(to: swap.to))
    }
    if exercise.plannedRole.isStrength, !isSwappedIn(id), let current = currentRung(of: id), current != id {
      obstacles.append(isAbove(id, current) ? .notYet(now: current) : .outgrown(now: current))
    }
    if !open.contains(where: { rules.dose(id, on: $0) != nil }) {
      obstacles.append(.tooLong(minutes: facts.blockMinutes))
    }
    return obstacles
  }

  /// What does not change from day to day: wishes, body and place.
  private func lasting(_ id: ExerciseID) -> [ExerciseObstacle] {
    var obstacles: [ExerciseObstacle] = []
    if picture.state.banned.contains(id) { obstacles.append(.banned) }
    if let programme = picture.state.programme(on: picture.state.today)?.programme,
      programme.bannedExercises.contains(id)
    {
      obstacles.append(.leftOut(by: programme.author))
    }
    if let stopped = picture.stopped.first(where: { $0.exercise == id }) {
      obstacles.append(.stopped(through: stopped.through))
    }
    if picture.pain.swapInHold == id, id.rungBelow == nil { obstacles.append(.eased(to: nil)) }
    return obstacles + facts.conditions.obstacles(to: Exercise.with(id))
  }

  private func isSwappedIn(_ id: ExerciseID) -> Bool { facts.swaps.contains { $0.day == nil && $0.to == id } }

  /// The exercise that the ladder of this one plans now.
  private func currentRung(of id: ExerciseID) -> ExerciseID? {
    let level = facts.levels[Exercise.with(id).plannedRole] ?? .beginner
    return rules.isRung(id, on: facts.today, startingAt: level)
      ? id
      : id.chain.first { rules.isRung($0, on: facts.today, startingAt: level) }
        ?? facts.progression.standing(onChainOf: id, on: facts.today)?.exercise
  }

  private func isAbove(_ id: ExerciseID, _ other: ExerciseID) -> Bool {
    let chain = id.chain
    guard let mine = chain.firstIndex(of: id), let its = chain.firstIndex(of: other) else { return false }
    return mine > its
  }

  /// What stands against doing an exercise by the runner's own choice: all but being below the rung or swapped away.
  func obstacleToChoice(of id: ExerciseID) -> ExerciseObstacle? {
    obstacles(to: id).first { obstacle in
      switch obstacle {
      case .outgrown, .swapped: false
      default: true
      }
    }
  }
}
