import CoachCore
import Foundation
import TestKit

/// Times the week's solver: on random weeks of the coach's own model, or with `--stdin` on weeks given as JSON lines.
@main
struct WeeksBench {
  static func main() throws {
    if CommandLine.arguments.contains("--stdin") { return try solveLines() }
    let times = (0..<1000).map { seed in
      WeeksBench.timed(RandomWeek.problem(seed: seed, roles: 9, plain: false)).time
    }.sorted()
    let (median, worst) = (times[times.count / 2], times[times.count - 1])
    print(String(format: "1000 random full weeks: median %.3f ms, worst %.3f ms", median * 1000, worst * 1000))
  }

  /// One answer a line: what the week is worth, which roles are on which day, and the seconds that it took.
  private static func solveLines() throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    while let line = readLine() {
      let week = try decoder.decode(PlainWeek.self, from: Data(line.utf8))
      let (solution, time) = timed(week.problem)
      let days = (solution?.blocks ?? []).map { blocks in (0..<week.target.count).filter { blocks.has($0) } }
      print("{\"objective\": \(solution?.objective ?? .min), \"days\": \(days), \"seconds\": \(time)}")
      fflush(nil)
    }
  }

  /// The middle one of five solves, each from the problem on.
  private static func timed(_ problem: WeekProblem) -> (solution: WeekSolution?, time: Double) {
    var solution: WeekSolution?
    let clock = ContinuousClock()
    let times = (0..<5).map { _ in clock.measure { solution = WeekSolver(problem).solve() } / .seconds(1) }.sorted()
    return (solution, times[2])
  }
}
