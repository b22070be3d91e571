/// Solves a `WeekProblem` exactly.
///
/// Once the session days and the strength days are fixed, what is left is a flow of blocks from roles to days whose gains fall
/// with each block; augmenting paths solve that exactly. Where a role needs rest between two days that may both hold strength,
/// the clashes that are left are parted, best first. Ties go to fewer sessions, then to the lexicographically largest string
/// y[Mon, role 1] … y[Sun, role 9]: both are part of the compared number, so that one solve is enough.
public struct WeekSolver: Sendable {
  /// Objective, sessions and string in one number: value · 2⁶⁶ − sessions · 2⁶³ + the string as 63 bits.
  typealias Worth = Int128

  private let problem: WeekProblem
  private let edge: [Worth]
  private let gains: [[Worth]]
  private let strengthDays: [Bool]

  /// More than any week can be worth: set on what a pattern must contain.
  private static let must: Worth = 1 << 100
  private static let unit: Worth = 1 << 66
  private static let session: Worth = 1 << 63

  public init(_ problem: WeekProblem) {
    self.problem = problem
    var edge = [Worth](repeating: 0, count: WeekProblem.days * 9)
    for day in 0..<WeekProblem.days {
      for role in 0..<problem.roles {
        let bit = Worth(1) << Worth(62 - (day * 9 + role))
        edge[day * 9 + role] = Worth(problem.value[day][role]) * WeekSolver.unit + bit
        if problem.required[day].has(role) { edge[day * 9 + role] += WeekSolver.must }
      }
    }
    self.edge = edge
    gains = (0..<problem.roles).map { role in
      let left = max(0, problem.limit[role] - problem.done[role])
      return (0..<min(left, WeekProblem.days)).map {
        Worth(problem.gain(role, covered: problem.done[role] + $0)) * WeekSolver.unit
      }
    }
    strengthDays = (0..<WeekProblem.days).map { day in
      !problem.strength.subtracting(problem.forbidden[day]).isEmpty
    }
  }

  /// The best week; nil only if what is required cannot all be had.
  ///
  /// The most promising branch comes first, whether it has been filled or has only a bound yet: so the first one that is
  /// filled without a clash is the best of all.
  public func solve() -> WeekSolution? {
    var queue = WeekBranchQueue(patterns())
    while let branch = queue.popBest() {
      guard let blocks = branch.blocks else {
        if let filled = filled(branch) { queue.push(filled) }
        continue
      }
      guard problem.restsEachRole, problem.consecutiveDays, let clash = costliestClash(of: blocks, in: branch) else {
        return WeekSolution(blocks: blocks, objective: problem.objective(of: blocks))
      }
      for part in branch.parted(at: clash) { if let filled = filled(part) { queue.push(filled) } }
    }
    return nil
  }

  /// A branch for each choice of session days and, of those, strength days.
  private func patterns() -> [WeekBranch] {
    var usable = 0
    var needed = 0
    for day in 0..<WeekProblem.days {
      if problem.capacity[day] > 0, !RoleMask.all.subtracting(problem.forbidden[day]).isEmpty { usable |= 1 << day }
      if !problem.required[day].isEmpty { needed |= 1 << day }
    }
    var patterns: [WeekBranch] = []
    for sessions in 0..<(1 << WeekProblem.days) {
      guard sessions & ~usable == 0, needed & ~sessions == 0, sessions.nonzeroBitCount <= problem.maxSessions else {
        continue
      }
      for strength in strengthSets(within: sessions) { patterns.append(pattern(sessions, strength)) }
    }
    return patterns
  }

  /// The sets of strength days that no other contains: a larger set can hold every week that a smaller one can.
  private func strengthSets(within sessions: Int) -> [Int] {
    var days = 0
    for day in 0..<WeekProblem.days where sessions >> day & 1 == 1 && strengthDays[day] { days |= 1 << day }
    if problem.consecutiveDays { return [days] }
    var sets: [Int] = []
    // Walk the days in order; a day is left out only next to one that is in.
    func extend(_ day: Int, _ chosen: Int) {
      guard day < WeekProblem.days else {
        let blocked = chosen << 1 | chosen >> 1
        if days & ~chosen & ~blocked == 0 { sets.append(chosen) }
        return
      }
      extend(day + 1, chosen)
      if days >> day & 1 == 1, day == 0 || chosen >> (day - 1) & 1 == 0 { extend(day + 1, chosen | 1 << day) }
    }
    extend(0, 0)
    return sets
  }

