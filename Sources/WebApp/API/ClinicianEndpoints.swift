import CoachCore
import Coaching
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// What a clinician sets, and what they are shown.
  var clinicianEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/programme", summary: "A clinician's programme that holds or will; none or one.",
        area: "clinician", answer: .list("Programme", ["id", "clinician", "date", "from", "inForce", "exercises"])
      ) { _ in
        let picture = try await desk.outlook().picture
        return try Response.json(picture.state.presentProgramme.map { [ProgrammeJSON($0, picture)] } ?? [])
      },
      Endpoint(
        method: .post, path: "/programme", summary: "Takes a clinician's file; it takes the place of the one before.",
        area: "clinician",
        body: .named(
          .needed("file", .text(longest: 60_000), "The text of the file, as /programme.schema.json has it.")),
        answer: .written
      ) { call in
        try await write(call) { outlook, _, _ in
          do throws(ProgrammeMistakes) {
            let today = outlook.picture.state.today
            let programme = try ProgrammeFile.read(Array((call.text("file") ?? "").utf8), today: today)
            let standing = ProgrammeStanding(programme, for: outlook.picture)
            return ([.programmeTaken(programme)], ProgrammeWords(today: today, .pages).taken(standing))
          } catch {
            let sentences = [ProgrammeMistakeWords.summary(error)] + ProgrammeMistakeWords.all(error)
            throw Problem.notNow(sentences.joined(separator: " "))
          }
        }
      },
      Endpoint(
        method: .delete, path: "/programme", summary: "Ends the programme; the coach chooses again.", area: "clinician",
        answer: .written
      ) { call in
        try await write(call) { outlook, _, _ in
          let state = outlook.picture.state
          guard let known = state.presentProgramme else { throw Problem.notNow(ProgrammeWords.none) }
          return ([.programmeEnded(known.id)], [ProgrammeWords(today: state.today, .pages).ended(known.programme)])
        }
      },
      Endpoint(
        method: .get, path: "/report", summary: "The page for a clinician, part by part.", area: "clinician",
        query: [.free("question", .text(longest: ReportModel.longestQuestion), "What the runner asks.")],
        answer: .object(
          "Report", ["name", "range", "danger", "pain", "tests", "weeks", "set", "changes", "disclaimer"])
      ) { call in
        try Response.json(ReportModel(try await desk.outlook(), question: call.query["question"]?.text))
      },
      Endpoint(
        method: .get, path: "/shares", summary: "Links that open the report to others, and when they were opened.",
        area: "clinician", answer: .list("Share", ["id", "name", "opens", "until", "openings"])
      ) { _ in
        let offset = desk.now().offset
        return try Response.json(await shares.map { ShareJSON($0, offset) })
      },
      Endpoint(
        method: .post, path: "/shares", summary: "A new link; its address is told this once.", area: "clinician",
        body: [
          .needed("name", .text(longest: SharePage.longestName), "Who gets it."),
          .needed("opens", .word(ShareScope.choices.map(\.value))), .needed("days", .whole(ShareTime.range)),
        ], answer: Endpoint.Answer(statuses: [201], name: "NewShare", keys: ["address"])
      ) { call in
        let name = call.text("name") ?? ""
        guard !name.isEmpty else { throw Problem.notNow("Say who gets it. Nothing was saved.") }
        let choice = ShareScope.choices.first { $0.value == call.text("opens") }!
        let secret = try await makeShare(name, choice.scope, days: call.whole("days")!)
        return try Response.json(["address": address(of: secret, call.request)], status: .created)
      },
      Endpoint(
        method: .delete, path: "/shares/{id}", summary: "Ends a link at once.", area: "clinician",
        parts: [.needed("id", .text(longest: 40))], answer: .object("Ended", ["ended"])
      ) { call in
        guard try await endShare(try call.context.parameters.require("id")) else { throw Problem.notFound }
        return try Response.json(["ended": true])
      },
    ]
  }
}

/// A link as its owner sees it; nothing of it leads to the secret.
private struct ShareJSON: Encodable {
  let id, name: String
  let opens: [String]
  let made, until: String
  let openings: [String]

  init(_ link: SecretLinks.Link, _ offset: UTCOffset) {
    func text(_ date: Date) -> String {
      MomentJSON.text(
        LocalMoment(Instant(unixMilliseconds: Int64(date.timeIntervalSince1970 * 1000)), offset))
    }
    (id, name, opens) = (link.id, link.name, link.scope)
    (made, until) = (text(link.made), link.expires.map(text) ?? "")
    openings = link.openings.map(text)
  }
}
