import CoachCore
import Coaching
import Hummingbird

extension Site {
  /// The player's page, and the sessions that it guides.
  func session(_ routes: Routes) {
    routes.get("/session") { request, _ in
      let query = request.uri.queryParameters
      let wanted = query["routine"].map(String.init) ?? (query["minimum"] == nil ? "session" : "minimum")
      guard let which = OfferedSession.Which(slug: wanted) else { throw Problem.notFound }
      return try await page(request, "session " + which.slug) { SessionPage($0, which) }
    }

    routes.post("/session/log") { request, _ in
      let form = try await Form(request)
      let outlook = try await desk.outlook()
      let score = form["pain"].flatMap { Int($0) }.flatMap { PainScore($0) }
      guard score != nil || form["pain"] == nil else {
        throw Problem.wrongInput("Pain is a whole number from 0 to 10. Nothing was saved; go back and change it.")
      }
      let exercises = Set(form.all("done").compactMap { ExerciseID(slug: $0) })
      let written: WrittenSession
      do throws(WrittenSession.Obstacle) {
        guard let which = form["which"].flatMap({ OfferedSession.Which(slug: $0) }) else { throw .noSession }
        written = try WrittenSession(which, done: exercises, pain: score, outlook)
      } catch {
        throw Problem.wrongInput(error.sentence)
      }
      try await desk.coach.record(written, at: desk.now())
      let after = try await desk.outlook().picture
      let what = written.done.count == 1 ? "1 exercise" : "\(written.done.count) exercises"
      return await self.done("Saved: \(what). " + StatusWords.pain(after, .pages), to: "/")
    }
  }
}
