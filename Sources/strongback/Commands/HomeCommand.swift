import ArgumentParser
import CoachCore
import Coaching

/// `strongback` alone: where the runner is, and the one thing that is next.
struct HomeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Where you are and what is next.", shouldDisplay: false)
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let outlook = try await options.outlook()
    let picture = outlook.picture
    let today = outlook.picture.state.today
    guard picture.refusal != .screeningNeeded else {
      print(Ink.bold("Strongback") + ", a back coach for runners.\n")
      print("First some safety questions, then your first session, about ten minutes in all.\n")
      guard Prompt.isTerminal, try Prompt().yes("Begin now?", otherwise: true) else {
        return next("strongback start", "look around first: strongback exercises, strongback --help")
      }
      return try await StartCommand.parse(options.words).run()
    }
    print(Ink.bold(DayWords.date(today, today: today)))
    if let refusal = picture.refusal { return print(Paper.wrapped(StatusWords.refusal(refusal, picture))) }
    print(Paper.wrapped(StatusWords.pain(picture)))
    guard let plan = outlook.plan else { return }
    let words = PlanWords(plan, picture)
    if let runs = words.runsToday { print(runs) }
    if picture.state.openSession?.day == today {
      print("Your session was cut off and waits where it stopped.")
      return next("strongback start", "the week: strongback week")
    }
    if let session = plan.day(today)?.session {
      print(session.summary + ".")
      return next("strongback start", "why these: strongback today · short of time: strongback start --minimum")
    }
    print(words.doneToday ?? "No session today.")
    if let day = plan.days.first(where: { $0.day > today && $0.session != nil }), let session = day.session {
      print("\(DayWords.near(day.day, today: today).capitalizedSentence): " + session.summary + ".")
    }
    next("strongback week", "all commands: strongback --help")
  }

  private func next(_ command: String, _ other: String) {
    print("\nNext: " + Ink.bold(command))
    print(Ink.quiet(other))
  }
}
