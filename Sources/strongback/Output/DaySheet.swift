import CoachCore
import Coaching

/// A plan on the terminal.
struct DaySheet {
  let plan: WeekPlan
  let picture: RunnerPicture
  private var today: CalendarDay { picture.state.today }
  private var reasons: ReasonWords { ReasonWords(today: today) }

  var runsToday: String? {
    guard let runs = plan.day(today)?.runs, !runs.isEmpty else { return nil }
    let words = runs.map(\.words).joined(separator: ", ")
    if picture.state.runs.contains(where: { $0.isRun && $0.day == today }) { return "Run today: " + words }
    switch picture.pain.runs {
    case .asPlanned: return "Run today: " + words
    case .nothingNew: return "Run today: \(words), easy, and no longer than lately"
    case .halfEasyFlat: return "Run today: \(words), but only half of it, easy and flat"
    case .none: return "No run today in the place of your \(words)"
    }
  }

  var doneToday: String? {
    let done = picture.state.sessions.filter { $0.day == today && $0.end != nil }
    guard !done.isEmpty else { return nil }
    return "Done today: " + names(done.flatMap { $0.start.exercises.filter { $0.role != nil } })
  }

  private var easier: String? { plan.deload ? "An easier week: fewer exercises, and nothing gets harder." : nil }

  func printToday() {
    guard let day = plan.day(today) else { return }
    if let easier { print(easier) }
    if let runs = runsToday { print(runs) }
    let routines = picture.routines(beside: day.session)
    if picture.pain.runs != .none { printRoutine("Before the run", routines.beforeRun) }
    printRoutine(routines.afterDescent ? "After the descent" : "After the run", routines.afterRun)
    printRoutine("At bedtime", routines.bedtime)
    if let doneToday { print(doneToday) }
    if let session = day.session {
      printSession(session)
      printClock(session, day.runs)
      print("\nBegin: strongback start")
    } else if doneToday == nil {
      print("No session today. Walking and easy breathing are always fine.")
    }
    for (roles, why) in kept(day) { print(Ink.quiet("No \(roles) today: \(why).")) }
    let words = SuggestionWords(today: today, picture.state.profile.units)
    for suggestion in picture.suggestions { print("\n" + Paper.wrapped(words.text(suggestion))) }
  }

  /// The exercises of a session with doses and reasons.
  func printSession(_ session: PlannedSession) {
    let minutes = Int(session.length.minutes.rounded())
    print("\n" + Ink.bold("Session · \(minutes) min") + "  " + Ink.quiet(session.slot.words))
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

  /// How the session and the day's run share the day.
  private func printClock(_ session: PlannedSession, _ runs: [RunKind]) {
    let hours = Int(RunTiming.strengthAfterRun.value / 3600)
    switch RunTiming.advice(strength: session.blocks.contains { $0.role.isStrength }, runs: runs) {
    case .strengthAfterRun: print("When: the run first; this right after it, or \(hours) hours later.")
    case .easyRunAfterStrength: print("When: this after the run, or \(hours) hours before it; sooner if nothing hurts.")
    case nil: break
    }
  }

  private func printBlock(_ block: PlannedBlock) {
    for prescribed in block.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      print("  " + exercise.name + "  " + DoseWords.text(prescribed))
    }
    let why = "    why: " + block.reasons.map(reasons.text).joined(separator: "; ")
    print(Paper.wrapped(why, indent: "         ", Ink.quiet))
    for instruction in block.instructions { print(Paper.wrapped("    for you: " + instruction, indent: "    ")) }
  }

  func printWeek() {
    if let easier { print(easier + "\n") }
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
      for (roles, why) in kept(day) { print(Ink.quiet("             no \(roles): \(why)")) }
    }
    printOmissions()
  }

  /// What the week has no place for, told once for each reason.
  private func printOmissions() {
    guard !plan.omissions.isEmpty else { return }
    print("\nLeft out this week")
    var told: [String] = []
    for omission in plan.omissions {
      let reason = reasons.text(omission.reason)
      guard !told.contains(reason) else { continue }
      told.append(reason)
      let same = plan.omissions.filter { reasons.text($0.reason) == reason }
      let all = same.map { $0.role.words + ($0.missing > 1 ? " \($0.missing) ×" : "") }.joined(separator: ", ")
      print(Paper.wrapped("  " + reason.capitalizedSentence + ": " + all, indent: "    "))
    }
  }

  /// What is kept off a day, with all reasons for the same thing in one line.
  private func kept(_ day: PlannedDay) -> [(roles: String, why: String)] {
    var lines: [(roles: String, why: String)] = []
    for kept in day.kept {
      let (roles, why) = (roles(kept.roles), reasons.text(kept.reason))
      if let index = lines.firstIndex(where: { $0.roles == roles }) {
        lines[index].why += "; " + why
      } else {
        lines.append((roles, why))
      }
    }
    return lines
  }

  private func names(_ exercises: [PrescribedExercise]) -> String {
    exercises.map { Exercise.with($0.exercise).name }.joined(separator: " · ")
  }

  private func roles(_ roles: [Role]) -> String {
    if roles == RoleMask.all.roles { return "back work" }
    if roles == RoleMask.strength.roles { return "strength" }
    if roles == RoleMask.heavy.roles { return "heavy strength" }
    return roles.map(\.words).joined(separator: ", ")
  }
}
