import TestKit

@testable import CoachCore

extension WeekPlan {
  /// The same plan so many days later, with every day that a reason names.
  func later(days shift: Int) -> WeekPlan {
    WeekPlan(
      days: days.map { $0.later(days: shift) },
      omissions: omissions.map { Omission($0.role, missing: $0.missing, $0.reason.later(days: shift)) },
      deload: deload, cut: cut, state: state, objective: objective)
  }
}

extension PlannedDay {
  fileprivate func later(days shift: Int) -> PlannedDay {
    PlannedDay(
      day: day + shift, runs: runs, session: session?.later(days: shift),
      kept: kept.map { KeptOff(roles: $0.roles, reason: $0.reason.later(days: shift)) })
  }
}

extension PlannedSession {
  fileprivate func later(days shift: Int) -> PlannedSession {
    PlannedSession(
      slot: slot,
      blocks: blocks.map { block in
        PlannedBlock(
          role: block.role, exercises: block.exercises, reasons: block.reasons.map { $0.later(days: shift) },
          instructions: block.instructions)
      }, breathes: breathes)
  }
}

extension PlanReason {
  fileprivate func later(days shift: Int) -> PlanReason {
    switch self {
    case .around(let kind, let day): .around(kind, on: day + shift)
    case .afterRace(let day): .afterRace(day + shift)
    case .beforeRun(let kind, let day): .beforeRun(kind, on: day + shift)
    case .set(let author): .set(by: author.later(days: shift))
    case .downhill(let descent, let day): .downhill(descent: descent, on: day + shift)
    default: self
    }
  }
}
