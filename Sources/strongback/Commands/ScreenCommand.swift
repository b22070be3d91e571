import ArgumentParser
import CoachCore
import Coaching

struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "The safety questions, and a clinician's word.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "A clinician has assessed you: say what they allowed.") var attest = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    if attest {
      let word = try ScreeningTalk().word(picture, moment)
      try await translated { try await coach.record([.clinicianAttested(word)], at: moment) }
    } else {
      try await ScreenCommand.ask(picture, coach, moment)
    }
    let after = try await translated { try await coach.picture(at: moment) }
    ScreenCommand.say(after)
    if let refusal = after.refusal { throw Refused.because(refusal, after) }
    print("\nNext: strongback today")
  }

  /// Asks what is due, or everything, and writes the answers down.
  static func ask(_ picture: RunnerPicture, _ coach: Coach, _ moment: LocalMoment) async throws {
    let answers = try ScreeningTalk().answers(picture, moment)
    try await translated { try await coach.record([.screeningAnswered(answers)], at: moment) }
  }

  /// What follows from the answers.
  static func say(_ after: RunnerPicture) {
    if let crisis = after.clearance.crisisAdvice() { print("\n" + crisis) }
    guard let open = ScreeningWords.open(after.clearance) else { return print("") }
    print("\n" + open.advice)
    for line in open.lines { print("  · " + line) }
  }
}
