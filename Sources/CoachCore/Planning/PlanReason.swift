/// Why a block is where it is, or why something was left out: a rule with the numbers it saw.
public enum PlanReason: Hashable, Sendable {
  /// The role's block of the week: this one of so many.
  case target(Role, number: Int, of: Int)
  case pinned
  /// A clinician set it.
  case set(by: ProgrammeAuthor)
  /// It was there in the plan before.
  case kept
  /// Moved off the days around a run that it would tire.
  case around(RunKind, on: CalendarDay)
  /// The runner likes it.
  case liked
  /// Not done for this many days; nil for never.
  case variety(days: Int?)
  /// The runner's own rung of its ladder.
  case rung(Ladder)
  case swapped(from: ExerciseID)
  /// The role counts for more, because of a test or a run.
  case found(RoleWeight.Finding)
  /// Holds are shorter than the runner's own step, because of a tag.
  case shorterHolds(HoldCap)
  /// The first thing that a gate asks for (S0-8).
  case gate(before: ExerciseID)

  case raceDay
  case afterRace(CalendarDay)
  case beforeRun(RunKind, on: CalendarDay)
  case downhill(descent: Metres, on: CalendarDay)
  case pain(PainState)
  /// The score before today's session was 4 or 5 (K2).
  case painBefore
  case noExercise
  case minutes
  /// More exercises than these in one session are too many, for a beginner or while the back asks for less (H4, K4).
  case blocks(Int)
  case sessions(Int)
  /// A smaller plan, because less than half of the last 14 days' sessions were done (F6).
  case smallerPlan(Adherence)
  case strengthSpacing
  case deload
  case mode(Mode)
  case banned
  case past
}

/// A role that got fewer blocks than the week asks for, and what stood in the way.
public struct Omission: Hashable, Sendable {
  public let role: Role
  public let missing: Int
  public let reason: PlanReason

  public init(_ role: Role, missing: Int, _ reason: PlanReason) {
    self.role = role
    self.missing = missing
    self.reason = reason
  }
}

/// Why there is no plan at all.
public enum PlanRefusal: Error, Hashable, Sendable {
  /// No screening yet, or not all of it answered.
  case screeningNeeded
  /// Safety questions are due again.
  case questionsDue(ScreeningDue)
  case seeClinician(ActionLevel)
  /// The answers contradict each other.
  case contradicting
}
