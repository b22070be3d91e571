import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// What is known, in the formats of other programs.
  var exportEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/exports/watch", summary: "Sessions as workouts for a watch (FIT), in a zip archive.",
        area: "exports",
        query: [
          .free("session", .word(OfferedSession.Which.allCases.map(\.slug)), "Which of today's; session without it."),
          .free("week", .flag, "The planned sessions of the week instead, with a schedule of their days."),
        ], answer: .file("WatchFiles", "application/zip")
      ) { call in
        let outlook = try await desk.outlook()
        if case .bool(true) = call.query["week"] { return try watchArchive(WatchFiles.week(outlook), week: true) }
        let which = call.query["session"]?.text.flatMap { OfferedSession.Which(slug: $0) } ?? .session
        return try watchArchive(WatchFiles.today(which, outlook), week: false)
      },
      Endpoint(
        method: .get, path: "/exports/fhir",
        summary: "What a clinician's program can read: a collection of HL7 FHIR R4, under a pseudonym.",
        area: "exports", answer: .file("FHIR", "application/fhir+json")
      ) { _ in try await clinicalAnswer() },
      Endpoint(
        method: .get, path: "/exports/csv",
        summary: "Tables for a spreadsheet, units in their headers, in a zip archive.",
        area: "exports", answer: .file("Tables", "application/zip")
      ) { _ in try await tablesAnswer() },
    ]
  }
}
