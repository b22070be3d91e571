import ArgumentParser
import CoachCore
import Coaching

struct ExportCSVCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "Tables for a spreadsheet: sessions, sets, pain, tests, runs, load by week, outcomes.",
    discussion: """
      A folder of files (RFC 4180, UTF-8) with units in their headers. --out - gives a zip archive.
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    try out.write(RunnerTables.files(picture), asFolder: "strongback-csv", at: moment)
  }
}
