import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import RunAnalysis

extension Site {
  func runs(_ routes: Routes) {
    routes.get("/runs") { request, _ in
      let limit = imports?.arrivals.limit
      let year = request.uri.queryParameters["year"].flatMap { Int($0) }
      return try await page(request, "runs \(year ?? 0)") { RunsPage($0, limit: limit, year: year) }
    }

    routes.get("/runs/:id") { request, context in
      let name = "run " + (try context.parameters.require("id"))
      if let page = try await kept(request, name) { return page }
      let (summary, detail) = try await looked(at: context)
      return try await page(request, name) { outlook in
        RunPage(
          RunSummary.all(outlook.picture).first { $0.run.id == summary.run.id } ?? summary, detail, outlook.picture)
      }
    }

    routes.post("/runs/:id") { request, context in
      let summary = try await summary(context)
      let description: RunDescription
      do { description = try RunDescription(try await Form(request), beside: summary) } catch let mistake as RunMistake
      {
        let picture = try await desk.outlook().picture
        let detail = await details?.detail(of: summary.run)
        let model = RunPage(summary, detail, picture, mistake: mistake.sentence)
        return await page(request, showing: model, status: .unprocessableContent)
      }
      let path = "/runs/\(summary.run.id)"
      guard description != RunDescription() else { return await done("Nothing was changed.", to: path, undo: false) }
      try await record([.runDescribed(run: summary.run.id, description)])
      return await done("Saved.", to: path)
    }

    routes.post("/runs/:id/remove") { _, context in
      let summary = try await summary(context)
      let ids = try await record([.withdrawn(summary.run.id)])
      return await done("Removed from your runs.", to: "/runs", takingBack: ids)
    }
  }

