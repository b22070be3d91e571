import CoachCore
import TestKit
import Testing

struct WeekSolverProperties {
  @Test(arguments: 0..<300)
  func `no filling of four days and four roles beats the solver`(seed: Int) {
    let problem = RandomWeek.problem(seed: 1000 + seed, roles: 4, plain: seed % 2 == 0, days: 4)
    let best = Exhaustive.best(problem, days: 4)
    let solution = WeekSolver(problem).solve()
    #expect(solution?.objective == best?.0)
    #expect(solution?.blocks == best?.1)
  }

  @Test(arguments: 0..<40)
  func `no filling of seven days and two or three roles beats the solver`(seed: Int) {
    let problem = RandomWeek.problem(seed: 5000 + seed, roles: seed % 8 == 0 ? 3 : 2, plain: seed % 2 == 0)
    let best = Exhaustive.best(problem, days: 7)
    let solution = WeekSolver(problem).solve()
    #expect(solution?.objective == best?.0)
    #expect(solution?.blocks == best?.1)
  }
}
