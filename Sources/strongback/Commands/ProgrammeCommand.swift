import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation

struct ProgrammeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "What a clinician sets, and what the plan makes of it.",
    discussion: "A programme is a small file that a clinician writes; docs/programme.md describes it.",
    subcommands: [Show.self, Take.self, End.self, Schema.self], defaultSubcommand: Show.self)

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "The programme in force.")
    @OptionGroup var options: CoachOptions
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
      let picture = try await options.picture()
      guard let known = picture.state.presentProgramme else {
        return json ? try printJSON([ProgrammeJSON]()) : print(ProgrammeWords.none)
      }
      if json { return try printJSON([ProgrammeJSON(known, picture, .terminal)]) }
      for line in ProgrammeSheet(known.programme, picture).lines { print(Paper.wrapped(line, indent: "    ")) }
    }
  }

  struct Take: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take", abstract: "Take a clinician's file; \"strongback undo\" takes it back.")
    @OptionGroup var options: CoachOptions
    @Argument(help: "The file, or - for standard input.") var file: String

    func run() async throws {
      let bytes = try ProgrammeCommand.bytes(of: file)
      for line in try await ProgrammeCommand.take(bytes, options) { print(Paper.wrapped(line, indent: "  ")) }
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "end", abstract: "Let the coach choose again.")
    @OptionGroup var options: CoachOptions

    func run() async throws {
      let (moment, coach) = (try options.moment(), try options.coach())
      let state = try await translated { try await coach.picture(at: moment) }.state
      guard let known = state.presentProgramme else { return print(ProgrammeWords.none) }
      try await translated { try await coach.record([.programmeEnded(known.id)], at: moment) }
      print(Paper.wrapped(ProgrammeWords(today: moment.day).ended(known.programme)))
    }
  }

  struct Schema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of the file.")

    func run() async throws { print(ProgrammeFile.schema, terminator: "") }
  }

  /// What a file holds, no more of it than a programme may have.
  static func bytes(of path: String) throws -> [UInt8] {
    if path != "-", !FileManager.default.fileExists(atPath: path) {
      throw CommandError(Exit.notFound, "There is nothing at \(path). Check the path.")
    }
    let handle = path == "-" ? FileHandle.standardInput : try? FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    guard let handle, let data = try? handle.read(upToCount: ProgrammeFile.largest + 1) else {
      throw CommandError(Exit.badData, "\(path) cannot be read as a file. Check the path.")
    }
    return [UInt8](data)
  }

  /// Takes a programme; what to say of it, or an error that names every mistake.
  static func take(_ bytes: [UInt8], _ options: CoachOptions) async throws -> [String] {
    let (moment, coach) = (try options.moment(), try options.coach())
    let programme: Programme
    do throws(ProgrammeMistakes) {
      programme = try ProgrammeFile.read(bytes, today: moment.day)
    } catch {
      let lines = [ProgrammeMistakeWords.summary(error)] + ProgrammeMistakeWords.all(error).map { "  · " + $0 }
      throw CommandError(Exit.badData, lines.joined(separator: "\n"))
    }
    let state = try await translated { try await coach.picture(at: moment) }.state
    if state.isKnown(programme) { return [ProgrammeWords.known] }
    try await translated { try await coach.record([.programmeTaken(programme)], at: moment) }
    let after = try await translated { try await coach.picture(at: moment) }
    return ProgrammeWords(today: moment.day).taken(ProgrammeStanding(programme, for: after))
  }
}