  private func pattern(_ sessions: Int, _ strength: Int) -> WeekBranch {
    var open = [RoleMask](repeating: .none, count: WeekProblem.days)
    var base: Worth = 0
    let roles = RoleMask(rawValue: UInt16((1 << problem.roles) - 1))
    for day in 0..<WeekProblem.days where sessions >> day & 1 == 1 {
      open[day] = roles.subtracting(problem.forbidden[day])
      if strength >> day & 1 == 0 { open[day].subtract(problem.strength) }
      base += Worth(problem.sessionValue[day]) * WeekSolver.unit - WeekSolver.session
    }
    return WeekBranch(
      open: open, required: problem.required, sessions: sessions, base: base, bound: base + bound(open, sessions))
  }

  /// No filling of these days is worth more: either the days or the roles forget their limits.
  private func bound(_ open: [RoleMask], _ sessions: Int) -> Worth {
    var byRole: Worth = 0
    var places = 0
    for day in 0..<WeekProblem.days where sessions >> day & 1 == 1 { places += problem.capacity[day] }
    var marginals: [Worth] = []
    marginals.reserveCapacity(63)
    var edges: [Worth] = []
    edges.reserveCapacity(7)
    for role in 0..<problem.roles {
      edges.removeAll(keepingCapacity: true)
      for day in 0..<WeekProblem.days where open[day].has(role) { edges.append(edge[day * 9 + role]) }
      edges.sort(by: >)
      for (index, edge) in edges.enumerated() {
        guard index < gains[role].count else { break }
        marginals.append(edge + gains[role][index])
      }
    }
    marginals.sort(by: >)
    for (index, marginal) in marginals.enumerated() {
      // A session day needs a block even if none of them pays.
      guard index < places, marginal > 0 || index < sessions.nonzeroBitCount else { break }
      byRole += marginal
    }
    for day in 0..<WeekProblem.days { byRole -= WeekSolver.must * Worth(problem.required[day].count) }
    return byRole
  }

  /// The branch filled as if no role needed rest; nil if nothing can fill it.
  private func filled(_ branch: WeekBranch) -> WeekBranch? {
    var edge = edge
    for day in 0..<WeekProblem.days {
      guard branch.required[day].isSubset(of: branch.open[day]) else { return nil }
      let added = branch.required[day].subtracting(problem.required[day])
      for role in 0..<problem.roles where added.has(role) { edge[day * 9 + role] += WeekSolver.must }
    }
    var flow = BlockFlow(problem, branch, edge: edge, gains: gains, must: WeekSolver.must)
    guard let worth = flow.run() else { return nil }
    var filled = branch
    (filled.blocks, filled.bound) = (flow.blocks, branch.base + worth)
    return filled
  }

  /// The clash that costs most to mend, so that few branches are worth going on with.
  private func costliestClash(of blocks: [RoleMask], in branch: WeekBranch) -> WeekBranch.Clash? {
    var costliest: (clash: WeekBranch.Clash, cost: Worth)?
    for day in 0..<(WeekProblem.days - 1) {
      let both = blocks[day].intersection(blocks[day + 1]).intersection(problem.strength)
      for role in 0..<problem.roles where both.has(role) {
        let cost = min(costOfMoving(role, off: day, blocks, branch), costOfMoving(role, off: day + 1, blocks, branch))
        if costliest.map({ cost > $0.cost }) ?? true { costliest = (WeekBranch.Clash(day: day, role: role), cost) }
      }
    }
    return costliest?.clash
  }

  /// Roughly: beside the best other day that gives the role its rest, however full that is, or beside leaving the block out.
  private func costOfMoving(_ role: Int, off day: Int, _ blocks: [RoleMask], _ branch: WeekBranch) -> Worth {
    var best = -(gains[role].last ?? 0)
    for other in 0..<WeekProblem.days where branch.open[other].has(role) && !blocks[other].has(role) {
      let beside = [other - 1, other + 1].contains {
        (0..<WeekProblem.days).contains($0) && $0 != day && blocks[$0].has(role)
      }
      if !beside { best = max(best, edge[other * 9 + role]) }
    }
    return edge[day * 9 + role] - best
  }
}
