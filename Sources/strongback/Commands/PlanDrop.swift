import ArgumentParser
import CoachCore
import Coaching

struct PlanDrop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "A run that does not take place after all.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "Its day: 2026-03-01, tomorrow, sunday.") var day: String

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let day = try Reading.day(day, today: moment.day)
    guard day >= moment.day else {
      throw CommandError(Exit.usage, "That day is over, and a run that was only planned counts for nothing.")
    }
    let runs = picture.runs(on: day)
    let near = DayWords.near(day, today: moment.day)
    guard !runs.isEmpty else {
      throw CommandError(Exit.usage, "There is no run to drop \(near). What is planned: strongback week")
    }
    guard !runs.contains(where: { $0.recorded != nil }) else {
      throw CommandError(Exit.usage, "The run of \(near) is done already. Take back the last entry: strongback undo")
    }
    let planned = picture.state.plannedRuns.filter { $0.value.day == day }
    var events = planned.map { EventBody.withdrawn($0.id) }
    // Behind a planned run the usual one of that weekday would come back.
    if picture.state.profile.usualRuns[day.weekday.rawValue] != nil { events.append(.usualRunDropped(day)) }
    try await translated { try await coach.record(events, at: moment) }
    print(
      "Dropped: \(runs.map { $0.kind.words }.joined(separator: ", ")), \(near). The week goes on without: strongback week"
    )
  }
}
