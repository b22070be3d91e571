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

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let entries = try entriesByHand()
    var count = entries.count
    if count > 0 { try await translated { try await coach.record(entries.map { .diaryKept($0) }, at: moment) } }
    if !list, entries.isEmpty {
      count = try await ask { entry in
        _ = try await translated { try await coach.record([.diaryKept(entry)], at: moment) }
      }
    }
    let picture = try await translated { try await coach.picture(at: moment) }
    if json { return try printJSON(DiaryJSON(picture)) }
    if count > 0 { print("Saved.\n") }
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
      guard DiaryWords.points.contains(rise) else { throw CommandError(Exit.usage, DiaryWords.mistake) }
      return DiaryEntry(prompt, rise: rise)
    }
  }

  /// Asks about all four and saves each answer at once; returns how many there were.
  private func ask(saving save: (DiaryEntry) async throws -> Void) async throws -> Int {
    print("By how many points of 10 did it raise your pain, the last time? 0 is not at all.")
    var count = 0
    for prompt in DiaryPrompt.allCases {
      guard let rise = try Prompt().optionalNumber(prompt.words.capitalizedSentence + "?", DiaryWords.points) else {
        continue
      }
      try await save(DiaryEntry(prompt, rise: rise))
      count += 1
    }
    return count
  }
}
