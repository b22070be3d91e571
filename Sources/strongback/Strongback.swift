import ArgumentParser
import Foundation

@main
struct Strongback: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strongback",
    abstract: "A back coach for runners: a few right exercises a day, planned around your runs.",
    discussion: """
      Strongback is self-care, not medical care. "strongback safety" says when to see someone. \
      All you record stays on this machine.

      Ends with 0 when all went well; 1 a fault of its own; 2 the safety rules say no; 64 not understood; \
      65 data that cannot be read; 66 not there; 69 a journal of a newer version; 73, 74 the disk refuses; \
      75 another program holds the journal; 77 no right to it.
      """,
    subcommands: [HomeCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Every day:",
        subcommands: [
          TodayCommand.self, WeekCommand.self, StartCommand.self, LogCommand.self, BreaksCommand.self, UndoCommand.self,
          ServeCommand.self, PhraseCommand.self,
        ]),
      CommandGroup(
        name: "Your week, your way:",
        subcommands: [
          WhyCommand.self, SwapCommand.self, PinCommand.self, BanCommand.self, AllowCommand.self, LikeCommand.self,
          DislikeCommand.self, ModeCommand.self, ProgrammeCommand.self,
        ]),
      CommandGroup(name: "Your runs:", subcommands: [ImportCommand.self, RunsCommand.self, PlanCommand.self]),
      CommandGroup(
        name: "How it goes:",
        subcommands: [TestCommand.self, HipsCommand.self, DiaryCommand.self, ProgressCommand.self]),
      CommandGroup(name: "About you:", subcommands: [ProfileCommand.self, ScreenCommand.self, JournalCommand.self]),
      CommandGroup(
        name: "In and out:",
        subcommands: [ExportCommand.self, CalendarCommand.self, BackupCommand.self, DeleteCommand.self]),
      CommandGroup(
        name: "Know:",
        subcommands: [
          CardCommand.self, ExercisesCommand.self, FigureCommand.self, SafetyCommand.self, DoctorCommand.self,
          DemoCommand.self,
        ]),
    ],
    defaultSubcommand: HomeCommand.self)
}

extension Strongback {
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as CommandError {
      fail(error.description, error.code)
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ sentence: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    Foundation.exit(code)
  }
}
