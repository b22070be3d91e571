import ArgumentParser
import CoachCore
import Coaching

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say when you will run, or will not.",
    subcommands: [PlanRun.self, PlanDrop.self])
}

struct PlanRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "A run to come: the week goes around it.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "A day: 2026-03-01, tomorrow, sunday.") var day: String
  @Argument(help: "easy, long, hard or race.") var kind: String
  @Option(help: "Distance, such as 21km.") var distance: String?

  func run() async throws {
    let wish = try await Wish(options)
    let (moment, units) = (wish.moment, wish.picture.state.profile.units)
    let run = PlannedRun(
      day: try Reading.day(day, today: moment.day), kind: try Reading.slug(kind, "kind of run"),
      distance: try distance.map { try Reading.distance($0, units) })
    try await wish.record(try wish.kept { () throws(RunWishObstacle) in try wish.wishes.planning(run) })
    print("Planned: \(run.kind.words), \(DayWords.near(run.day, today: moment.day)).")
  }
}
