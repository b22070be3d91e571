import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// The ways out: a page that lists them, and what belongs to no other page.
  func exports(_ routes: Routes) {
    routes.get("/settings/exports") { request, _ in
      try await page(request, "exports") { ExportsPage($0) }
    }

    routes.get("/settings/everything.zip") { _, _ in
      let moment = desk.now()
      let outlook = try await desk.outlook()
      let page = ReportDocument.html(ReportModel(outlook), templates, assets)
      let reports = EverythingArchive.reports(outlook, page: page, at: moment)
      let archive = EverythingArchive(try await desk.all(), shelf, reports, at: moment)
      return Response(
        status: .ok, headers: Site.download("application/zip", "strongback-\(moment.calendarDay).zip"),
        body: ResponseBody { writer in
          var archive = archive
          while let piece = try archive.next() { try await writer.write(ByteBuffer(bytes: piece)) }
          try await writer.finish(nil)
        })
    }
  }

  /// Deletes everything, after two questions.
  func erasing(_ routes: Routes) {
    guard let erase = settings.erase else { return }
    routes.get("/settings/delete") { request, _ in
      await page(request, showing: DeletePage(try await desk.outlook(), isSecond: false))
    }
    routes.post("/settings/delete") { request, _ in
      let form = try await Form(request)
      let outlook = try await desk.outlook()
      guard let typed = form["word"] else {
        return await page(request, showing: DeletePage(outlook, isSecond: true))
      }
      guard typed.lowercased() == DeletePage.word else {
        let page = DeletePage(outlook, isSecond: true, mistake: "That is not the word, so nothing was deleted.")
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      try await erase()
      await links.forget()
      await desk.forget()
      return await page(request, showing: DeletedPage())
    }
  }

  /// Headers of a file that goes into the runner's downloads.
  static func download(_ type: String, _ name: String) -> HTTPFields {
    [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""]
  }
}
