import ArgumentParser
import CoachCore
import Coaching

struct LogMissed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missed", abstract: "What got in the way of a session, so that the plan can fit better.",
    discussion: """
      strongback log missed no-time                 yesterday
      strongback log missed wrong-time --on monday  a day of the last two weeks
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "no-time, wrong-time, tired, sore, forgot, no-wish, away or ill.") var reason: String
  @Option(help: "The day; yesterday without it.") var on: String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let reason: MissedReason = try Reading.slug(reason, "reason")
    let day = try on.map { try Reading.pastDay($0, today: moment.day) } ?? moment.day - 1
    let missed = MissedSession(day: day, reason: reason)
    let state = try await translated { try await coach.picture(at: moment) }.state
    if let obstacle = state.obstacle(to: missed) { throw CommandError(Exit.usage, obstacle.sentence) }
    try await LogMissed.write(missed, coach, moment)
  }

  /// Asks what got in the way of yesterday's session; Enter alone says nothing, and is not asked again.
  static func ask(_ day: CalendarDay, _ coach: Coach, _ moment: LocalMoment) async throws {
    print("Yesterday's session did not take place, and that is fine. What got in the way?")
    for (index, reason) in MissedReason.allCases.enumerated() { print("  \(index + 1)  \(reason.words)") }
    let number = try Prompt().optionalNumber("Which?", 1...MissedReason.allCases.count)
    try await write(MissedSession(day: day, reason: number.map { MissedReason.allCases[$0 - 1] }), coach, moment)
  }

  private static func write(_ missed: MissedSession, _ coach: Coach, _ moment: LocalMoment) async throws {
    try await translated { try await coach.record([.sessionMissed(missed)], at: moment) }
    if let reason = missed.reason { print(Paper.wrapped("Noted. " + reason.answer())) }
    print("")
  }
}
