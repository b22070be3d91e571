import ArgumentParser
import CoachCore
import Coaching

struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Write down pain, the morning, a run, a session, or what got in its way.",
    subcommands: [LogPain.self, LogMorning.self, LogRun.self, LogSession.self, LogMissed.self])
}

struct LogPain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pain", abstract: "How much it hurts, 0 to 10.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "0, none, to 10, the worst you can imagine.") var score: Int
  @Option(help: "before, during or after a run or session, or now.") var when = "now"
  @Option(help: "Where, such as low-back, mid-back, leg-from-back or knee.") var site = "low-back"
  @Flag(help: "It was sudden and sharp.") var sharp = false
  @Flag(help: "A leg gave way.") var gaveWay = false

  func run() async throws {
    let entry = PainEntry(
      try Reading.slug(when, "time for a pain score"), try Reading.pain(score), site: try Reading.slug(site, "site"),
      sharp: sharp, gaveWay: gaveWay)
    try await LogCommand.write(.painLogged(entry), options)
  }
}

struct LogMorning: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "morning", abstract: "How your back is on waking, 0 to 10.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "0, none, to 10, the worst you can imagine.") var score: Int
  @Flag(help: "New pain woke you in the night.") var nightPain = false
  @Option(help: "How rested you are, 1 not at all to 5 fully.") var rested: Int?

  func run() async throws {
    if let rested, !(1...5).contains(rested) {
      throw CommandError(Exit.usage, "How rested you are is a number from 1, not at all, to 5, fully.")
    }
    let check = MorningCheckIn(try Reading.pain(score), nightPain: nightPain, rested: rested)
    try await LogCommand.write(.morningLogged(check), options)
  }
}

struct LogRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "A run without a file: how far, how long, how hard.")
  @OptionGroup var options: CoachOptions
  @OptionGroup var typed: TypedRun

  func run() async throws { try await typed.save(options) }
}

extension LogCommand {
  /// Writes one thing down and says what the pain rules make of it.
  static func write(_ body: EventBody, _ options: CoachOptions) async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let before = try await translated { try await coach.picture(at: moment) }
    try await translated { try await coach.record([body], at: moment) }
    let after = try await translated { try await coach.picture(at: moment) }
    print("Saved.")
    for line in StatusWords.change(from: before, to: after) { print(line) }
  }
}