  /// The same for programs.
  var runEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/runs", summary: "The runs, newest first.", area: "runs",
        answer: .list("Run", ["id", "start", "sport"])
      ) { _ in
        let picture = try await desk.outlook().picture
        let units = picture.state.profile.units
        return try Response.json(RunSummary.all(picture).map { RunJSON($0, today: picture.state.today, units) })
      },
      Endpoint(
        method: .post, path: "/runs", summary: "A run without a file that ended just now.", area: "runs",
        body: .named(
          .needed("distance", .text(longest: 20), "Such as 12km, in the runner's units without one."),
          .needed("time", .text(longest: 20), "Such as 1:05:00, or 65 for minutes."), .free("effort", .number(0...10)),
          .free("kind", .one(of: RunKind.self))),
        answer: .written
      ) { call in
        try await write(call) { outlook, moment, id in
          do throws(Mistyped) {
            var run = RunByHand(
              distance: try Typed.distance(call.text("distance") ?? "", outlook.picture.state.profile.units),
              length: try Typed.duration(call.text("time") ?? ""))
            run.description = RunDescription(
              effort: call.number("effort").flatMap { Effort($0) }, kind: call.one("kind"))
            return (run.bodies(endingAt: moment, as: id), [])
          } catch {
            throw Problem.notNow(error.sentence + " Nothing was saved.")
          }
        }
      },
      Endpoint(
        method: .get, path: "/runs/load", summary: "The load of the last weeks.", area: "runs",
        answer: .object("LoadWeeks", ["weeks", "acuteChronicText"])
      ) { _ in
        let picture = try await desk.outlook().picture
        let usual = picture.load.acuteChronic(at: picture.state.today)
        return try Response.json(LoadWeeksJSON(LoadOfWeek.weeks(picture, count: 6), usual, ratio: true))
      },
      Endpoint(
        method: .get, path: "/runs/{id}", summary: "All about one run.", area: "runs", parts: [Site.run],
        answer: .object("Run", ["id", "start", "sport"])
      ) { call in
        let (summary, detail) = try await looked(at: call.context)
        let state = try await desk.outlook().picture.state
        let composite = FormComposite(summary.run, among: state.runs)
        return try Response.json(
          RunJSON(summary, today: state.today, state.profile.units, report: detail?.report, composite))
      },
      Endpoint(
        method: .patch, path: "/runs/{id}", summary: "How hard it was, of what kind, or which sport.", area: "runs",
        parts: [Site.run],
        body: [
          .free("effort", .number(0...10)), .free("kind", .one(of: RunKind.self)),
          .free("camber", .one(of: Camber.self)),
          .free("sport", .one(of: Sport.self)),
        ], answer: .written
      ) { call in
        let summary = try await summary(call.context)
        return try await write(call) { _, _, _ in
          let description = RunDescription(
            effort: call.number("effort").flatMap { Effort($0) }, kind: call.one("kind"), camber: call.one("camber"),
            sport: call.one("sport"))
          return (description == RunDescription() ? [] : [.runDescribed(run: summary.run.id, description)], [])
        }
      },
      Endpoint(
        method: .delete, path: "/runs/{id}", summary: "Takes a run out.", area: "runs", parts: [Site.run],
        answer: .written
      ) { call in
        let summary = try await summary(call.context)
        return try await write(call) { _, _, _ in ([.withdrawn(summary.run.id)], []) }
      },
      Endpoint(
        method: .get, path: "/runs/{id}/report", summary: "What the file of a run tells.", area: "runs",
        parts: [Site.run], answer: .object("RunReport", ["analysisVersion", "start", "sport"])
      ) { call in
        guard let detail = try await looked(at: call.context).detail else { throw Problem.noRunFile }
        return try Response.json(RunReportJSON(detail.report, try await desk.outlook().picture.state.profile.units))
      },
    ]
  }

  private static let run = Shape.Field.needed("id", .id)

  private func summary(_ context: Context) async throws -> RunSummary {
    let id = EventID(hex: try context.parameters.require("id"))
    let all = RunSummary.all(try await desk.outlook().picture)
    guard let found = all.first(where: { $0.run.id == id }) else { throw Problem.noRun }
    return found
  }

  /// A run and what its file says; what is found in an old one when it is first looked at is written down.
  private func looked(at context: Context) async throws -> (summary: RunSummary, detail: RunDetail?) {
    let known = try await summary(context)
    guard let detail = await details?.detail(of: known.run) else { return (known, nil) }
    try await desk.coach.note(detail.report, of: known.run, at: desk.now())
    return (try await summary(context), detail)
  }
}

/// What was said of a run and cannot be.
private struct RunMistake: Error {
  let sentence: String
}

extension RunDescription {
  /// What a form says that is not known yet.
  fileprivate init(_ form: Form, beside summary: RunSummary) throws {
    func choice<Value: Slugged>(_ name: String, _ known: Value?, _ mistake: String) throws -> Value? {
      guard let text = form[name] else { return nil }
      guard let value = Value(slug: text) else { throw RunMistake(sentence: mistake) }
      return value.slug == known?.slug ? nil : value
    }
    self.init()
    if let text = form["effort"] {
      guard let number = Double(text.replacing(",", with: ".")), let value = Effort(number) else {
        throw RunMistake(sentence: "Effort is a number from 0, rest, to 10, all you have.")
      }
      if value != summary.run.description.effort { effort = value }
    }
    kind = try choice("kind", summary.run.description.kind, "A run is easy, long, hard or a race.")
    camber = try choice("camber", summary.run.description.camber, "The side of the road is left, right or varied.")
    sport = try choice(
      "sport", summary.run.record.sport,
      "The sport is one of: \(Sport.allCases.map(\.slug).joined(separator: ", ")).")
  }
}

extension Problem {
  static let noRun = Problem(
    .notFound, "no-run", "There is no such run.", "It may have been removed. All of them are on the page of runs.")
  static let noRunFile = Problem(
    .notFound, "no-run-file", "This run has no file.",
    "It was typed in, or its file is gone: there is nothing to report.")
}
