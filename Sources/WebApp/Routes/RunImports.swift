import CoachCore
import Coaching
import Foundation
import HTTPTypes
import Hummingbird

extension Site {
  /// Run files in: as a form, or one by one as plain bodies.
  func imports(_ routes: Routes) {
    routes.post("/runs/import") { request, _ in
      let imports = try importing()
      let parcels = try await imports.arrivals.files(of: request)
      guard !parcels.isEmpty else {
        let page = RunsPage(
          try await desk.outlook(), limit: imports.arrivals.limit, mistake: "Choose at least one file first.")
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      let new = await imports.begin()
      for parcel in parcels {
        _ = new.uploadBegins()
        new.uploadEnds(parcel, isLast: false)
      }
      new.close()
      return redirect(to: "/runs/imports/\(new.id)")
    }

    routes.get("/runs/imports/:id") { request, context in
      await page(request, showing: ImportPage(try await found(context)))
    }

    routes.post("/runs/imports/:id/undo") { _, context in
      let one = try await found(context)
      guard try await takeBack(one) else {
        return await done("There is nothing to take back.", to: "/runs/imports/\(one.id)", undo: false)
      }
      return await done("All of this import is taken back.", to: "/runs/imports/\(one.id)", undo: false)
    }
  }

  /// The same for programs, and for pages whose scripts show how far it is.
  var importEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .post, path: "/imports", summary: "Begins to bring in run files with the first of them.",
        area: "imports",
        query: Site.upload, rawBody: "application/octet-stream", answer: .standing(202)
      ) { call in
        let imports = try importing()
        let file = try await imports.arrivals.body(of: call.request)
        let new = await imports.begin()
        _ = new.uploadBegins()
        new.uploadEnds(OneImport.Parcel(file: file, name: call.request.fileName), isLast: call.request.isLastFile)
        return try Response.json(ImportStandingJSON(new), status: .accepted)
      },
      Endpoint(
        method: .post, path: "/imports/{id}/files", summary: "A further file of an import.", area: "imports",
        parts: [Site.one], query: Site.upload, rawBody: "application/octet-stream", answer: .standing(202)
      ) { call in
        let (imports, one) = (try importing(), try await found(call.context))
        guard one.uploadBegins() else { throw Problem.importOver }
        var parcel: OneImport.Parcel?
        defer { one.uploadEnds(parcel, isLast: parcel != nil && call.request.isLastFile) }
        parcel = OneImport.Parcel(file: try await imports.arrivals.body(of: call.request), name: call.request.fileName)
        return try Response.json(ImportStandingJSON(one), status: .accepted)
      },
      Endpoint(
        method: .post, path: "/imports/{id}/end", summary: "No more files come.", area: "imports", parts: [Site.one],
        answer: .standing(202)
      ) { call in
        let one = try await found(call.context)
        one.close()
        return try Response.json(ImportStandingJSON(one), status: .accepted)
      },
      Endpoint(
        method: .post, path: "/imports/{id}/undo", summary: "Takes back all that an import brought.", area: "imports",
        parts: [Site.one], answer: .standing(200)
      ) { call in
        let one = try await found(call.context)
        _ = try await takeBack(one)
        return try Response.json(ImportStandingJSON(one))
      },
      Endpoint(
        method: .get, path: "/imports/{id}", summary: "How far an import is, file by file.", area: "imports",
        parts: [Site.one], answer: .standing(200)
      ) { call in try Response.json(ImportStandingJSON(try await found(call.context), withFiles: true)) },
      Endpoint(
        method: .get, path: "/imports/{id}/events", summary: "The same as it happens, as server-sent events.",
        area: "imports", parts: [Site.one], answer: .events
      ) { call in
        let one = try await found(call.context)
        let seen = call.request.headers[HTTPField.Name("Last-Event-ID")!].flatMap { Int($0) } ?? 0
        return ImportEvents(one, after: max(0, seen)).response
      },
    ]
  }

  private static let one = Shape.Field.needed("id", .text(longest: 80))
  private static let upload: [Shape.Field] = [
    .free("name", .text(longest: 500), "The file's name."),
    .free("more", .word(["yes", "no"]), "Whether further files of the same import follow."),
  ]

  private func importing() throws -> Imports {
    guard let imports else { throw Problem.noPlaceForRuns }
    return imports
  }

  private func found(_ context: Context) async throws -> OneImport {
    let id = try context.parameters.require("id")
    guard let one = await imports?[id] else { throw Problem.importGone }
    return one
  }

  /// False if nothing came in, or all of it was taken back before.
  private func takeBack(_ one: OneImport) async throws -> Bool {
    guard let batch = one.standing.batch else { return false }
    let runs = try await desk.coach.undo(batch: batch, at: desk.now())
    if !runs.isEmpty { one.markUndone() }
    return !runs.isEmpty
  }
}

extension Request {
  fileprivate var fileName: String {
    Arrivals.name(uri.queryParameters["name"].map(String.init) ?? "")
  }

  /// More files of the same import follow where it says `more=yes`.
  fileprivate var isLastFile: Bool { uri.queryParameters["more"].map { $0 != "yes" } ?? true }
}

extension Endpoint.Answer {
  fileprivate static func standing(_ status: Int) -> Endpoint.Answer {
    Endpoint.Answer(statuses: [status], name: "Import", keys: ["id"])
  }
  fileprivate static let events = Endpoint.Answer(name: "ImportEvents", type: "text/event-stream")
}

extension Problem {
  static let importGone = Problem(
    .notFound, "import-gone", "Nothing is known of that import any more.",
    "What it brought in is among your runs. Files that are sent again are not taken twice.")
  static let importOver = Problem(
    .conflict, "import-over", "That import has come to its end.", "Begin a new one for further files. Nothing was kept."
  )
}
