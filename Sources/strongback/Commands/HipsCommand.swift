import ArgumentParser
import CoachCore
import Coaching

struct HipsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hips", abstract: "How level your hip bones stand: at a mirror, or with a phone.",
    discussion: """
      strongback hips                                          guides you and asks
      strongback hips --left 981,980,983 --right 985,984,986   three marks a side, mm above the floor
      strongback hips --list                                   shows what was found before
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "Three heights of the left mark, in millimetres.") var left: String?
  @Option(help: "Three heights of the right mark, in millimetres.") var right: String?
  @Option(help: "Millimetres between the hip bones; 250 if not measured.") var width: Int?
  @Option(parsing: .unconditional, help: "Fifteen angles of a phone, plus if the right side is higher.") var tilt:
    String?
  @Flag(help: "Show the checks so far.") var list = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let earlier = try await translated { try await coach.picture(at: moment) }.state.hipChecks.map { $0.value }
    if list { return try show(earlier, moment.day) }
    let check = try checkByHand(moment.day) ?? HipTalk().check(moment.day)
    try await translated { try await coach.record([.hipsChecked(check)], at: moment) }
    if json { return try printJSON(HipJSON(check, after: earlier)) }
    let finding = HipFinding(check, after: earlier)
    print("\nSaved: \(finding.amount).")
    print(Paper.wrapped(finding.sentence))
    if let caution = finding.caution { print(Paper.wrapped(caution)) }
  }

  private func show(_ checks: [HipCheck], _ today: CalendarDay) throws {
    if json {
      return try printJSON(checks.enumerated().map { HipJSON($1, after: Array(checks[..<$0])) })
    }
    if checks.isEmpty { print("No hip check yet: strongback hips") }
    for (index, check) in checks.enumerated() {
      let finding = HipFinding(check, after: Array(checks[..<index]))
      print(DayWords.date(check.day, today: today).padding(to: 26) + finding.amount)
      print(Paper.wrapped("  " + finding.sentence, indent: "  ", Ink.quiet))
    }
  }

  /// The check that the options spell; nil if they hold none.
  private func checkByHand(_ day: CalendarDay) throws -> HipCheck? {
    if let tilt {
      guard left == nil, right == nil, let readings = TiltReadings(HipReading.numbers(tilt)) else {
        throw CommandError(
          Exit.usage,
          "--tilt takes fifteen angles of at most 45 degrees, such as 0.5,1,0.8,…, and no marks beside them.")
      }
      return HipCheck(day: day, .tilt(readings))
    }
    guard left != nil || right != nil || width != nil else { return nil }
    guard let left = HipReading.marks(left ?? ""), let right = HipReading.marks(right ?? "") else {
      throw CommandError(
        Exit.usage,
        "Both sides take three heights in millimetres above the floor: --left 981,980,983 --right 985,984,986")
    }
    let width = width ?? HipFinding.usualWidth.value
    guard HipReading.widths.contains(width) else {
      throw CommandError(Exit.usage, "--width is the distance between the hip bones, from 100 to 500 millimetres.")
    }
    return HipCheck(day: day, .mirror(left: left, right: right, width: Millimetres(width)))
  }
}
