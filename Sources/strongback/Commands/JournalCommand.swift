import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "All that is recorded, out and in.", subcommands: [Export.self, Import.self])

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Print the journal as JSON Lines.")
    @OptionGroup var options: CoachOptions

    func run() async throws {
      let events = try await translated { try await options.store().events(of: .owner).events }
      FileHandle.standardOutput.write(Data(try translating { try JSONLines.text(of: events) }))
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Read a journal of JSON Lines back.")
    @OptionGroup var options: CoachOptions
    @Argument(help: "The file.") var file: String
    @Flag(help: "Leave out lines that cannot be read, and list them.") var skipDamaged = false

    func run() async throws {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw CommandError(Exit.notFound, "\(file) cannot be read. Check that it is there and yours to read.")
      }
      let lines = try translating { try JSONLines(reading: [UInt8](data), skipDamaged: skipDamaged) }
      let new = try await translated { try await options.store().take(lines.events, for: .owner) }
      print("\(new) new entries, \(lines.events.count - new) were there already.")
      for skipped in lines.skipped { print("Left out: \(skipped)") }
    }
  }
}

struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last thing you recorded.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    guard try await translated({ try await coach.undo(at: moment) }) != nil else {
      print("There is nothing to take back.")
      return
    }
    print("Taken back. It stays in the journal as undone.")
  }
}

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say when you will run.", subcommands: [PlanRun.self])
}

struct PlanRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "A run to come: the week goes around it.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "A day: 2026-03-01, tomorrow, sunday.") var day: String
  @Argument(help: "easy, long, hard or race.") var kind: String
  @Option(help: "Distance, such as 21km.") var distance: String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let units = try await translated { try await coach.picture(at: moment) }.state.profile.units
    let run = PlannedRun(
      day: try Reading.day(day, today: moment.day), kind: try Reading.slug(kind, "kind of run"),
      distance: try distance.map { try Reading.distance($0, units) })
    guard run.day >= moment.day else {
      throw CommandError(Exit.usage, "That day is over. A run that you have done: strongback log run 10km 55")
    }
    try await translated { try await coach.record([.runPlanned(run)], at: moment) }
    print("Planned: \(run.kind.words), \(DayWords.near(run.day, today: moment.day)).")
  }
}
