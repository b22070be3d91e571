import ArgumentParser
import CoachCore
import Coaching

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Why an exercise is in your week, or why it is not, and what comes next.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "An exercise, such as bird-dog.") var exercise: String
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let exercise = try named(exercise)
    let moment = try options.moment()
    let coach = try options.coach()
    let history = try await translated { try await coach.history() }
    let picture = RunnerPicture(RunnerState(history, asOf: moment))
    let plan: WeekPlan
    do { plan = try WeekPlan.plan(for: history, at: moment) } catch { throw Refused.because(error, picture) }
    let why = ExerciseWhy(exercise.id, picture, plan)
    if json { return try printJSON(ExerciseWhyJSON(why)) }
    print(WhySheet(why: why).text)
  }
}
