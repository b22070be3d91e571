import CoachCore
import Coaching
import Foundation

/// The questions about a runner's week, one by one; Enter keeps what is there.
enum ProfileQuestions {
  static func ask(_ profile: Profile) throws -> Profile {
    var profile = profile
    let ask = Prompt()
    print("A few questions about you and your week. Enter keeps what is there, and all of it can be changed later.\n")
    let name = try ask.line(
      "What may I call you?" + Ink.quiet(" [\(profile.name.isEmpty ? "Enter to skip" : profile.name)]"))
    if !name.isEmpty { profile.name = name }
    profile.units = try choice("Which units do you think in?", UnitSystem.allCases, profile.units) { $0.words }
    profile.firstWeekday = try choice(
      "On which day does your week begin?", [.monday, .saturday, .sunday], profile.firstWeekday
    ) { $0.words }
    try askMinutes(&profile)
    profile.maxSessions = try ask.number(
      "On how many days a week at most?", ProfileRules.sessions, otherwise: profile.maxSessions)
    profile.anchor = try choice("When does a session suit you best?", Anchor.allCases, profile.anchor) { $0.words }
    profile.usualRuns = try understood(
      "When do you usually run? Such as tue,thu=hard,sun=long, or none", keeping: ProfileSheet.runs(profile.usualRuns),
      otherwise: profile.usualRuns
    ) { try Reading.usualRuns($0, from: Profile().usualRuns) }
    try askKit(&profile)
    profile.floorSpace = try ask.yes("Is there room to lie down?", otherwise: profile.floorSpace)
    profile.sittingHours = try ask.number(
      "How many hours do you sit on a usual day?", ProfileRules.sittingHours, otherwise: profile.sittingHours)
    if profile.timeZone == Profile().timeZone { profile.timeZone = TimeZone.current.identifier }
    return profile
  }

  private static func askMinutes(_ profile: inout Profile) throws {
    if Set(profile.minutes).count > 1 {
      let present = ProfileSheet.minutes(profile.minutes)
      if try Prompt().yes("Minutes for your back: \(present). Keep them?", otherwise: true) { return }
    }
    let every = try Prompt().number(
      "How many minutes a day for your back?", ProfileRules.minutes, otherwise: profile.minutes[0])
    let all = [Int](repeating: every, count: 7)
    profile.minutes = try understood(
      "Any days with more or less? Such as sat=20,sun=0", keeping: "none", otherwise: all
    ) { try Reading.minutes($0, from: all) }
  }

  private static func askKit(_ profile: inout Profile) throws {
    let kit = ProfileRules.kit
    print("What do you have at hand?")
    for (index, piece) in kit.enumerated() { print("  \(index + 1)  \(piece.words)") }
    let mine = kit.indices.filter { profile.equipment.contains(kit[$0]) }.map { "\($0 + 1)" }
    profile.equipment = try understood(
      "The numbers, such as 1 2, or 0 for nothing", keeping: mine.isEmpty ? "0" : mine.joined(separator: " "),
      otherwise: profile.equipment
    ) { line in
      let numbers = line.split { $0 == "," || $0 == " " }.map { Int($0) }
      guard numbers.allSatisfy({ $0.map { (0...kit.count).contains($0) } ?? false }) else {
        throw CommandError(Exit.usage, "Please type numbers from 1 to \(kit.count), or 0.")
      }
      let said = Set(numbers.compactMap { $0 }.filter { $0 > 0 }.map { kit[$0 - 1] })
      return ProfileRules.equipment(said)
    }
  }

  private static func choice<Value: Equatable>(
    _ question: String, _ values: [Value], _ present: Value, _ words: (Value) -> String
  ) throws -> Value {
    let all = values.contains(present) ? values : values + [present]
    return try Prompt().choice(question, all.map { (words($0), $0) }, otherwise: all.firstIndex(of: present))
  }

  /// Asks until the line can be read; an empty one keeps what is there.
  private static func understood<Value>(
    _ question: String, keeping words: String, otherwise fallback: Value, _ read: (String) throws -> Value
  ) throws -> Value {
    while true {
      let line = try Prompt().line(question + Ink.quiet(" [\(words)]"))
      if line.isEmpty { return fallback }
      do { return try read(line) } catch let error as CommandError { print(Paper.wrapped(error.description)) }
    }
  }
}
