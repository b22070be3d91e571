import CoachCore
import TestKit
import Testing

/// Every filling of a week, tried one after the other or by a table: slow, plain and independent of the solver.
enum Exhaustive {
  /// Objective first, then fewer sessions, then the lexicographically largest string.
  static func isBetter(_ a: (Int, [RoleMask]), than b: (Int, [RoleMask])?) -> Bool {
    guard let b else { return true }
    if a.0 != b.0 { return a.0 > b.0 }
    let sessions = (a.1.count { !$0.isEmpty }, b.1.count { !$0.isEmpty })
    if sessions.0 != sessions.1 { return sessions.0 < sessions.1 }
    for day in 0..<7 {
      for role in 0..<9 where a.1[day].has(role) != b.1[day].has(role) { return a.1[day].has(role) }
    }
    return false
  }

  static func isAllowed(_ blocks: [RoleMask], _ problem: WeekProblem) -> Bool {
    guard blocks.count(where: { !$0.isEmpty }) <= problem.maxSessions else { return false }
    for day in 0..<7 {
      if blocks[day].count > problem.capacity[day] || !blocks[day].isDisjoint(with: problem.forbidden[day])
        || !problem.required[day].isSubset(of: blocks[day])
      {
        return false
      }
      guard day < 6 else { continue }
      let (today, tomorrow) = (
        blocks[day].intersection(problem.strength), blocks[day + 1].intersection(problem.strength)
      )
      if !problem.consecutiveDays, !today.isEmpty, !tomorrow.isEmpty { return false }
      if problem.restsEachRole, !today.isDisjoint(with: tomorrow) { return false }
    }
    for role in 0..<problem.roles {
      if problem.done[role] + blocks.count(where: { $0.has(role) }) > problem.limit[role] { return false }
    }
    return true
  }

  static func best(_ problem: WeekProblem, days: Int) -> (Int, [RoleMask])? {
    var best: (Int, [RoleMask])?
    let options = 1 << problem.roles
    var code = 0
    var total = 1
    for _ in 0..<days { total *= options }
    while code < total {
      var rest = code
      var blocks = [RoleMask](repeating: .none, count: 7)
      for day in 0..<days {
        blocks[day] = RoleMask(rawValue: UInt16(rest % options))
        rest /= options
      }
      code += 1
      guard isAllowed(blocks, problem) else { continue }
      let candidate = (problem.objective(of: blocks), blocks)
      if isBetter(candidate, than: best) { best = candidate }
    }
    return best
  }
}

struct WeekSolverTests {
  @Test(arguments: 0..<60)
  func `no filling of a small week beats the solver, and ties go the same way`(seed: Int) {
    let problem = RandomWeek.problem(seed: seed, roles: 3, plain: seed % 2 == 0, days: 4)
    let best = Exhaustive.best(problem, days: 4)
    let solution = WeekSolver(problem).solve()
    #expect(solution?.objective == best?.0)
    #expect(solution?.blocks == best?.1)
  }

  @Test(arguments: 0..<30)
  func `a full week obeys every constraint`(seed: Int) throws {
    let problem = RandomWeek.problem(seed: seed, roles: 9, plain: seed % 2 == 0)
    guard let solution = WeekSolver(problem).solve() else {
      let isPinned = problem.required.contains { !$0.isEmpty }
      #expect(isPinned)
      return
    }
    #expect(Exhaustive.isAllowed(solution.blocks, problem))
    #expect(solution.objective == problem.objective(of: solution.blocks))
    #expect(WeekSolver(problem).solve() == solution)
  }

  @Test func `a week without a minute is empty and no error`() throws {
    var problem = RandomWeek.problem(seed: 1, roles: 9, plain: true)
    problem.capacity = [0, 0, 0, 0, 0, 0, 0]
    let solution = try #require(WeekSolver(problem).solve())
    #expect(solution.blocks == Array(repeating: .none, count: 7))
  }

  @Test func `ten minutes on three days serve every role once`() throws {
    let problem = WeekProblem(
      target: [2, 2, 2, 2, 2, 2, 3, 3, 3], limit: [2, 2, 2, 2, 2, 2, 3, 3, 3],
      weight: [1000, 1000, 1200, 1000, 1000, 900, 600, 600, 600], strength: .strength, breadth: 1500,
      value: Array(repeating: Array(repeating: 45, count: 9), count: 7),
      forbidden: Array(repeating: .none, count: 7), capacity: [3, 0, 3, 0, 3, 0, 0],
      sessionValue: Array(repeating: -150, count: 7), maxSessions: 3, consecutiveDays: false, restsEachRole: true)
    let solution = try #require(WeekSolver(problem).solve())
    for role in 0..<9 {
      let times = solution.blocks.count { $0.has(role) }
      #expect(times == 1)
    }
  }
}
