import ArgumentParser
import CoachCore
import Coaching

struct ProgressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Does it help? Pain, your own activities, tests and weeks.",
    subcommands: [ProgressShow.self, ProgressRecord.self], defaultSubcommand: ProgressShow.self)
}

struct ProgressShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What has changed, and what may be said of it.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let (moment, coach) = (try options.moment(), try options.coach())
    let report = ProgressReport(try await translated { try await coach.picture(at: moment) })
    if json { return try printJSON(ProgressJSON(report)) }
    print(ProgressSheet(report: report).text)
  }
}

struct ProgressRecord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Say how you are: pain, your own activities, compared with the start.",
    discussion: """
      strongback progress record                               asks
      strongback progress record --activity "tying shoes=4"    0 unable, 10 as before
      strongback progress record --change 2                    -5 much worse, 5 much better
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "Back pain now, 0 to 10.") var pain: Int?
  @Option(help: ArgumentHelp("An activity and how it goes, 0 to 10.", valueName: "name=score")) var activity: [String] =
    []
  @Option(parsing: .unconditional, help: "Compared with the start, -5 to 5.") var change: Int?
  @Option(help: "A Roland–Morris total from elsewhere, 0 to 24.") var rolandMorris: Int?
  @Option(help: "An Oswestry percentage from your clinician, 0 to 100.") var oswestry: Int?
  @Flag(help: "Other activities than before: they begin anew.") var new = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let before = ProgressReport(try await translated { try await coach.picture(at: moment) })
    let answers = try answersByHand(before, moment.day)
    if answers.isEmpty {
      let count = try await OutcomeTalk(report: before, startsAnew: new).ask(moment.day) { answer in
        _ = try await translated { try await coach.record([answer], at: moment) }
      }
      guard count > 0 else { return print("Nothing was written down.") }
    } else {
      try await translated { try await coach.record(answers, at: moment) }
    }
    let picture = try await translated { try await coach.picture(at: moment) }
    let after = ProgressReport(picture)
    if json { return try printJSON(ProgressJSON(after)) }
    print("Saved.\n\n" + ProgressSheet(report: after).text)
    if let refusal = picture.refusal { print("\n" + Paper.wrapped(StatusWords.refusal(refusal, picture))) }
  }

  private func answersByHand(_ report: ProgressReport, _ day: CalendarDay) throws -> [EventBody] {
    var bodies: [EventBody] = []
    if let pain { bodies.append(.painLogged(PainEntry(.now, try Reading.pain(pain)))) }
    var answers: [Outcome.Answer] = []
    if !activity.isEmpty { answers.append(.activities(try scores(report))) }
    if let change {
      guard let value = GlobalChange(change) else {
        throw CommandError(Exit.usage, "--change goes from -5, very much worse, to 5, very much better.")
      }
      answers.append(.change(value))
    }
    if let rolandMorris {
      guard let total = RolandMorrisTotal(rolandMorris) else {
        throw CommandError(Exit.usage, "A Roland–Morris total is a whole number from 0 to 24.")
      }
      answers.append(.rolandMorris(total))
    }
    if let oswestry {
      guard let percent = OswestryPercent(oswestry) else {
        throw CommandError(Exit.usage, "An Oswestry result is a percentage from 0 to 100.")
      }
      answers.append(.oswestry(percent))
    }
    return bodies + answers.map { .outcomeRecorded(Outcome(day: day, $0)) }
  }

  /// The activities of the options, in the order of those before; the same ones unless they are to begin anew.
  private func scores(_ report: ProgressReport) throws -> ActivityScores {
    var given = try activity.map { text -> ActivityScore in
      let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, let number = Int(parts[1]), let score = ActivityScore(parts[0], number) else {
        throw CommandError(
          Exit.usage, "\"\(text)\" cannot be read. Write an activity as \"tying shoes=4\": 0 unable, 10 as before.")
      }
      return score
    }
    if !new, let known = report.activities?.now.value.all {
      let sorted = known.compactMap { old in given.first { $0.name.lowercased() == old.name.lowercased() } }
      guard sorted.count == known.count, given.count == known.count else {
        let names = known.map { $0.name }.joined(separator: ", ")
        throw CommandError(
          Exit.usage, "Only the same activities can be compared. Score all of these: \(names). Others begin with --new."
        )
      }
      given = zip(known, sorted).compactMap { ActivityScore($0.name, $1.score) }
    }
    guard Set(given.map { $0.name.lowercased() }).count == given.count, let scores = ActivityScores(given) else {
      throw CommandError(Exit.usage, "Name one to five activities, each once.")
    }
    return scores
  }
}

extension StringProtocol {
  /// Without blanks at its two ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
