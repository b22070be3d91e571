import ArgumentParser
import CoachCore
import Coaching

struct TodayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "today", abstract: "Today's session, and why it is so.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let history = try await translated { try await coach.history() }
    let picture = RunnerPicture(RunnerState(history, asOf: moment))
    print(Ink.bold(DayWords.date(moment.day, today: moment.day)))
    do {
      let plan = try WeekPlan.plan(for: history, at: moment)
      print(StatusWords.pain(picture))
      DaySheet(plan: plan, picture: picture).printToday()
    } catch {
      print(StatusWords.refusal(error, picture))
      throw ExitCode(Exit.refusedForSafety)
    }
  }
}

struct WeekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "The week: runs, sessions, reasons, and what was left out.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let history = try await translated { try await coach.history() }
    let picture = RunnerPicture(RunnerState(history, asOf: moment))
    do {
      let plan = try WeekPlan.plan(for: history, at: moment)
      print(StatusWords.pain(picture) + "\n")
      DaySheet(plan: plan, picture: picture).printWeek()
    } catch {
      print(StatusWords.refusal(error, picture))
      throw ExitCode(Exit.refusedForSafety)
    }
  }
}

/// A plan on the terminal.
struct DaySheet {
  let plan: WeekPlan
  let picture: RunnerPicture
  private var today: CalendarDay { picture.state.today }
  private var reasons: ReasonWords { ReasonWords(today: today) }

  func printToday() {
    guard let day = plan.day(today) else { return }
    if !day.runs.isEmpty {
      print("Run today: " + day.runs.map(\.words).joined(separator: ", "))
      let primer = SlotRoutine.preRun.exercises(
        picture.conditions(on: today), within: .minutes(8), turn: Int(today.daysSinceEpoch),
        dose: { picture.progression.dose(of: $0, on: today, picture.limits) })
      if !primer.isEmpty {
        let minutes = Int(PlannedSession.length(of: primer).minutes.rounded(.up))
        print(
          "Before the run, \(minutes) min: " + primer.map { Exercise.with($0.exercise).name }.joined(separator: " · "))
      }
    }
    let done = picture.state.sessions.filter { $0.day == today && $0.end != nil }
    if !done.isEmpty { print("Done today: " + names(done.flatMap { $0.start.exercises.filter { $0.role != nil } })) }
    if let session = day.session {
      print(
        "\n" + Ink.bold("Session · \(Int(session.length.minutes.rounded())) min") + "  " + Ink.quiet(session.slot.words)
      )
      for block in session.blocks { printBlock(block) }
      print("\nBegin: strongback start")
    } else if done.isEmpty {
      print("No session today. Walking and easy breathing are always fine.")
    }
    for kept in day.kept {
      print(Ink.quiet("Kept off today: \(roles(kept.roles)), because of \(reasons.text(kept.reason))."))
    }
  }

  private func printBlock(_ block: PlannedBlock) {
    for prescribed in block.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      print("  " + exercise.name + "  " + DoseWords.text(prescribed.dose, of: exercise, at: prescribed.level))
    }
    print("    " + Ink.quiet("why: " + block.reasons.map(reasons.text).joined(separator: "; ")))
    for instruction in block.instructions { print("    " + Ink.bold("for you: ") + instruction) }
  }

  func printWeek() {
    for day in plan.days {
      var line = day.day.weekday.words.padding(to: 11)
      line += (day.runs.map(\.words).joined(separator: ", ")).padding(to: 12)
      let done = picture.state.sessions.filter { $0.day == day.day && !$0.sets.isEmpty }
      if !done.isEmpty {
        line += "done: " + names(done.flatMap { $0.start.exercises.filter { $0.role != nil } })
      } else if let session = day.session {
        line +=
          "\(Int(session.length.minutes.rounded())) min: "
          + session.blocks.map { Exercise.with($0.exercise).name }.joined(separator: " · ")
      } else {
        line += Ink.quiet("–")
      }
      print((day.day == today ? Ink.bold("› ") : "  ") + line)
      for kept in day.kept where day.day >= today {
        print(Ink.quiet("             no \(roles(kept.roles)): \(reasons.text(kept.reason))"))
      }
    }
    if !plan.omissions.isEmpty {
      print("\nLeft out this week")
      for omission in plan.omissions {
        print("  \(omission.role.words), \(omission.missing) ×: \(reasons.text(omission.reason))")
      }
    }
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

/// Where the runner stands, in a sentence or two.
enum StatusWords {
  static func pain(_ picture: RunnerPicture) -> String {
    guard let state = picture.pain.state else { return "" }
    let rule = picture.pain.rule.map { " " + $0.sentence } ?? ""
    var text = "Your back: " + state.words + "." + rule
    if picture.pain.awaiting != nil { text += "\nThis morning's score is missing: strongback log morning 0…10" }
    switch picture.pain.runs {
    case .asPlanned: break
    case .nothingNew: text += "\nRunning: no new longest or hard run for now."
    case .halfEasyFlat: text += "\nRunning: half the distance, easy and flat."
    case .none: text += "\nRunning: none for now."
    }
    return text
  }

  static func refusal(_ refusal: PlanRefusal, _ picture: RunnerPicture) -> String {
    switch refusal {
    case .screeningNeeded: return "First some safety questions, about three minutes: strongback screen"
    case .questionsDue: return "A few safety questions are due again before the next session: strongback screen"
    case .contradicting: return "Two of your safety answers contradict each other. Answer them again: strongback screen"
    case .seeClinician:
      var lines: [String] = []
      if picture.clearance.level.locks {
        lines.append(picture.clearance.advice())
      } else {
        lines.append("Please see a clinician before you go on. Until then: walking and breathing.")
        if let rule = picture.pain.rule { lines.append(rule.sentence) }
      }
      let reports = picture.clearance.findings.filter { $0.level.locks }.map { $0.rule.facts.report }
      if !reports.isEmpty { lines.append("What to tell them: " + reports.joined(separator: " ")) }
      lines.append("When to get help at once: strongback safety")
      lines.append("When a clinician has assessed you: strongback screen --attest")
      return lines.joined(separator: "\n")
    }
  }
}
