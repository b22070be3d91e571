import ArgumentParser
import CoachCore
import Coaching

struct DiaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diary", abstract: "What raises your pain in daily life, and what the plan makes of it.",
    discussion: """
      By how many points did it raise the pain, the last time you did it? 0 is not at all, a minus is easing.

      strongback diary                          asks about all four
      strongback diary --bending 2 --turning 0  writes down what you say
      strongback diary --list                   shows the last entries
      """)
  @OptionGroup var options: CoachOptions
  @Option(parsing: .unconditional, help: "Rise by sitting or bending, -10 to 10.") var bending: Int?
  @Option(parsing: .unconditional, help: "Rise by standing, walking or arching.") var arching: Int?
  @Option(parsing: .unconditional, help: "Rise by turning.") var turning: Int?
  @Option(parsing: .unconditional, help: "Rise by lying.") var lying: Int?
  @Flag(help: "Show the last entries.") var list = false
  @Flag(help: "Print JSON.") var json = false

  /// Points that a pain can rise or fall.
  private static let points = -10...10

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    var entries = try entriesByHand()
    if !list, entries.isEmpty { entries = try asked() }
    if !entries.isEmpty { try await translated { try await coach.record(entries.map { .diaryKept($0) }, at: moment) } }
    let picture = try await translated { try await coach.picture(at: moment) }
    if json { return try printJSON(DiaryJSON(picture)) }
    if !entries.isEmpty { print("Saved.\n") }
    let sheet = DiarySheet(picture: picture)
    print(sheet.text)
    if !picture.state.diary.isEmpty { print("\n" + sheet.consequences) }
  }

  private func entriesByHand() throws -> [DiaryEntry] {
    let given: [(DiaryPrompt, Int?)] = [
      (.bending, bending), (.arching, arching), (.turning, turning), (.lying, lying),
    ]
    return try given.compactMap { prompt, rise in
      guard let rise else { return nil }
      guard DiaryCommand.points.contains(rise) else {
        throw CommandError(Exit.usage, "A rise is a whole number of points from -10 to 10; 0 is no rise.")
      }
      return DiaryEntry(prompt, rise: rise)
    }
  }

  private func asked() throws -> [DiaryEntry] {
    print("By how many points of 10 did it raise your pain, the last time? 0 is not at all.")
    return try DiaryPrompt.allCases.compactMap { prompt in
      try Prompt().optionalNumber(prompt.words.capitalizedSentence + "?", DiaryCommand.points)
        .map { DiaryEntry(prompt, rise: $0) }
    }
  }
}
