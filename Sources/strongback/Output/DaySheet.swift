import CoachCore
import Coaching

/// A plan on the terminal.
struct DaySheet {
  let plan: WeekPlan
  let picture: RunnerPicture
  private var today: CalendarDay { picture.state.today }
  private var words: PlanWords { PlanWords(plan, picture) }

  func printToday() {
    guard let day = plan.day(today) else { return }
    if let easier = words.easierWeek { print(easier) }
    if let runs = words.runsToday { print(runs) }
    let routines = picture.routines(beside: day.session)
    if picture.pain.runs != .none { printRoutine("Before the run", routines.beforeRun) }
    printRoutine(routines.afterDescent ? "After the descent" : "After the run", routines.afterRun)
    printRoutine("At bedtime", routines.bedtime)
    if let done = words.doneToday { print(done) }
    if let session = day.session {
      printSession(session)
      if let clock = PlanWords.clock(session, day.runs) { print(clock) }
      print("\nBegin: strongback start")
    } else if words.doneToday == nil {
      print("No session today. Walking and easy breathing are always fine.")
    }
    for (roles, why) in words.kept(day) { print(Ink.quiet("No \(roles) today: \(why).")) }
    let suggestions = SuggestionWords(today: today, picture.state.profile.units)
    for suggestion in picture.suggestions { print("\n" + Paper.wrapped(suggestions.text(suggestion))) }
  }

  /// The exercises of a session with doses and reasons.
  func printSession(_ session: PlannedSession) {
    let minutes = Int(session.length.minutes.rounded())
    let occasion = PlanWords.occasion(session, plan.day(picture.state.today)?.runs ?? [])
    print("\n" + Ink.bold("Session · \(minutes) min") + "  " + Ink.quiet(occasion))
    for block in session.blocks { printBlock(block) }
    if session.breathes {
      let breaths = PlannedSession.breaths.dose.reps
      print(Ink.quiet("  \(breaths) calm breaths at the beginning, and \(breaths) at the end"))
    }
  }

  private func printRoutine(_ title: String, _ exercises: [PrescribedExercise]) {
    guard !exercises.isEmpty else { return }
    let minutes = Int(PlannedSession.length(of: exercises).minutes.rounded(.up))
    print(Paper.wrapped("\(title), \(minutes) min: " + names(exercises), indent: "  "))
  }

  private func printBlock(_ block: PlannedBlock) {
    for prescribed in block.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      print("  " + exercise.name + "  " + DoseWords.text(prescribed))
    }
    let why = "    why: " + words.why(block)
    print(Paper.wrapped(why, indent: "         ", Ink.quiet))
    for instruction in block.instructions { print(Paper.wrapped("    for you: " + instruction, indent: "    ")) }
  }

  func printWeek() {
    if let easier = words.easierWeek { print(easier + "\n") }
    for day in plan.days {
      var line = day.day.weekday.words.padding(to: 11)
      line += (day.runs.map(\.words).joined(separator: ", ")).padding(to: 12)
      let done = picture.state.sessions.filter { $0.day == day.day && !$0.sets.isEmpty }
      if !done.isEmpty {
        line += "done: " + names(done.flatMap { $0.start.exercises.filter { $0.role != nil } })
      } else if let session = day.session {
        line += session.summary
      } else {
        line += "–"
      }
      print(Paper.wrapped((day.day == today ? "› " : "  ") + line, indent: String(repeating: " ", count: 25)))
      guard day.day >= today else { continue }
      for (roles, why) in words.kept(day) { print(Ink.quiet("             no \(roles): \(why)")) }
    }
    printOmissions()
  }

  private func printOmissions() {
    guard !words.omissions.isEmpty else { return }
    print("\nLeft out this week")
    for (why, roles) in words.omissions {
      print(Paper.wrapped("  " + why.capitalizedSentence + ": " + roles, indent: "    "))
    }
  }

  private func names(_ exercises: [PrescribedExercise]) -> String { PlanWords.names(exercises) }
}
