import ArgumentParser
import CoachCore
import Coaching

struct ExportFHIRCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fhir", abstract: "What a clinician's program can read: one file of HL7 FHIR R4.",
    discussion: """
      Safety answers, pain, tests, own activities, sessions and the week's plan, under a pseudonym. All of it is told by \
      you and is no medical record; for a person to read, "strongback export report" says more.
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let outlook = try await translated { try await coach.outlook(at: moment) }
    try out.write(ClinicalBundle.file(outlook, at: moment), as: "strongback-\(moment.calendarDay).fhir.json")
  }
}
