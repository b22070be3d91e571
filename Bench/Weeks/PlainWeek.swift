import CoachCore

/// A week of the plain model, under the names that the reference planner gives its numbers.
struct PlainWeek: Decodable {
  let target: [Int]
  let hardmax: [Int]
  let w: [Int]
  let pref: [[Int]]
  let habit: Int
  let sesscost: Int
  let mincost: Int
  let tau: Int
  let maxroles: Int
  let cap: [Int]
  let maxsess: Int
  let usual: [Bool]
  let forbid: [[UInt16]]
  let allowConsec: Bool
  /// Blocks that are fixed, as a clinician's are (H4.9); nil for none.
  let require: [[UInt16]]?

  /// No breadth term and no rest for each role: the plain model has neither.
  var problem: WeekProblem {
    WeekProblem(
      target: target, limit: hardmax, weight: w, strength: .strength, breadth: 0,
      value: pref.map { $0.map { $0 - mincost * tau } },
      forbidden: forbid.map(PlainWeek.mask), required: require?.map(PlainWeek.mask),
      capacity: cap.map { min(maxroles, $0 / tau) }, sessionValue: usual.map { ($0 ? habit : 0) - sesscost },
      maxSessions: maxsess, consecutiveDays: allowConsec, restsEachRole: false)
  }

  private static func mask(_ roles: [UInt16]) -> RoleMask { RoleMask(rawValue: roles.reduce(0) { $0 | 1 << $1 }) }
}
