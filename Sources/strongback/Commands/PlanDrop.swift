import ArgumentParser
import CoachCore
import Coaching

struct PlanDrop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "A run that does not take place after all.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "Its day: 2026-03-01, tomorrow, sunday.") var day: String

  func run() async throws {
    let wish = try await Wish(options)
    let day = try Reading.day(day, today: wish.moment.day)
    let runs = wish.picture.runs(on: day)
    try await wish.record(try wish.kept { () throws(RunWishObstacle) in try wish.wishes.dropping(on: day) })
    let near = DayWords.near(day, today: wish.moment.day)
    print(
      "Dropped: \(runs.map { $0.kind.words }.joined(separator: ", ")), \(near). The week goes on without: strongback week"
    )
  }
}
