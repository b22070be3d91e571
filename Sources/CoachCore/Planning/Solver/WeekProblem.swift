/// A week to be filled: which role on which of seven days, as plain numbers (domain H3–H5 with K4).
///
/// Maximised, in whole milli-units: Σ value·y + Σ sessionValue·z − Σ weight·shortfall − breadth·(roles not served at all),
/// where z marks days with a block, and shortfall is target − done − Σ y where that is positive.
public struct WeekProblem: Hashable, Sendable {
  /// One entry a role in each of these; at most nine roles.
  public var target: [Int]
  /// Blocks of the role that are already done this week.
  public var done: [Int]
  /// No more than this many blocks in the week, those done among them.
  public var limit: [Int]
  public var weight: [Int]
  /// Which roles are strength: days with one of them do not follow each other.
  public var strength: RoleMask
  /// What leaving a role with a target out of the whole week costs (K4).
  public var breadth: Int

  /// One entry a day in each of these; `value` has one a day and role.
  public var value: [[Int]]
  public var forbidden: [RoleMask]
  /// Fixed in the plan: what the runner pinned.
  public var required: [RoleMask]
  /// The most blocks that fit on the day.
  public var capacity: [Int]
  /// Gained (or, below zero, paid) for having a session on the day.
  public var sessionValue: [Int]

  public var maxSessions: Int
  /// Strength days may follow each other.
  public var consecutiveDays: Bool
  /// No strength role on two days running, even where strength days may follow each other (K4).
  public var restsEachRole: Bool

  public init(
    target: [Int], done: [Int]? = nil, limit: [Int], weight: [Int], strength: RoleMask, breadth: Int, value: [[Int]],
    forbidden: [RoleMask], required: [RoleMask]? = nil, capacity: [Int], sessionValue: [Int], maxSessions: Int,
    consecutiveDays: Bool, restsEachRole: Bool
  ) {
    self.target = target
    self.done = done ?? target.map { _ in 0 }
    self.limit = limit
    self.weight = weight
    self.strength = strength
    self.breadth = breadth
    self.value = value
    self.forbidden = forbidden
    self.required = required ?? value.map { _ in .none }
    self.capacity = capacity
    self.sessionValue = sessionValue
    self.maxSessions = maxSessions
    self.consecutiveDays = consecutiveDays
    self.restsEachRole = restsEachRole
  }

  public var roles: Int { target.count }
  public static let days = 7

  /// What a filled week is worth.
  public func objective(of blocks: [RoleMask]) -> Int {
    var total = 0
    for day in 0..<WeekProblem.days where !blocks[day].isEmpty {
      total += sessionValue[day]
      for role in 0..<roles where blocks[day].has(role) { total += value[day][role] }
    }
    for role in 0..<roles {
      let covered = done[role] + blocks.reduce(0) { $0 + ($1.has(role) ? 1 : 0) }
      total -= weight[role] * max(0, target[role] - covered)
      if target[role] >= 1 && covered == 0 { total -= breadth }
    }
    return total
  }

  /// What one more block of a role gains, when it has `covered` already; it falls with each block.
  func gain(_ role: Int, covered: Int) -> Int {
    guard covered < target[role] else { return 0 }
    return weight[role] + (covered == 0 ? breadth : 0)
  }
}

/// The best filling of a week.
public struct WeekSolution: Hashable, Sendable {
  /// The roles of each day.
  public let blocks: [RoleMask]
  public let objective: Int

  public init(blocks: [RoleMask], objective: Int) {
    self.blocks = blocks
    self.objective = objective
  }
}
