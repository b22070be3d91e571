import CoachCore
import Coaching
import HTTPTypes
import Hummingbird

extension Site {
  /// The page for a clinician: to read, to print, and as a file.
  func report(_ routes: Routes) {
    routes.get("/report") { request, _ in
      if let question = request.uri.queryParameters.typed("question") {
        return await page(request, showing: ReportPage(try await desk.outlook(), question: question))
      }
      return try await page(request, "report") { ReportPage($0, question: nil) }
    }
    routes.get("/report.html") { request, _ in
      let question = request.uri.queryParameters.typed("question")
      let model = ReportModel(try await desk.outlook(), question: question)
      return Response(
        status: .ok, headers: Site.download("text/html; charset=utf-8", "report-\(desk.now().calendarDay).html"),
        body: ResponseBody(byteBuffer: ByteBuffer(string: ReportDocument.html(model, templates, assets))))
    }
  }
}
