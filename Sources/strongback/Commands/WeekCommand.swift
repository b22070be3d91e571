import ArgumentParser
import CoachCore
import Coaching

struct WeekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "The week: runs, sessions, reasons, and what was left out.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let outlook = try await options.outlook()
    let picture = outlook.picture
    switch outlook.week {
    case .success(let plan):
      if json { return try printJSON(WeekJSON(plan, picture)) }
      print(Paper.wrapped(StatusWords.pain(picture)) + "\n")
      DaySheet(plan: plan, picture: picture).printWeek()
    case .failure(let refusal):
      if json {
        try printJSON(TodayJSON(nil, picture))
      } else {
        print(Paper.wrapped(StatusWords.refusal(refusal, picture)))
      }
      throw ExitCode(Exit.refusedForSafety)
    }
  }
}
