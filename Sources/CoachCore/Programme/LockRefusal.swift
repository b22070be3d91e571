/// Why what a clinician set is not followed, whatever the day: the safety rules and the limits of a dose stand above it.
public enum LockRefusal: Hashable, Sendable {
  /// It fills no block of a week: breathing, walks, and what is for breaks alone.
  case byHand
  /// A hold is longer than the exercise ever has.
  case hold(longest: Seconds)
  /// One time of it is longer than a clinician may set.
  case dose(takes: Seconds, most: Seconds)
  case tooOften(most: Int)
  /// Strength rests for a day in between.
  case nextDay
  /// Another exercise for the same part of the body has a day of it, or too much of the week.
  case besides(ExerciseID)
  /// What is so of the runner's body, place, pain and wishes stands against it now.
  case now(ExerciseObstacle)
}

extension ProgrammeLock {
  /// The longest that one exercise may take at a time: a ten-minute block and half as much again [E].
  public static let longest: Seconds = .minutes(15)

  /// How long one time of it takes, in the form of a level.
  func length(at level: Level) -> Seconds { Exercise.with(exercise).lengthWithSides(of: dose, at: level) }

  /// What the limits of the exercise and of a week say of it by itself (H2, domain B); nil for nothing.
  ///
  /// - Parameter level: the form in which the runner does it.
  func refusal(at level: Level) -> LockRefusal? {
    let known = Exercise.with(exercise)
    guard known.plannerEligible, Role.planned.contains(role) else { return .byHand }
    if dose.hold > known.maxContinuousHold { return .hold(longest: known.maxContinuousHold) }
    let most = ProgrammeLock.longest
    let takes = gated(length(at: level))
    if takes > most { return .dose(takes: takes, most: most) }
    if times.count > timesAtMost { return .tooOften(most: timesAtMost) }
    if role.isStrength, case .on(let days) = times, hasNeighbours(days) { return .nextDay }
    return nil
  }

  /// With what has to come before it (S0-8).
  func gated(_ length: Seconds) -> Seconds { length + (ExerciseStage.gate(for: exercise)?.length ?? .zero) }

  private var timesAtMost: Int {
    min(WeekRules.hardMaxima[Int(role.rawValue)], ExerciseStage.weeklyCaps[exercise] ?? 7)
  }

  private func hasNeighbours(_ days: [Weekday]) -> Bool {
    days.contains { day in days.contains { ($0.rawValue + 1) % 7 == day.rawValue } }
  }

  /// Whether both may stand in one week: a part of the body has one exercise a day, and so many times a week (H3, H4).
  func goes(with other: ProgrammeLock) -> Bool {
    guard role == other.role else { return true }
    if times.count + other.times.count > WeekRules.hardMaxima[Int(role.rawValue)] { return false }
    guard case .on(let mine) = times, case .on(let its) = other.times else { return true }
    if mine.contains(where: { its.contains($0) }) { return false }
    return !role.isStrength || !hasNeighbours(mine + its)
  }
}
