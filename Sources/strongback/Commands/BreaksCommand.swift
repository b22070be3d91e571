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
      notify: Desktop.notify, moves: { BreakMoves.of(picture, after: $0) })
    var loop = BreakLoop(
      picture.state.breakPolicy, takenToday: BreakMoves.taken(picture.state), on: screen, edge: edge)
    try await loop.run()
    screen.close()
    print(loop.taken == 1 ? "1 break today." : "\(loop.taken) breaks today.")
  }
}

/// The desk routine, break by break.
enum BreakMoves {
  static func of(_ picture: RunnerPicture, after taken: Int) -> [PrescribedExercise] {
    picture.deskMoves(after: taken)
  }

  static func taken(_ state: RunnerState) -> Int {
    state.breaks.count { $0.moment.day == state.today && $0.value.outcome == .taken }
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
    var policy = try await translated { try await coach.picture(at: moment) }.state.breakPolicy
    if let interval { policy.interval = try number(interval, 5...240, "minutes of sitting") }
    if let length { policy.length = try number(length, 1...5, "minutes of a break") }
    if let from { policy.from = try Reading.clock(from) }
    if let until { policy.until = try Reading.clock(until) }
    if let days {
      policy.days = try days.split(separator: ",").map { word in
        guard let day = Reading.weekday(String(word)) else {
          throw CommandError(Exit.usage, "\"\(word)\" is no weekday. Write them as monday,tuesday.")
        }
        return day
      }
    }
    guard policy.from < policy.until else {
      throw CommandError(Exit.usage, "The alarm has to begin before it ends. Write --from 09:00 --until 17:00.")
    }
    let arranged = policy
    try await translated { try await coach.record([.breaksArranged(arranged)], at: moment) }
    print("Saved. " + arranged.sentence)
  }

  private func number(_ value: Int, _ range: ClosedRange<Int>, _ what: String) throws -> Int {
    guard range.contains(value) else {
      throw CommandError(Exit.usage, "\(value) does not fit: \(what) from \(range.lowerBound) to \(range.upperBound).")
    }
    return value
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
    let moves = BreakMoves.of(picture, after: BreakMoves.taken(picture.state))
    if json { return try printJSON(BreaksJSON(picture.state, next: moves)) }
    print(picture.state.breakPolicy.sentence)
    let today = picture.state.breaks.filter { $0.moment.day == moment.day && $0.value.outcome != .snoozed }
    let taken = today.count { $0.value.outcome != .skipped }
    print(today.isEmpty ? "No breaks yet today." : "Today: \(taken) of \(today.count) taken.")
    print("Next: " + moves.map { Exercise.with($0.exercise).name }.joined(separator: " · "))
    print("\nLet it run: strongback breaks")
  }
}

struct BreaksTook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "took", abstract: "Write down a break that you took.")
  @OptionGroup var options: CoachOptions
  @Option(help: "Minutes, 1 to 60.") var minutes = 2

  func run() async throws {
    guard (1...60).contains(minutes) else {
      throw CommandError(Exit.usage, "A break of \(minutes) minutes does not fit: from 1 to 60.")
    }
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let moves = BreakMoves.of(picture, after: BreakMoves.taken(picture.state)).map { $0.exercise }
    let record = BreakRecord(.taken, moves: moves, length: .minutes(Double(minutes)))
    try await translated { try await coach.record([.breakEnded(record)], at: moment) }
    print("Saved: break \(BreakMoves.taken(picture.state) + 1) of today.")
  }
}

extension BreakPolicy {
  /// "Every 30 minutes for 2 minutes, 09:00 to 17:00, Monday to Friday."
  var sentence: String {
    func clock(_ time: Seconds) -> String {
      let minutes = Int(time.value) / 60
      return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
    let names =
      days == [.monday, .tuesday, .wednesday, .thursday, .friday]
      ? "Monday to Friday" : days.map { $0.words }.joined(separator: ", ")
    return "Every \(interval) minutes for \(length) min, \(clock(from)) to \(clock(until)), \(names)."
  }
}
