import ArgumentParser
import CoachCore
import Coaching

struct WeekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "The week: runs, sessions, reasons, and what was left out.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let history = try await translated { try await coach.history() }
    let picture = RunnerPicture(RunnerState(history, asOf: moment))
    do {
      let plan = try WeekPlan.plan(for: history, at: moment)
      if json { return try printJSON(WeekJSON(plan, picture)) }
      print(Paper.wrapped(StatusWords.pain(picture)) + "\n")
      DaySheet(plan: plan, picture: picture).printWeek()
    } catch let refusal as PlanRefusal {
      if json {
        try printJSON(TodayJSON(nil, picture))
      } else {
        print(Paper.wrapped(StatusWords.refusal(refusal, picture)))
      }
      throw ExitCode(Exit.refusedForSafety)
    }
  }
}
