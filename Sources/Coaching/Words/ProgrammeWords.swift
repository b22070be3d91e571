public import CoachCore

/// A clinician's programme in sentences: what it sets, and what becomes of it.
public struct ProgrammeWords {
  private let today: CalendarDay
  private let ways: Ways

  public init(today: CalendarDay, _ ways: Ways = .terminal) {
    self.today = today
    self.ways = ways
  }

  /// "Set by A. Gruber on Sunday 1 March; from Monday 2 March through Sunday 12 April."
  public func head(_ programme: Programme) -> String {
    let author = "Set by \(programme.author.name) on \(date(programme.author.day))"
    let through = programme.through.map { " through \(date($0))" } ?? ", with no end"
    return "\(author); \(programme.from > today ? "from" : "since") \(date(programme.from))\(through)."
  }

  /// "Bird dog: 3 × 8, holding 6 s, each side, 30 s rest; three times a week".
  public func text(_ lock: ProgrammeLock, level: Level) -> String {
    let exercise = Exercise.with(lock.exercise)
    return "\(exercise.name): \(DoseWords.text(lock.dose, of: exercise, at: level)); \(times(lock.times))"
  }

  public func times(_ times: ProgrammeLock.Times) -> String {
    switch times {
    case .aWeek(1): "once a week"
    case .aWeek(2): "twice a week"
    case .aWeek(7): "every day"
    case .aWeek(let count): "\(count) times a week"
    case .on(let days): "on " + days.map(\.words).joined(separator: ", ")
    }
  }

  public func text(_ ban: ProgrammeBan) -> String {
    Exercise.with(ban.exercise).name + (ban.note.isEmpty ? "" : ": \(ban.note)")
  }

  public func text(_ role: Role, highest level: Level) -> String {
    "\(role.words.capitalizedSentence): \(level.slug) at most"
  }

  public var only: String { "Nothing is planned besides these." }

  /// Why an exercise that was set is not followed.
  public func text(_ refusal: LockRefusal, of id: ExerciseID) -> String {
    switch refusal {
    case .byHand: "It fills no block of the week, so no plan can hold it. It can still be done by hand."
    case .hold(let longest): "Its holds end at \(Int(longest.value)) s here, whoever asks."
    case .dose(let takes, let most):
      "It would take \(Int(takes.minutes.rounded(.up))) minutes at a time, and \(Int(most.minutes)) are the most."
    case .tooOften(let most):
      "It is planned \(most == 1 ? "once" : most == 2 ? "twice" : "\(most) times") a week at most."
    case .nextDay: "Strength for one part of the body rests for a day in between."
    case .besides(let other):
      "\(Exercise.with(other).name) is set for the same part of the body, and the week has no room for both as they are."
    case .now(.tooLong(let minutes)): "It takes longer than the \(minutes) minutes of your longest day."
    case .now(let obstacle): ObstacleWords(today: today, ways).text(obstacle, of: id)
    }
  }

  /// What is said right after a programme was taken.
  public func taken(_ standing: ProgrammeStanding) -> [String] {
    let refused = standing.locks.count { $0.refusal != nil }
    let name = standing.programme.author.name
    if refused == 0 {
      return ["Taken: the programme of \(name). The plan follows it from \(near(standing.programme.from)) on."]
    }
    return [
      "Taken: the programme of \(name). "
        + "\(refused) of its \(standing.locks.count) exercises \(refused == 1 ? "is" : "are") not followed now:"
    ]
      + standing.locks.compactMap { lock, refusal in
        refusal.map { "\(Exercise.with(lock.exercise).name): \(text($0, of: lock.exercise))" }
      }
  }

  public static let known = "This programme is in force already. Nothing was changed."
  public static let none = "No clinician's programme is in force."

  public func ended(_ programme: Programme) -> String {
    "Ended: the programme of \(programme.author.name). The coach chooses again from now on."
  }

  private func date(_ day: CalendarDay) -> String { DayWords.date(day, today: today) }
  private func near(_ day: CalendarDay) -> String { DayWords.near(max(day, today), today: today) }
}
