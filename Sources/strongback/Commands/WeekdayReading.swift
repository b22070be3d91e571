import CoachCore
import Coaching

/// Reads what holds for each weekday: `10`, `mon-fri=10,sat=20`, or seven values from Monday on.
extension Reading {
  /// Minutes of back work, Monday first; days that are not named keep what they have.
  static func minutes(_ text: String, from old: [Int]) throws -> [Int] {
    try perWeekday(text, from: old, example: "10 or mon-fri=10,sat=20") { word in
      guard let minutes = Int(word), ProfileRules.minutes.contains(minutes) else { throw CommandError(.minutes) }
      return minutes
    }
  }

  /// The runs of a usual week, Monday first; a weekday alone means an easy run, `none` alone clears the week.
  static func usualRuns(_ text: String, from old: [RunKind?]) throws -> [RunKind?] {
    let words = text.lowercased().split { $0 == "," || $0 == " " }.map { word in
      !word.contains("=") && weekdays(String(word)) != nil ? word + "=easy" : String(word)
    }
    return try perWeekday(words.joined(separator: ","), from: old, example: "tue,thu=hard,sun=long or none") { word in
      guard word != "none" else { return nil }
      let kind: RunKind = try slug(word, "kind of run")
      guard ProfileRules.usualRuns.contains(kind) else {
        throw CommandError(
          Exit.usage,
          ProfileMistake.raceAsUsual.sentence + " Plan it on its day: strongback plan run 2026-05-10 race")
      }
      return kind
    }
  }

  private static func perWeekday<Value>(
    _ text: String, from old: [Value], example: String, _ read: (String) throws -> Value
  ) throws -> [Value] {
    let parts = text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    if parts.count == 7, !parts.contains(where: { $0.contains("=") }) { return try parts.map(read) }
    var new = old
    for (index, part) in parts.enumerated() {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      if sides.count == 1, index == 0 {
        new = Array(repeating: try read(part), count: 7)
      } else if sides.count == 2, let days = weekdays(sides[0]) {
        let value = try read(sides[1])
        for day in days { new[day.rawValue] = value }
      } else {
        throw notUnderstood(part, example)
      }
    }
    guard !parts.isEmpty else { throw notUnderstood(text, example) }
    return new
  }

  private static func notUnderstood(_ text: String, _ example: String) -> CommandError {
    CommandError(Exit.usage, "\"\(text)\" does not say which day has what. Write it as \(example).")
  }

  /// `tue`, `mon-fri`, `weekend`, `weekdays` or `daily`.
  private static func weekdays(_ text: String) -> [Weekday]? {
    switch text {
    case "daily": return Weekday.allCases
    case "weekdays": return Array(Weekday.allCases.prefix(5))
    case "weekend": return Array(Weekday.allCases.suffix(2))
    default: break
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { weekday(String($0)) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
    let length = (last.rawValue - first.rawValue + 7) % 7
    return (0...length).map { Weekday.allCases[(first.rawValue + $0) % 7] }
  }

  /// `pre-run,bedtime`, or `none`: the short routines besides sessions.
  static func routines(_ text: String) throws -> [Slot] {
    if text.lowercased() == "none" { return [] }
    let said = try text.split(separator: ",").map { word -> Slot in
      let slot: Slot = try slug(word.filter { $0 != " " }, "routine")
      guard ProfileRules.routines.contains(slot) else {
        throw CommandError(
          Exit.usage, "\"\(word)\" is planned by the week. Routines are pre-run, post-run, desk-break and bedtime.")
      }
      return slot
    }
    return Slot.allCases.filter { said.contains($0) }
  }

  /// What is at hand, in the catalogue's order; `none` is nothing at all.
  static func equipment(_ text: String) throws -> [Equipment] {
    let words = text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    let said = Set(try words.map { try slug($0, "piece of kit", as: Equipment.self) })
    return ProfileRules.equipment(said)
  }
}
