public import CoachCore

/// Why an exercise is in a week's plan, or why it is not, and where it stands on its ladder.
public struct ExerciseWhy: Sendable {
  public struct Place: Sendable {
    public let day: CalendarDay
    public let block: PlannedBlock
  }

  public enum Next: Hashable, Sendable {
    /// The same exercise with a little more.
    case dose(DoseStep)
    case exercise(ExerciseID)
    /// There is nothing harder.
    case top
  }

  public let exercise: Exercise
  public let today: CalendarDay
  /// Where it is in what is left of the week.
  public let places: [Place]
  /// Days of this week on which it was done.
  public let done: [CalendarDay]
  public let obstacles: [ExerciseObstacle]
  /// The blocks that its role has instead.
  public let others: [Place]
  public let omission: Omission?
  public let enjoyment: Enjoyment
  /// The level and dose of today.
  public let now: DoseStep
  public let hasBegun: Bool
  public let next: Next

  public init(_ id: ExerciseID, _ picture: RunnerPicture, _ plan: WeekPlan) {
    let day = picture.state.today
    exercise = Exercise.with(id)
    today = day
    let role = Exercise.with(id).plannedRole
    let blocks = plan.days.filter { $0.day >= day }.flatMap { planned in
      (planned.session?.blocks ?? []).map { Place(day: planned.day, block: $0) }
    }
    places = blocks.filter { place in place.block.exercises.contains { $0.exercise == id } }
    others = blocks.filter { place in
      place.block.role == role && !place.block.exercises.contains { $0.exercise == id }
    }
    done = picture.state.sessions.filter { session in
      session.day >= plan.days[0].day && session.sets.contains { $0.exercise == id }
    }.map { $0.day }
    obstacles = places.isEmpty ? WeekWishes(picture).obstacles(to: id) : []
    omission = plan.omissions.first { $0.role == role }
    enjoyment = picture.state.enjoyment[id] ?? .neutral
    let step = picture.progression.dose(of: id, on: day, picture.limits)
    let standing = picture.progression.standing(onChainOf: id, on: day).flatMap { $0.exercise == id ? $0 : nil }
    hasBegun = standing != nil
    // Before the first time the dose is the one to begin with, which is a step of the path.
    let index = standing?.index ?? Exercise.with(id).path.firstIndex(of: step) ?? 0
    let path = Exercise.with(id).path
    let capped = Exercise.with(id).capped(step.dose, for: picture.activeTags)
    now = DoseStep(level: step.level, dose: capped, change: step.change, plank: step.plank)
    if index + 1 < path.count {
      next = .dose(path[index + 1])
    } else {
      next = id.rungAbove.map { .exercise($0) } ?? .top
    }
  }
}
