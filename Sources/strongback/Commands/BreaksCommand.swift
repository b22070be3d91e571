import ArgumentParser
import CoachCore
import Coaching

struct BreaksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaks", abstract: "The alarm that gets you up from sitting every half hour.",
    subcommands: [BreaksRun.self, BreaksSet.self, BreaksShow.self, BreaksTook.self], defaultSubcommand: BreaksRun.self)
}

struct BreaksRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Let the alarm run in this terminal.",
    discussion: "A bell, and a message on the desktop where there is one. A machine that slept counts as a break.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let began = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: began) }
    let machineStart = Clock.now().instant
    func now() -> LocalMoment { LocalMoment(began.instant + (Clock.now().instant - machineStart), began.offset) }
    guard let screen = TerminalScreen() else {
      throw CommandError(
        Exit.usage,
        "The alarm needs a terminal to ring in. Open one and start it there, or write a break down: strongback breaks took"
      )
    }
    defer { screen.close() }
    let edge = BreakEdge(
      now: now,
      log: { record in
        let moment = now()
        _ = try await translated { try await coach.record([.breakEnded(record)], at: moment) }
      },
      notify: Desktop.notify, moves: { picture.deskMoves(after: $0) })
    var loop = BreakLoop(
      picture.state.breakPolicy, takenToday: picture.breaksTaken, on: screen, edge: edge)
    try await loop.run()
    screen.close()
    print(loop.taken == 1 ? "1 break today." : "\(loop.taken) breaks today.")
  }
}

struct BreaksSet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "When the alarm rings, and for how long.")
  @OptionGroup var options: CoachOptions
  @Option(help: "Minutes of sitting between breaks, 5 to 240.") var interval: Int?
  @Option(help: "Minutes of a break, 1 to 5.") var length: Int?
  @Option(help: "The hour it begins, such as 09:00.") var from: String?
  @Option(help: "The hour it ends, such as 17:00.") var until: String?
  @Option(help: "The days, such as monday,tuesday.") var days: String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let old = try await translated { try await coach.picture(at: moment) }.state.breakPolicy
    var hours = BreakHours()
    (hours.interval, hours.length) = (interval, length)
    hours.from = try from.map { try Reading.clock($0) }
    hours.until = try until.map { try Reading.clock($0) }
    hours.days = try days.map { days in
      try days.split(separator: ",").map { word in
        guard let day = Reading.weekday(String(word)) else {
          throw CommandError(Exit.usage, "\"\(word)\" is no weekday. Write them as monday,tuesday.")
        }
        return day
      }
    }
    let arranged: BreakPolicy
    do {
      arranged = try hours.policy(from: old)
    } catch {
      throw CommandError(Exit.usage, BreakWords.text(error))
    }
    try await translated { try await coach.record([.breaksArranged(arranged)], at: moment) }
    print("Saved. " + arranged.sentence)
  }
}

struct BreaksShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "When it rings, and the breaks of today.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let moves = picture.nextDeskMoves
    if json { return try printJSON(BreaksJSON(picture.state, next: moves)) }
    print(picture.state.breakPolicy.sentence)
    print(BreakWords.today(picture.state))
    print("Next: " + moves.map { Exercise.with($0.exercise).name }.joined(separator: " · "))
    print("\nLet it run: strongback breaks")
  }
}

struct BreaksTook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "took", abstract: "Write down a break that you took.")
  @OptionGroup var options: CoachOptions
  @Option(help: "Minutes, 1 to 60.") var minutes = 2

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    guard let record = picture.breakByHand(minutes: minutes) else {
      throw CommandError(Exit.usage, BreakWords.noSuchLength(minutes))
    }
    try await translated { try await coach.record([.breakEnded(record)], at: moment) }
    print("Saved: break \(picture.breaksTaken + 1) of today.")
  }
}
