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
