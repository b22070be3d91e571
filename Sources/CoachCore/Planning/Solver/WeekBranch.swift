/// A part of all weeks: days with a session, the roles that each may hold and must hold, and what its best is worth at most.
struct WeekBranch {
  typealias Worth = WeekSolver.Worth

  var open: [RoleMask]
  var required: [RoleMask]
  /// Days with a session, one bit each, and what these sessions are worth by themselves.
  let sessions: Int
  let base: Worth
  /// No week of the branch is worth more.
  var bound: Worth
  /// The best filling as if no role needed rest; nil as long as only the bound is known.
  var blocks: [RoleMask]?

  /// One role on two days that follow each other.
  struct Clash {
    let day: Int
    let role: Int
  }

  /// The weeks without the role on the second day of a clash, and those with it there and on no day beside: all but the clash.
  func parted(at clash: Clash) -> [WeekBranch] {
    let role = RoleMask.only(clash.role)
    var without = self
    without.open[clash.day + 1].subtract(role)
    var with = self
    with.required[clash.day + 1].formUnion(role)
    with.open[clash.day].subtract(role)
    if clash.day + 2 < WeekProblem.days { with.open[clash.day + 2].subtract(role) }
    return [without, with]
  }
}

/// Branches, the most promising first: a binary heap.
struct WeekBranchQueue {
  private var heap: [WeekBranch]

  init(_ branches: [WeekBranch]) {
    // In falling order, an array is a heap.
    heap = branches.sorted { $0.bound > $1.bound }
  }

  mutating func push(_ branch: WeekBranch) {
    heap.append(branch)
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2].bound < heap[place].bound {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popBest() -> WeekBranch? {
    guard !heap.isEmpty else { return nil }
    heap.swapAt(0, heap.count - 1)
    let best = heap.removeLast()
    var place = 0
    while true {
      var top = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].bound > heap[top].bound {
        top = child
      }
      if top == place { return best }
      heap.swapAt(place, top)
      place = top
    }
  }
}
