import ArgumentParser
import CoachCore
import Coaching
import Foundation

struct RunsLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load and one-sidedness of your runs, week by week.")
  @OptionGroup var options: CoachOptions
  @Option(help: "How many weeks.") var weeks = 6
  @Flag(help: "Also the ratio of new to usual load, and why nothing is decided by it.") var expert = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    guard (1...520).contains(weeks) else {
      throw CommandError(Exit.usage, "\(weeks) weeks cannot be shown. Write a number from 1 to 520: --weeks 6")
    }
    let picture = try await options.picture()
    let shown = LoadOfWeek.weeks(picture, count: weeks)
    let usual = picture.load.acuteChronic(at: picture.state.today)
    if json { return try printJSON(LoadWeeksJSON(shown, usual, ratio: expert)) }
    guard picture.state.runs.contains(where: { $0.isRun }) else { return print(RunsList.none) }
    print(LoadSheet(today: picture.state.today, units: picture.state.profile.units).table(shown))
    for line in LoadWords.lines(usual, ratio: expert) { print(Paper.wrapped("\n" + line)) }
    if shown.contains(where: { $0.load == nil }) {
      print(Paper.wrapped("\nLoad is effort × minutes. Where it is missing: strongback runs rate DAY --effort 6"))
    }
  }
}
