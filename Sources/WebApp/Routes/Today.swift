import CoachCore
import Coaching
import Hummingbird

extension Site {
  func today(_ routes: Routes) {
    routes.get("/") { request, _ in try await page(request, "today") { TodayPage($0) } }

    routes.post("/today/missed") { request, _ in
      let form = try await Form(request)
      let outlook = try await desk.outlook()
      guard let day = form["day"].flatMap({ CalendarDay(iso: $0) }),
        (0...13).contains(outlook.picture.state.today - day)
      else { throw Problem.wrongInput("That is for sessions of the last two weeks. Nothing was saved.") }
      let reason = form["reason"].flatMap { MissedReason(slug: $0) }
      try await record([.sessionMissed(MissedSession(day: day, reason: reason))])
      return await done("Noted. " + (reason?.answer(.pages) ?? "It is not asked again."), to: "/")
    }

    routes.post("/undo") { request, _ in
      let form = try await Form(request)
      let back = form["back"].flatMap { Request.isWithin($0) ? $0 : nil } ?? "/"
      let units = try await desk.outlook().picture.state.profile.units
      let taken = try await desk.coach.undo(at: desk.now())
      guard !taken.isEmpty else { return await done("There is nothing to take back.", to: back, undo: false) }
      let words = EventWords(units, today: desk.now().day).text(together: taken)
      return await done("Taken back: \(words).", to: back, undo: false)
    }
  }

  func safety(_ routes: Routes) {
    routes.get("/safety") { request, _ in await page(request, showing: SafetyPage()) }
  }
}
