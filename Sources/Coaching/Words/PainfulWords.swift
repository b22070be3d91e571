public import CoachCore

/// What became of an exercise that pain ended, as sentences.
public struct PainfulWords {
  private let today: CalendarDay

  public init(today: CalendarDay) { self.today = today }

  public func text(_ painful: PainfulExercise) -> String {
    let day = DayWords.on(painful.day, today: today)
    let what = "\(name(painful.exercise)) hurt \(day), \(painful.score.value) of 10, and was ended there."
    return next(painful.next).map { what + " " + $0 } ?? what
  }

  private func next(_ next: PainfulExercise.Next) -> String? {
    switch next {
    case .morning(let day):
      (day == today ? "This morning’s score decides" : "Tomorrow morning’s score decides") + " how it comes back."
    case .eased(let to):
      (to.map { "\(name($0)) takes its place" } ?? "It rests") + " until two green days come one after the other."
    case .below(let now): "\(name(now)) takes its place; good sessions on calm days lead back to it."
    case .rests(let state): "It rests while the pain rules say \(state.sign.lowercasedStart)."
    case .planned(let day): "It is planned again \(DayWords.on(day, today: today)), as far as mornings stay calm."
    case .notThisWeek: "It comes back when a week next has a place for it."
    case .noPlan: nil
    }
  }

  private func name(_ id: ExerciseID) -> String { Exercise.with(id).name }
}
