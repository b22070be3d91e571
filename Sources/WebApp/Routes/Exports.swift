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
      let archive = EverythingArchive(try await desk.all(), shelf, [], at: moment)
      return Response(
        status: .ok, headers: Site.download("application/zip", "strongback-\(moment.calendarDay).zip"),
        body: ResponseBody { writer in
          var archive = archive
          while let piece = try archive.next() { try await writer.write(ByteBuffer(bytes: piece)) }
          try await writer.finish(nil)
        })
    }
  }

  /// Headers of a file that goes into the runner's downloads.
  static func download(_ type: String, _ name: String) -> HTTPFields {
    [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""]
  }
}
