import ArgumentParser
import CoachCore
import Coaching

struct ModeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mode", abstract: "Times in which the usual week does not hold: holiday, illness, race week …",
    discussion: """
      strongback mode                                    shows what holds and what is to come
      strongback mode holiday --from sat --through 2026-03-15
      strongback mode illness                            from today, for a week
      strongback mode off                                ends what holds today
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "holiday, illness, race-week, minimum, more, deload or off; without it, what holds.")
  var mode: String?
  @Option(help: "The first day; today without it.") var from: String?
  @Option(help: "The last day.") var through: String?
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    guard let mode else { return try show(picture.state) }
    if mode.lowercased() == "off" { return try await end(picture.state, coach, moment) }
    guard let wanted = Mode(slug: mode.lowercased()) else {
      let all = Mode.allCases.map { $0.slug }.joined(separator: ", ")
      throw CommandError(Exit.usage, "\"\(mode)\" is no mode. It can be: \(all), or off.")
    }
    let period = try period(wanted, picture.state)
    try await translated { try await coach.record([.modeChosen(period)], at: moment) }
    let after = try await translated { try await coach.picture(at: moment) }
    if json { return try show(after.state) }
    print(words(period, moment.day) + ".")
    print(Paper.wrapped(wanted.meaning()))
    if let obstacle = ModeChoice.obstacle(period, after) { print(Paper.wrapped(obstacle)) }
  }

  private func show(_ state: RunnerState) throws {
    let today = state.today
    let periods = state.modes.map { $0.value }.filter { $0.through >= today }
    if json { return try printJSON(periods.map { ModeJSON($0, today: today) }) }
    guard !periods.isEmpty else {
      return print("Your usual week holds. Other times: strongback mode holiday --from sat --through 2026-03-15")
    }
    for period in periods {
      print(words(period, today))
      print(Paper.wrapped("  " + period.mode.meaning(), indent: "  ", Ink.quiet))
    }
    if periods.contains(where: { $0.holds(on: today) }) { print("End what holds today: strongback mode off") }
  }

  private func period(_ mode: Mode, _ state: RunnerState) throws -> ModePeriod {
    let today = state.today
    let first = try from.map { try Reading.day($0, today: today) }
    let last = try through.map { try Reading.day($0, today: max(today, first ?? today)) }
    do throws(ModeChoice.Mistake) {
      return try ModeChoice.period(mode, from: first, through: last, state)
    } catch .endless {
      throw CommandError(Exit.usage, "Until when? Add the last day: strongback mode holiday --through 2026-03-15")
    } catch .backwards(let last) {
      throw CommandError(
        Exit.usage,
        "It would end on \(DayWords.near(last, today: today)), before it begins. Check --from and --through.")
    }
  }

  /// Ends what holds today with yesterday; what began today never was.
  private func end(_ state: RunnerState, _ coach: Coach, _ moment: LocalMoment) async throws {
    let today = moment.day
    let holding = state.modes.filter { $0.value.holds(on: today) }
    guard !holding.isEmpty else { return print("Nothing to end: your usual week holds.") }
    let corrections = holding.map { ModeChoice.end($0, today: today) }
    try await translated { try await coach.record(corrections, at: moment) }
    print("Ended: \(holding.map { $0.value.mode.words }.joined(separator: ", ")). Your usual week holds again.")
  }

  private func words(_ period: ModePeriod, _ today: CalendarDay) -> String {
    let mode = period.mode.words.capitalizedSentence
    return Ink.bold(mode) + ModeChoice.words(period, today: today).dropFirst(mode.count)
  }
}
