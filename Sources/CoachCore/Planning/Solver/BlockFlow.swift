/// Sends blocks from roles to days along paths of greatest gain until none gains: the exact filling of fixed days.
struct BlockFlow {
  typealias Worth = WeekSolver.Worth

  private let problem: WeekProblem
  private let edge: [Worth]
  private let gains: [[Worth]]
  private let open: [RoleMask]
  private let required: [RoleMask]
  private let sessions: Int
  private let must: Worth
  private(set) var blocks = [RoleMask](repeating: .none, count: WeekProblem.days)
  private var served = [Int](repeating: 0, count: 9)
  /// From a role or a day back to where the best path to it came from.
  private var cameFrom = [Int](repeating: -1, count: 16)
  private var reach = [Worth](repeating: 0, count: 16)

  private static let unreached = Worth.min / 4

  /// - Parameters:
  ///   - edge: what a role is worth on a day, `must` more where the branch requires it.
  ///   - gains: what one more block of each role is worth.
  init(_ problem: WeekProblem, _ branch: WeekBranch, edge: [Worth], gains: [[Worth]], must: Worth) {
    self.problem = problem
    self.edge = edge
    self.gains = gains
    (open, required, sessions) = (branch.open, branch.required, branch.sessions)
    self.must = must
  }

  /// What the filling is worth; nil if a session day stays empty or something required cannot be had.
  mutating func run() -> Worth? {
    var total: Worth = 0
    while let gain = augment(), gain > 0 { total += gain }
    for day in 0..<WeekProblem.days {
      guard required[day].isSubset(of: blocks[day]) else { return nil }
      if sessions >> day & 1 == 1 {
        if blocks[day].isEmpty { return nil }
        total -= must
      }
      total -= must * Worth(required[day].count)
    }
    return total
  }

  /// Adds one block along the best path, moving others aside where that gains; nil if there is no path.
  private mutating func augment() -> Worth? {
    spread()
    var bestDay = -1
    var best: Worth = 0
    for day in 0..<WeekProblem.days where reach[9 + day] > BlockFlow.unreached {
      guard blocks[day].count < problem.capacity[day] else { continue }
      let worth = reach[9 + day] + (blocks[day].isEmpty && sessions >> day & 1 == 1 ? must : 0)
      if bestDay < 0 || worth > best { (bestDay, best) = (day, worth) }
    }
    guard bestDay >= 0, best > 0 else { return nil }
    var node = 9 + bestDay
    while true {
      let role = cameFrom[node]
      blocks[node - 9].formUnion(.only(role))
      let previous = cameFrom[role]
      guard previous >= 0 else {
        served[role] += 1
        return best
      }
      blocks[previous - 9].subtract(.only(role))
      node = previous
    }
  }

  /// The longest way from the source to each role (0…8) and day (9…15); there are no gaining circles, so it settles.
  private mutating func spread() {
    for node in 0..<16 { (reach[node], cameFrom[node]) = (BlockFlow.unreached, -1) }
    for role in 0..<problem.roles where served[role] < gains[role].count { reach[role] = gains[role][served[role]] }
    var changed = true
    while changed {
      changed = false
      for day in 0..<WeekProblem.days {
        let free = open[day].subtracting(blocks[day])
        for role in 0..<problem.roles where free.has(role) && reach[role] > BlockFlow.unreached {
          let worth = reach[role] + edge[day * 9 + role]
          if worth > reach[9 + day] {
            (reach[9 + day], cameFrom[9 + day]) = (worth, role)
            changed = true
          }
        }
        guard reach[9 + day] > BlockFlow.unreached else { continue }
        for role in 0..<problem.roles where blocks[day].has(role) {
          let worth = reach[9 + day] - edge[day * 9 + role]
          if worth > reach[role] {
            (reach[role], cameFrom[role]) = (worth, 9 + day)
            changed = true
          }
        }
      }
    }
  }
}
