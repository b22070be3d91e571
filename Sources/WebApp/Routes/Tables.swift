import CoachCore
import Coaching
import Exchange
import HTTPTypes
import Hummingbird

extension Site {
  /// What is known, for clinicians' programs and for spreadsheets.
  func tables(_ routes: Routes) {
    routes.get("/settings/fhir.json") { _, _ in try await clinicalAnswer() }
    routes.get("/settings/csv.zip") { _, _ in try await tablesAnswer() }
  }

  func clinicalAnswer() async throws -> Response {
    let moment = desk.now()
    let bytes = ClinicalBundle.file(try await desk.outlook(), at: moment)
    return Response(
      status: .ok, headers: Site.download("application/fhir+json", "strongback-\(moment.calendarDay).fhir.json"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  func tablesAnswer() async throws -> Response {
    let moment = desk.now()
    let bytes = ZipWriter.archive(RunnerTables.files(try await desk.outlook().picture), at: moment)
    return Response(
      status: .ok, headers: Site.download("application/zip", "strongback-csv-\(moment.calendarDay).zip"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
