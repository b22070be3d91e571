import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "All that is recorded, out and in.",
    subcommands: [Show.self, Export.self, Import.self],
    defaultSubcommand: Show.self)

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "The last things you recorded.")
    @OptionGroup var options: CoachOptions
    @Option(help: "How many.") var last = 20
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
      let moment = try options.moment()
      let history = try await translated { try await options.coach().history() }
      let words = EventWords(RunnerState(history, asOf: moment).profile.units, today: moment.day)
      let entries = history.events.filter { $0.moment.instant <= moment.instant }.suffix(max(0, last))
      if json { return try printJSON(entries.map { JournalEntryJSON($0, words) }) }
      if entries.isEmpty { print("Nothing is recorded yet: strongback start") }
      for entry in entries {
        let clock = MomentJSON.text(entry.moment)
        print("\(entry.moment.calendarDay) \(clock.dropFirst(11).prefix(5))  " + words.text(entry.body))
      }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Print the journal as JSON Lines.")
    @OptionGroup var options: CoachOptions
    @Option(help: ArgumentHelp("Write it to this file instead; one that is there is not touched.", valueName: "file"))
    var out: String?

    func run() async throws {
      let events = try await translated { try await options.store().events(of: .owner).events }
      let text = Data(try translating { try JSONLines.text(of: events) })
      guard let out else { return try FileHandle.standardOutput.write(contentsOf: text) }
      do {
        try text.write(to: URL(fileURLWithPath: out), options: .withoutOverwriting)
      } catch {
        throw CommandError(Exit.cannotCreate, "\(out) cannot be written, or is there already. Choose another name.")
      }
      print("\(events.count) entries are in \(out).")
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Read a journal of JSON Lines back.")
    @OptionGroup var options: CoachOptions
    @Argument(help: "The file, or - for standard input.") var file: String
    @Flag(help: "Leave out lines that cannot be read, and list them.") var skipDamaged = false

    func run() async throws {
      let read = file == "-" ? try FileHandle.standardInput.readToEnd() : FileManager.default.contents(atPath: file)
      guard let data = read else {
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
    commandName: "undo", abstract: "Take back the last thing you recorded, with all that belongs to it.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let units = try await translated { try await coach.picture(at: moment) }.state.profile.units
    let taken = try await translated { try await coach.undo(at: moment) }
    guard !taken.isEmpty else { return print("There is nothing to take back.") }
    let words = EventWords(units, today: moment.day).text(together: taken)
    print(Paper.wrapped("Taken back: \(words). It stays in the journal as undone."))
  }
}
