import ArgumentParser
import CoachCore
import Coaching
import Foundation

struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "You, your week, your kit: what the coach plans around.",
    subcommands: [ProfileShow.self, ProfileSet.self, ProfileAsk.self], defaultSubcommand: ProfileShow.self)
}

struct ProfileShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show it.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let state = try await translated { try await coach.picture(at: moment) }.state
    if json { return try printJSON(ProfileJSON(state.profile)) }
    print(ProfileSheet.text(of: state.profile, isSaid: state.hasProfile))
  }
}

struct ProfileAsk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Go through it, one question at a time.")
  @OptionGroup var options: CoachOptions

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let state = try await translated { try await coach.picture(at: moment) }.state
    let profile = try ProfileQuestions.ask(state.profile)
    try await translated { try await coach.record([.profileSet(profile)], at: moment) }
    print("\nSaved.\n" + ProfileSheet.text(of: profile, isSaid: true))
  }
}

struct ProfileSet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change some of it; the rest stays.",
    discussion: """
      strongback profile set --minutes 10                        the same on every day
      strongback profile set --minutes mon-fri=10,sat=20,sun=0   by weekday
      strongback profile set --usual-runs tue,thu=hard,sun=long  a day alone is an easy run
      strongback profile set --equipment mat,chair,strap         all that you have
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "What you are called.") var name: String?
  @Option(help: "metric or imperial.") var units: String?
  @Option(help: "The day your week begins on.") var firstWeekday: String?
  @Option(help: "Your time zone, such as Europe/Vienna.") var timeZone: String?
  @Option(help: "Your year of birth, or unsaid.") var birthYear: String?
  @Option(help: "female, male or unsaid.") var sex: String?
  @Option(help: "Minutes of back work by weekday.") var minutes: String?
  @Option(help: "Your usual runs by weekday, or none.") var usualRuns: String?
  @Option(help: "Sessions a week at most, 1 to 7.") var maxSessions: Int?
  @Option(help: "few-long for few, longer sessions, or spread.") var sessions: String?
  @Option(help: "Minutes of one block, 3 or 5.") var blockMinutes: Int?
  @Option(help: "All the kit you have, or none.") var equipment: String?
  @Flag(inversion: .prefixedNo, help: "Room to lie down.") var floorSpace: Bool?
  @Option(help: "Hours a day that you sit, 0 to 20.") var sittingHours: Int?
  @Option(help: "What a session hangs on: any-time, after-run, morning, evening or bedtime.") var anchor: String?
  @Flag(inversion: .prefixedNo, help: "Strength also on days that follow each other.") var consecutiveDays: Bool?

  @Option(help: "The short routines that you want: pre-run, post-run, desk-break, bedtime, or none.") var routines:
    String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let state = try await translated { try await coach.picture(at: moment) }.state
    let profile = try changed(state.profile, today: moment.day)
    guard profile != state.profile || !state.hasProfile else {
      return print("Nothing is different from before. What can be set: strongback help profile set")
    }
    try await translated { try await coach.record([.profileSet(profile)], at: moment) }
    print("Saved.\n\n" + ProfileSheet.text(of: profile, isSaid: true))
  }

  private func changed(_ old: Profile, today: CalendarDay) throws -> Profile {
    var profile = old
    if let name {
      profile.name = name.trimmingCharacters(in: .whitespacesAndNewlines)
      guard profile.name.count <= ProfileRules.longestName else { throw CommandError(.name) }
    }
    if let units { profile.units = try Reading.slug(units, "system of units") }
    if let firstWeekday {
      guard let day = Reading.weekday(firstWeekday) else {
        throw CommandError(Exit.usage, "\"\(firstWeekday)\" is no weekday. Write monday, or mon.")
      }
      profile.firstWeekday = day
    }
    if let timeZone {
      guard ProfileRules.isTimeZone(timeZone) else { throw CommandError(.timeZone) }
      profile.timeZone = timeZone
    }
    if let birthYear { profile.birthYear = try year(birthYear, today) }
    if let sex { profile.sex = sex.lowercased() == "unsaid" ? nil : try Reading.slug(sex, "answer to --sex") }
    if let minutes { profile.minutes = try Reading.minutes(minutes, from: old.minutes) }
    if let usualRuns { profile.usualRuns = try Reading.usualRuns(usualRuns, from: old.usualRuns) }
    if let maxSessions {
      profile.maxSessions = try within(ProfileRules.sessions, maxSessions, .sessions)
    }
    if let sessions { profile.sessionPattern = try Reading.slug(sessions, "answer to --sessions") }
    if let blockMinutes {
      guard ProfileRules.blockMinutes.contains(blockMinutes) else { throw CommandError(.blockMinutes) }
      profile.blockMinutes = blockMinutes
    }
    if let equipment { profile.equipment = try Reading.equipment(equipment) }
    if let floorSpace { profile.floorSpace = floorSpace }
    if let sittingHours {
      profile.sittingHours = try within(ProfileRules.sittingHours, sittingHours, .sittingHours)
    }
    if let anchor { profile.anchor = try Reading.slug(anchor, "habit for a session") }
    if let routines { profile.routines = try Reading.routines(routines) }
    if let consecutiveDays { profile.consecutiveDays = consecutiveDays }
    return profile
  }

  private func year(_ text: String, _ today: CalendarDay) throws -> Int? {
    if text.lowercased() == "unsaid" { return nil }
    guard let year = Int(text), ProfileRules.birthYears(today: today).contains(year) else {
      throw CommandError(.birthYear)
    }
    return year
  }

  private func within(_ range: ClosedRange<Int>, _ number: Int, _ mistake: ProfileMistake) throws -> Int {
    guard range.contains(number) else { throw CommandError(mistake) }
    return number
  }
}
