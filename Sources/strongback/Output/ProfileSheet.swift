import CoachCore
import Coaching

/// A profile on the terminal.
enum ProfileSheet {
  static func text(of profile: Profile, isSaid: Bool) -> String {
    var lines = [Ink.bold("Your profile")]
    func row(_ label: String, _ value: String) {
      lines.append(Paper.wrapped("  " + Ink.quiet(label.padding(to: 14)) + value, indent: "                "))
    }
    row("Name", profile.name.isEmpty ? "–" : profile.name)
    row("Units", profile.units.words)
    row("Week", "begins on \(profile.firstWeekday.words)")
    row("Time zone", profile.timeZone)
    let born = [profile.birthYear.map { "born \($0)" }, profile.sex?.slug].compactMap { $0 }
    row("You", born.isEmpty ? "age and sex as in the safety questions" : born.joined(separator: ", "))
    row("Back work", minutes(profile.minutes))
    row(
      "Sessions",
      "at most \(profile.maxSessions) a week, \(profile.sessionPattern.words), in blocks of \(profile.blockMinutes) minutes"
    )
    row("Habit", profile.anchor.words)
    row("Usual runs", runs(profile.usualRuns))
    let kit = profile.equipment.filter { $0 != .none }.map { $0.words }
    row("Kit", kit.isEmpty ? "none" : kit.joined(separator: ", "))
    row("Floor", profile.floorSpace ? "room to lie down" : "no room to lie down")
    row("Sitting", "about \(profile.sittingHours) hours a day")
    row("Routines", profile.routines.isEmpty ? "none" : profile.routines.map { $0.words }.joined(separator: ", "))
    row("Strength", profile.consecutiveDays ? "also on days that follow each other" : "rests for a day in between")
    lines.append("")
    lines.append(
      isSaid ? "Change it: strongback profile set --minutes sat=20" : "Not yet yours: strongback profile ask")
    return lines.joined(separator: "\n")
  }

  /// "10 min on every day", or each weekday by itself.
  static func minutes(_ minutes: [Int]) -> String {
    if Set(minutes).count == 1 { return minutes[0] == 0 ? "none" : "\(minutes[0]) min on every day" }
    return Weekday.allCases.map { "\(short($0)) \(minutes[$0.rawValue])" }.joined(separator: " · ") + " min"
  }

  static func runs(_ runs: [RunKind?]) -> String {
    let said = Weekday.allCases.compactMap { day in runs[day.rawValue].map { "\(short(day)) \($0.slug)" } }
    return said.isEmpty ? "none said" : said.joined(separator: " · ")
  }

  private static func short(_ day: Weekday) -> String { String(day.words.prefix(3)) }
}
