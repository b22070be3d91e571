public import CoachCore

/// What one plan of a week has otherwise than another, from today on.
public struct PlanChanges: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case sessionMoves(from: CalendarDay, to: CalendarDay)
    case sessionComes(CalendarDay, [ExerciseID])
    case sessionGoes(CalendarDay, Gone)
    /// Of a session that stays or moved: one exercise in the place of another of its kind.
    case instead(CalendarDay, ExerciseID, of: ExerciseID)
    case comes(CalendarDay, ExerciseID)
    case goes(CalendarDay, ExerciseID)
  }

  /// Why a day has no session any more.
  public enum Gone: Hashable, Sendable {
    /// The rules keep its work off the day now.
    case keptOff(PlanReason)
    /// All that it held is on other days.
    case elsewhere
    /// What the week has no room for any more.
    case noRoom([Role])
    /// There is no plan at all.
    case noPlan
  }

  public let all: [Change]

  public init(from before: WeekPlan?, to after: WeekPlan?, today: CalendarDay) {
    let (old, new) = (PlanChanges.sessions(before, today), PlanChanges.sessions(after, today))
    let days = Set(old.keys).union(new.keys).sorted()
    var gone = days.filter { new[$0] == nil }
    var changes: [Change] = []
    for day in days {
      guard let now = new[day] else { continue }
      if let then = old[day] {
        changes += PlanChanges.between(then, now, on: day)
      } else if let from = gone.max(by: { PlanChanges.shared(old[$0]!, now) < PlanChanges.shared(old[$1]!, now) }),
        PlanChanges.shared(old[from]!, now) > 0
      {
        gone.removeAll { $0 == from }
        changes.append(.sessionMoves(from: from, to: day))
        changes += PlanChanges.between(old[from]!, now, on: day)
      } else {
        changes.append(.sessionComes(day, now.map { $0.exercise }))
      }
    }
    all = gone.map { .sessionGoes($0, PlanChanges.reason(of: old[$0]!, gone: $0, after)) } + changes
  }

  private static func reason(of blocks: [PlannedBlock], gone day: CalendarDay, _ after: WeekPlan?) -> Gone {
    guard let after else { return .noPlan }
    let roles = blocks.map { $0.role }
    let kept = after.day(day)?.kept.first { kept in roles.contains { kept.roles.contains($0) } }
    if let kept { return .keptOff(kept.reason) }
    let missing = roles.filter { role in after.omissions.contains { $0.role == role } }
    return missing.isEmpty ? .elsewhere : .noRoom(missing)
  }

  private static func sessions(_ plan: WeekPlan?, _ today: CalendarDay) -> [CalendarDay: [PlannedBlock]] {
    var sessions: [CalendarDay: [PlannedBlock]] = [:]
    for day in plan?.days ?? [] where day.day >= today {
      if let session = day.session { sessions[day.day] = session.blocks }
    }
    return sessions
  }

  /// How many roles two sessions have in common.
  private static func shared(_ a: [PlannedBlock], _ b: [PlannedBlock]) -> Int {
    a.count { block in b.contains { $0.role == block.role } }
  }

  private static func between(_ old: [PlannedBlock], _ new: [PlannedBlock], on day: CalendarDay) -> [Change] {
    var changes: [Change] = []
    for block in old {
      guard let now = new.first(where: { $0.role == block.role }) else {
        changes.append(.goes(day, block.exercise))
        continue
      }
      if now.exercise != block.exercise { changes.append(.instead(day, now.exercise, of: block.exercise)) }
    }
    for block in new where !old.contains(where: { $0.role == block.role }) {
      changes.append(.comes(day, block.exercise))
    }
    return changes
  }
}
