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
    let outlook = try await options.outlook()
    switch outlook.week {
    case .success(let plan):
      let why = ExerciseWhy(exercise.id, outlook.picture, plan)
      if json { return try printJSON(ExerciseWhyJSON(why)) }
      print(WhySheet(why: why).text)
    case .failure(let refusal): throw Refused.because(refusal, outlook.picture)
    }
  }
}
