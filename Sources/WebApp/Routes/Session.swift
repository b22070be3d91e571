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
      guard let which = form["which"].flatMap({ OfferedSession.Which(slug: $0) }),
        let offered = OfferedSession.today(outlook).first(where: { $0.which == which })
      else { throw Problem.wrongInput("There is no such session today. Nothing was saved.") }
      let done = Set(form.all("done"))
      let exercises = offered.exercises.filter { done.contains($0.exercise.slug) }
      guard !exercises.isEmpty else {
        throw Problem.wrongInput("Nothing was ticked, so nothing was saved. Go back and tick what you did.")
      }
      let score = form["pain"].flatMap { Int($0) }.flatMap { PainScore($0) }
      guard score != nil || form["pain"] == nil else {
        throw Problem.wrongInput("Pain is a whole number from 0 to 10. Nothing was saved; go back and change it.")
      }
      var written = WrittenSession(offered.start, done: exercises.map { WrittenSession.Done($0) })
      written.pain = score.map { ($0, .lowBack) }
      try await desk.coach.record(written, at: desk.now())
      let after = try await desk.outlook().picture
      let what = exercises.count == 1 ? "1 exercise" : "\(exercises.count) exercises"
      return await self.done("Saved: \(what). " + StatusWords.pain(after, .pages), to: "/")
    }
  }
}
