public import CoachCore

/// Random weeks to be solved.
public enum RandomWeek {
  /// A week with this many roles; `plain` has the options of the plain model: no breadth term, no rest for each role.
  public static func problem(seed: Int, roles: Int, plain: Bool, days: Int = 7) -> WeekProblem {
    var random = SeededRandom(seed: seed)
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    let strength = RoleMask(rawValue: UInt16((1 << min(roles, 6)) - 1))
    let heavy = RoleMask.heavy.intersection(strength)
    let kinds = (0..<7).map { _ in pick(["rest", "easy", "easy", "long", "hard", "race"]) }
    let forbidden = (0..<7).map { day -> RoleMask in
      var mask = RoleMask.none
      if kinds[day] == "race" { mask.formUnion(strength) }
      if day < 6, kinds[day + 1] != "rest", kinds[day + 1] != "easy" { mask.formUnion(heavy) }
      return mask
    }
    let minuteCost = pick([5, 15]) * 3
    let habit = plain ? 80 : 60
    let sessionCost = plain ? pick([60, 150, 300]) : 150
    // Few different preferences make many ties.
    let top = pick([1, 3, 120])
    var required = [RoleMask](repeating: .none, count: 7)
    if !plain, Int.random(in: 0..<3, using: &random) == 0 {
      let day = Int.random(in: 0..<days, using: &random)
      let free = (0..<roles).filter { !forbidden[day].has($0) }
      if let role = free.randomElement(using: &random) { required[day] = .only(role) }
    }
    let capacity = (0..<7).map { day in day < days ? min(pick([3, 4]), pick([0, 2, 3, 4, 5])) : 0 }
    for day in 0..<7 where capacity[day] == 0 { required[day] = .none }
    return WeekProblem(
      target: (0..<roles).map { $0 < 6 ? 2 : 3 },
      limit: (0..<roles).map { plain ? ($0 < 6 ? 3 : 7) : ($0 < 6 ? 2 : 3) },
      weight: (0..<roles).map { $0 < 6 ? 1000 : 600 }, strength: strength, breadth: plain ? 0 : 1500,
      value: (0..<7).map { _ in (0..<roles).map { _ in Int.random(in: 0...top, using: &random) - minuteCost } },
      forbidden: forbidden, required: required, capacity: capacity,
      sessionValue: (0..<7).map { _ in (Bool.random(using: &random) ? habit : 0) - sessionCost },
      maxSessions: pick([3, 4, 5, 6]), consecutiveDays: Int.random(in: 0..<10, using: &random) < 3,
      restsEachRole: !plain)
  }
}
