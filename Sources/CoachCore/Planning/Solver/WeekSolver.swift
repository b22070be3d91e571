/// Solves a `WeekProblem` exactly.
///
/// Once the session days and the strength days are fixed, what is left is a flow of blocks from roles to days whose gains fall
/// with each block; augmenting paths solve that exactly. Of the patterns of days only those whose bound beats the best week so
/// far are solved. Ties go to fewer sessions, then to the lexicographically largest string y[Mon, role 1] … y[Sun, role 9]: both
/// are part of the compared number, so that one solve is enough.
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
  public func solve() -> WeekSolution? {
    var patterns = patterns()
    patterns.sort { $0.bound > $1.bound }
    var best: (worth: Worth, blocks: [RoleMask])?
    for pattern in patterns {
      if let best, pattern.bound <= best.worth { break }
      solve(pattern, &best)
    }
    guard let best else { return nil }
    return WeekSolution(blocks: best.blocks, objective: problem.objective(of: best.blocks))
  }

  /// Days with a session, and those of them that may hold strength; `open` are the roles of each day under both.
  private struct Pattern {
    var open: [RoleMask]
    var sessions: Int
    var base: Worth
    var bound: Worth
  }

  private func patterns() -> [Pattern] {
    var usable = 0
    var needed = 0
    for day in 0..<WeekProblem.days {
      if problem.capacity[day] > 0, !RoleMask.all.subtracting(problem.forbidden[day]).isEmpty { usable |= 1 << day }
      if !problem.required[day].isEmpty { needed |= 1 << day }
    }
    var patterns: [Pattern] = []
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

  private func pattern(_ sessions: Int, _ strength: Int) -> Pattern {
    var open = [RoleMask](repeating: .none, count: WeekProblem.days)
    var base: Worth = 0
    let roles = RoleMask(rawValue: UInt16((1 << problem.roles) - 1))
    for day in 0..<WeekProblem.days where sessions >> day & 1 == 1 {
      open[day] = roles.subtracting(problem.forbidden[day])
      if strength >> day & 1 == 0 { open[day].subtract(problem.strength) }
      base += Worth(problem.sessionValue[day]) * WeekSolver.unit - WeekSolver.session
    }
    return Pattern(open: open, sessions: sessions, base: base, bound: base + bound(open, sessions))
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

  /// A pattern with some roles taken off some days, filled as if no role needed rest: nothing under it is worth more.
  private struct Branch {
    let open: [RoleMask]
    let blocks: [RoleMask]
    let worth: Worth
  }

  private func branch(_ open: [RoleMask], of pattern: Pattern) -> Branch? {
    var flow = BlockFlow(
      problem, edge: edge, gains: gains, open: open, sessions: pattern.sessions, must: WeekSolver.must)
    guard let worth = flow.run() else { return nil }
    return Branch(open: open, blocks: flow.blocks, worth: pattern.base + worth)
  }

  /// Takes the most promising branch first, so that the first without a clash is the best of the pattern.
  private func solve(_ pattern: Pattern, _ best: inout (worth: Worth, blocks: [RoleMask])?) {
    guard let root = branch(pattern.open, of: pattern) else { return }
    var branches = [root]
    var seen = [root.open]
    while let index = branches.indices.max(by: { branches[$0].worth < branches[$1].worth }) {
      let branch = branches.remove(at: index)
      if let best, branch.worth <= best.worth { return }
      guard problem.restsEachRole, problem.consecutiveDays, let clash = clash(branch.blocks) else {
        best = (branch.worth, branch.blocks)
        return
      }
      // One of the two days must do without the role: try both.
      for day in [clash.day, clash.day + 1] where !problem.required[day].has(clash.role) {
        var narrower = branch.open
        narrower[day].subtract(.only(clash.role))
        if seen.contains(narrower) { continue }
        seen.append(narrower)
        if let next = self.branch(narrower, of: pattern) { branches.append(next) }
      }
    }
  }

  private func clash(_ blocks: [RoleMask]) -> (day: Int, role: Int)? {
    for day in 0..<(WeekProblem.days - 1) {
      let both = blocks[day].intersection(blocks[day + 1]).intersection(problem.strength)
      if !both.isEmpty { return (day, both.rawValue.trailingZeroBitCount) }
    }
    return nil
  }
}
