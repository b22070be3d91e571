/// Puts what a clinician set on the days of the week; the blocks of these roles are then fixed (H4.9).
///
/// Named days first, then what asks for most. A number a week goes to the days that suit best: those with a session already,
/// those where it was planned before, usual days, and days apart from each other.
struct LockPlacing {
  private let rules: WeekRules
  private let programme: WeekProgramme
  /// For each day the role and the lock that fills it.
  private(set) var placed: [[Role: ProgrammeLock]]
  /// What a lock asked for and did not get.
  private(set) var missing: [(role: Role, count: Int, reason: PlanReason)] = []

  /// - Parameter placed: what other programmes have on their days.
  init(_ rules: WeekRules, _ programme: WeekProgramme, beside placed: [[Role: ProgrammeLock]]) {
    self.rules = rules
    self.programme = programme
    self.placed = placed
    for lock in programme.locks { if case .on(let days) = lock.times { place(lock, on: days) } }
    let counted = programme.locks.enumerated().filter { if case .aWeek = $0.element.times { true } else { false } }
    for (_, lock) in counted.sorted(by: { (-$0.element.times.count, $0.offset) < (-$1.element.times.count, $1.offset) })
    {
      place(lock, times: programme.asked(lock, from: facts.first) - done(lock))
    }
  }

  private var facts: WeekFacts { rules.facts }
  private var open: [Int] { (0..<7).filter { facts.day($0) >= facts.today && programme.days[$0] } }

  private func done(_ lock: ProgrammeLock) -> Int { facts.done.count { $0.exercise == lock.exercise } }

  private mutating func place(_ lock: ProgrammeLock, on weekdays: [Weekday]) {
    for index in open where weekdays.contains(facts.day(index).weekday) {
      if let reason = obstacle(to: lock, on: index, beside: placed) {
        miss(lock, 1, reason)
      } else {
        placed[index][lock.role] = lock
      }
    }
  }

  private mutating func place(_ lock: ProgrammeLock, times: Int) {
    guard times > 0 else { return }
    let free = open.filter { obstacle(to: lock, on: $0, beside: placed) == nil }
    var best: (days: [Int], worth: Int) = ([], 0)
    for choice in 1..<max(1, 1 << free.count) where choice.nonzeroBitCount <= times {
      guard choice.nonzeroBitCount >= best.days.count else { continue }
      let days = free.indices.filter { choice >> $0 & 1 == 1 }.map { free[$0] }
      guard goTogether(lock, days) else { continue }
      let worth = worth(of: lock, on: days)
      if (days.count, worth) > (best.days.count, best.worth) { best = (days, worth) }
    }
    for index in best.days { placed[index][lock.role] = lock }
    guard best.days.count < times else { return }
    let reasons = open.filter { placed[$0][lock.role] == nil }.compactMap { obstacle(to: lock, on: $0, beside: placed) }
    miss(lock, times - best.days.count, reasons.last ?? .past)
  }

  private mutating func miss(_ lock: ProgrammeLock, _ count: Int, _ reason: PlanReason) {
    missing.append((lock.role, count, reason))
  }

  /// Whether days that are free one by one are so together.
  private func goTogether(_ lock: ProgrammeLock, _ days: [Int]) -> Bool {
    if lock.role.isStrength, zip(days, days.dropFirst()).contains(where: { $1 - $0 == 1 }) { return false }
    let sessions = placed.indices.count { !placed[$0].isEmpty || days.contains($0) } + facts.sessionsDone.count
    if sessions > facts.maxSessions { return false }
    var with = placed
    for index in days.dropLast() { with[index][lock.role] = lock }
    return !isOverdone(lock, with)
  }

  /// What these days together are worth [E].
  private func worth(of lock: ProgrammeLock, on days: [Int]) -> Int {
    var worth = 0
    for index in days {
      if !placed[index].isEmpty { worth += 100 }
      let before = facts.before?.day(facts.day(index))?.session?.blocks ?? []
      if before.contains(where: { $0.exercise == lock.exercise }) { worth += 50 }
      worth += facts.unsuited[index] ? -30 : facts.usual[index] ? 20 : 0
    }
    for (a, b) in zip(days, days.dropFirst()) { worth += 8 * min(b - a, 3) }
    return worth
  }

  /// What keeps a lock off a day that has these blocks already.
  private func obstacle(to lock: ProgrammeLock, on index: Int, beside placed: [[Role: ProgrammeLock]]) -> PlanReason? {
    let day = facts.day(index)
    if facts.sessionsDone.contains(day) { return .past }
    if let ban = rules.bans[index].first(where: { $0.roles.contains(lock.role) }) { return ban.reason }
    if !rules.isSafe(lock.exercise, on: index) {
      return rules.bans[index].first { !$0.roles.isDisjoint(with: .heavy) }?.reason ?? .noExercise
    }
    if placed[index][lock.role] != nil || rules.afterStrength(day).contains(lock.role) { return .strengthSpacing }
    if isNextToStrength(lock.role, index, placed) { return .strengthSpacing }
    let most = rules.mostBlocks(on: index)
    if placed[index].count >= most { return .blocks(most) }
    let used = placed[index].values.reduce(Seconds.zero) { $0 + rules.room(for: $1, on: index) }
    if used + rules.room(for: lock, on: index) > .minutes(Double(facts.minutes[index])) { return .minutes }
    let sessions = placed.indices.count { !placed[$0].isEmpty && $0 != index } + 1 + facts.sessionsDone.count
    if sessions > facts.maxSessions { return .sessions(facts.maxSessions) }
    return isOverdone(lock, placed) ? .past : nil
  }

  private func isNextToStrength(_ role: Role, _ index: Int, _ placed: [[Role: ProgrammeLock]]) -> Bool {
    guard role.isStrength else { return false }
    return [index - 1, index + 1].filter { placed.indices.contains($0) }.contains { near in
      placed[near].keys.contains { facts.consecutiveDays ? $0 == role : $0.isStrength }
    }
  }

  /// With this one more the week would have more of the role, or of the exercise, than it ever may.
  private func isOverdone(_ lock: ProgrammeLock, _ placed: [[Role: ProgrammeLock]]) -> Bool {
    let times = facts.done.count { $0.role == lock.role } + placed.count { $0[lock.role] != nil }
    if times >= WeekRules.hardMaxima[Int(lock.role.rawValue)] { return true }
    guard let cap = ExerciseStage.weeklyCaps[lock.exercise] else { return false }
    return done(lock) + placed.count { $0[lock.role]?.exercise == lock.exercise } >= cap
  }
}
