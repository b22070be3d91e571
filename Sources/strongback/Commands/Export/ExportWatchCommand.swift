import ArgumentParser
import CoachCore
import Coaching

struct ExportWatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Today's session, or the week's, as workouts for a watch (FIT).",
    discussion: """
      Writes a folder of files; copy them to GARMIN/NewFiles on the watch. --out - gives a zip archive. What the watch \
      recorded comes back with "strongback import".
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut
  @Flag(help: "The planned sessions of this week, and a schedule of their days.") var week = false
  @Option(
    help: "Which of today's sessions: session, minimum, before-run, after-run or bedtime.",
    transform: ExportWatchCommand.which)
  var session = OfferedSession.Which.session

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let outlook = try await translated { try await coach.outlook(at: moment) }
    if let refusal = outlook.picture.refusal { throw Refused.because(refusal, outlook.picture) }
    let files = week ? WatchFiles.week(outlook) : WatchFiles.today(session, outlook)
    guard !files.files.isEmpty else { throw CommandError(Exit.notFound, files.nothing(week: week, .terminal)) }
    try out.write(files.members, asFolder: "strongback-watch", at: moment)
  }

  private static func which(_ word: String) throws -> OfferedSession.Which {
    guard let which = OfferedSession.Which(slug: word) else {
      let all = OfferedSession.Which.allCases.map { $0.slug }
      throw ValidationError("There is no session \"\(word)\". Choose from \(all.joined(separator: ", ")).")
    }
    return which
  }
}
