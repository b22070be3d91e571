import CoachCore
import Coaching
import Hummingbird

extension Site {
  /// Reads the journal and makes today's page, so that the first to ask need not wait for it.
  func prepare() async { _ = try? await desk.page("today") { templates.page(TodayPage($0)) } }

  func today(_ routes: Routes) {
    routes.get("/") { request, _ in try await page(request, "today") { TodayPage($0) } }

    routes.post("/today/missed") { request, _ in
      let form = try await Form(request)
      let outlook = try await desk.outlook()
      guard let day = form["day"].flatMap({ CalendarDay(iso: $0) }) else {
        throw Problem.wrongInput(MissedObstacle.tooLongAgo.sentence)
      }
      let reason = form["reason"].flatMap { MissedReason(slug: $0) }
      let missed = MissedSession(day: day, reason: reason)
      if let obstacle = outlook.picture.state.obstacle(to: missed) { throw Problem.wrongInput(obstacle.sentence) }
      try await record([.sessionMissed(missed)])
      return await done("Noted. " + (reason?.answer(.pages) ?? "It is not asked again."), to: "/")
    }

    routes.post("/undo") { request, _ in
      let form = try await Form(request)
      let back = form["back"].flatMap { Request.isWithin($0) ? $0 : nil } ?? "/"
      let units = try await desk.outlook().picture.state.profile.units
      if form.has("event") { return try await takeBack(form.all("event").compactMap { EventID(hex: $0) }, to: back) }
      let taken = try await desk.coach.undo(at: desk.now())
      guard !taken.isEmpty else { return await done("There is nothing to take back.", to: back, undo: false) }
      let words = EventWords(units, today: desk.now().day).text(together: taken)
      return await done("Taken back: \(words).", to: back, undo: false)
    }
  }

  /// Takes exactly these events back, and offers to have them again.
  private func takeBack(_ ids: [EventID], to back: String) async throws -> Response {
    let events = try await desk.standing(ids)
    guard !events.isEmpty else { return await done("That is taken back already.", to: back, undo: false) }
    let written = try await record(events.map { .withdrawn($0.id) })
    let units = try await desk.outlook().picture.state.profile.units
    let words = EventWords(units, today: desk.now().day).text(together: events.map(\.body).filter { !$0.isCorrection })
    return await done(
      words.isEmpty ? "It is as it was before." : "Taken back: \(words).", to: back, takingBack: written)
  }

  func safety(_ routes: Routes) {
    routes.get("/safety") { request, _ in
      // The card is there whatever the journal says, or does not.
      let region = (try? await desk.outlook())?.picture.state.region
      return await page(request, showing: SafetyPage(in: region))
    }
  }
}
