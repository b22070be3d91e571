import ArgumentParser

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take what is known with you, in the formats that other programs read.",
    subcommands: [
      ExportCalendarCommand.self, ExportWatchCommand.self, ExportReportCommand.self, ExportFHIRCommand.self,
      ExportCSVCommand.self, ExportAllCommand.self,
    ])
}
