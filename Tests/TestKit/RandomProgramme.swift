import CoachCore

extension Programme {
  /// What somebody might ask for who looks neither at the runner nor at the limits of a dose.
  static func random(from day: CalendarDay, using random: inout SeededRandom) -> Programme {
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    var programme = Programme(
      author: ProgrammeAuthor("Dr \(pick(["Ash", "Birch", "Cedar"]))", on: day - pick([0, 1, 20])), from: day,
      through: pick([nil, day, day + 3, day + 20]))
    for _ in 0..<pick([0, 1, 1, 2, 4, 9]) {
      let exercise = Exercise.with(pick(ExerciseID.allCases))
      let usual = exercise.dose[pick(Level.allCases)]
      let dose = pick([
        usual, usual,
        Dose(pick([1, 2, 3, 10]), pick([1, 8, 12, 40]), hold: Seconds(pick([0, 2, 6, 20, 60, 200])), rest: 30),
      ])
      let days = Weekday.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let times = ProgrammeLock.Times.aWeek(pick([1, 2, 3, 3, 5, 7]))
      programme.locks.append(
        ProgrammeLock(
          exercise.id, dose, level: pick([nil, nil, .beginner, .advanced]),
          days.isEmpty ? times : pick([times, .on(days)])))
    }
    programme.bans = (0..<pick([0, 0, 1, 5])).map { _ in ProgrammeBan(pick(ExerciseID.allCases)) }
    for role in Role.planned where Int.random(in: 0..<9, using: &random) == 0 {
      programme.highestLevels[role] = pick(Level.allCases)
    }
    programme.only = pick([false, false, false, true])
    return programme
  }
}
