import ArgumentParser
import CoachCore
import Coaching

struct TodayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "today", abstract: "Today's session, and why it is so.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    var outlook = try await translated { try await coach.outlook(at: moment) }
    if !json { print(Ink.bold(DayWords.date(moment.day, today: moment.day))) }
    if !json, Prompt.isTerminal, options.journal == nil, outlook.picture.pain.awaiting != nil {
      let score = try Prompt().pain("How was your back on waking?")
      try await translated { try await coach.record([.morningLogged(MorningCheckIn(score))], at: moment) }
      outlook = try await translated { try await coach.outlook(at: moment) }
    }
    if !json, Prompt.isTerminal, options.journal == nil, let missed = outlook.missedSession {
      try await LogMissed.ask(missed, coach, moment)
      outlook = try await translated { try await coach.outlook(at: moment) }
    }
    let picture = outlook.picture
    if json { try printJSON(TodayJSON(outlook.plan, picture)) }
    let plan: WeekPlan
    switch outlook.week {
    case .success(let week): plan = week
    case .failure(let refusal):
      if !json { print(Paper.wrapped(StatusWords.refusal(refusal, picture))) }
      throw ExitCode(Exit.refusedForSafety)
    }
    if json { return }
    print(Paper.wrapped(StatusWords.pain(picture)))
    let painful = PainfulWords(today: moment.day)
    for one in PainfulExercise.all(outlook) { print(Paper.wrapped(painful.text(one))) }
    DaySheet(plan: plan, picture: picture).printToday()
    if let card = picture.card(plan) { print(Ink.quiet("A minute to read: \(card.title) (strongback card)")) }
  }
}
