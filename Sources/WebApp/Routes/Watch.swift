import CoachCore
import Coaching
import Exchange
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// Sessions as files for a watch.
  func watch(_ routes: Routes) {
    routes.get("/settings/watch") { request, _ in
      try await page(request, "watch") { WatchPage($0) }
    }

    routes.get("/settings/watch/today") { request, _ in
      let wanted = request.uri.queryParameters["session"].map(String.init) ?? "session"
      guard let which = OfferedSession.Which(slug: wanted) else { throw Problem.notFound }
      return try watchAnswer(WatchFiles.today(which, try await desk.outlook()), week: false)
    }

    routes.get("/settings/watch/week") { _, _ in
      try watchAnswer(WatchFiles.week(try await desk.outlook()), week: true)
    }
  }

  /// One file as it is, several as an archive.
  private func watchAnswer(_ files: WatchFiles, week: Bool) throws -> Response {
    if !week, let file = files.files.first, files.files.count == 1 {
      return Response(
        status: .ok, headers: Site.download("application/vnd.ant.fit", file.name),
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
    return try watchArchive(files, week: week)
  }

  func watchArchive(_ files: WatchFiles, week: Bool) throws -> Response {
    guard !files.files.isEmpty else { throw Problem.notNow(files.nothing(week: week, .pages)) }
    let moment = desk.now()
    return Response(
      status: .ok, headers: Site.download("application/zip", "strongback-watch-\(moment.calendarDay).zip"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: ZipWriter.archive(files.members, at: moment))))
  }
}
