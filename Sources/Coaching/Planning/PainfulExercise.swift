public import CoachCore

/// An exercise that pain ended lately, and what becomes of it.
public struct PainfulExercise: Sendable {
  public let exercise: ExerciseID
  public let score: PainScore
  public let day: CalendarDay
  /// What was told, to be changed or taken out.
  public let entry: EventID
  public let next: Next

  public enum Next: Hashable, Sendable {
    /// The score of the morning after decides.
    case morning(CalendarDay)
    /// Its easier form takes its place on hold, or nothing does (C4, K2).
    case eased(to: ExerciseID?)
    /// Its ladder went down to this one.
    case below(ExerciseID)
    case rests(PainState)
    case planned(CalendarDay)
    /// The rest of the week has no place for it.
    case notThisWeek
    /// There is no plan now.
    case noPlan
  }

  /// Days for which it is told, unless it was done again [E].
  private static let daysTold = 3

  /// The newest of each exercise that was not done since.
  public static func all(_ outlook: Outlook) -> [PainfulExercise] {
    let state = outlook.picture.state
    var seen: Set<ExerciseID> = []
    return state.pains.reversed().compactMap { told in
      guard let exercise = told.value.exercise, state.today - told.moment.day < daysTold,
        seen.insert(exercise).inserted
      else { return nil }
      let isDoneSince = state.sessions.contains { session in
        session.began.instant > told.moment.instant && session.sets.contains { $0.exercise == exercise && $0.done > 0 }
      }
      guard !isDoneSince else { return nil }
      let (score, day) = (told.value.score, told.moment.day)
      return PainfulExercise(
        exercise: exercise, score: score, day: day, entry: told.id, next: next(exercise, score, day, outlook))
    }
  }

  private static func next(_ id: ExerciseID, _ score: PainScore, _ day: CalendarDay, _ outlook: Outlook) -> Next {
    let picture = outlook.picture
    guard let plan = outlook.plan else { return .noPlan }
    for obstacle in WeekWishes(picture).obstacles(to: id) {
      switch obstacle {
      case .eased(let to): return .eased(to: to)
      case .pain(let state): return .rests(state)
      case .notYet(let now): return .below(now)
      default: continue
      }
    }
    // From 4 on the day is amber, and its morning decides (K2).
    let isOpen = day == picture.state.today || picture.pain.awaiting?.day == day
    if score >= 4, isOpen { return .morning(day + 1) }
    let again = plan.days.first { planned in
      planned.day >= max(picture.state.today, day + 1)
        && planned.session?.exercises.contains { $0.exercise == id } ?? false
    }
    return again.map { .planned($0.day) } ?? .notThisWeek
  }
}
