public import CoachCore

/// What changes in a week, as sentences.
public struct ChangeWords {
  private let today: CalendarDay

  public init(today: CalendarDay) { self.today = today }

  public func lines(_ changes: PlanChanges) -> [String] { changes.all.map(text) }

  public func text(_ change: PlanChanges.Change) -> String {
    switch change {
    case .sessionMoves(let from, let to): "The session of \(near(from)) moves to \(near(to))."
    case .sessionComes(let day, let exercises):
      "\(start(day)): a new session, with \(exercises.map(name).joined(separator: " · "))."
    case .sessionGoes(let day, let why): "\(start(day)): no session any more" + text(why)
    case .instead(let day, let now, let then): "\(start(day)): \(name(now)) instead of \(name(then))."
    case .comes(let day, let exercise): "\(start(day)): \(name(exercise)) comes in."
    case .goes(let day, let exercise): "\(start(day)): without \(name(exercise))."
    }
  }

  private func text(_ gone: PlanChanges.Gone) -> String {
    switch gone {
    case .keptOff(let reason): " (\(ReasonWords(today: today).text(reason)))."
    case .elsewhere: "; what it held is on other days."
    case .noRoom(let roles): "; the week has no room left for \(roles.map(\.words).joined(separator: ", "))."
    case .noPlan: "."
    }
  }

  private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: today) }
  private func start(_ day: CalendarDay) -> String { near(day).capitalizedSentence }
  private func name(_ id: ExerciseID) -> String { Exercise.with(id).name.lowercasedStart }
}
