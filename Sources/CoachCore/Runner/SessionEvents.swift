/// A session of back work as it began: what the plan asked for.
public struct SessionStart: Hashable, Sendable {
  public var day: CalendarDay
  public var slot: Slot
  public var exercises: [PrescribedExercise]
  /// The five-minute version, which counts in full (F6).
  public var minimum: Bool
  /// A deload session, whose exposures count neither way (K3).
  public var deload: Bool

  public init(
    day: CalendarDay, slot: Slot, exercises: [PrescribedExercise], minimum: Bool = false, deload: Bool = false
  ) {
    self.day = day
    self.slot = slot
    self.exercises = exercises
    self.minimum = minimum
    self.deload = deload
  }
}

/// How a session ended: to the last step, or before it.
public struct SessionEnd: Hashable, Sendable {
  public var completed: Bool
  public var active: Seconds
  /// How hard all of it was, where a watch asked.
  public var effort: Effort?

  public init(completed: Bool, active: Seconds, effort: Effort? = nil) {
    self.completed = completed
    self.active = active
    self.effort = effort
  }
}
