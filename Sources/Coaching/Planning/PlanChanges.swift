public import CoachCore

/// What one plan of a week has otherwise than another, from today on.
public struct PlanChanges: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case sessionMoves(from: CalendarDay, to: CalendarDay)
    case sessionComes(CalendarDay, [ExerciseID])
    case sessionGoes(CalendarDay)
    /// Of a session that stays or moved: one exercise in the place of another of its kind.
    case instead(CalendarDay, ExerciseID, of: ExerciseID)
    case comes(CalendarDay, ExerciseID)
    case goes(CalendarDay, ExerciseID)
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
    all = gone.map { .sessionGoes($0) } + changes
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
