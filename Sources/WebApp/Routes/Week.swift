import CoachCore
import Coaching
import HTTPTypes
import Hummingbird

extension Site {
  func week(_ routes: Routes) {
    routes.get("/week") { request, _ in
      guard let of = request.uri.queryParameters["of"] else {
        return try await page(request, "week") { WeekPage($0, .here) }
      }
      let outlook = try await desk.outlook()
      let (week, mistake) = WeekPage.week(of: String(of), outlook)
      return await page(request, showing: WeekPage(outlook, week, mistake: mistake))
    }

    // What would change, before anything is written.
    routes.get("/week/changes") { request, _ in
      let outlook = try await desk.outlook()
      let fields = WeekAct.Fields(request.uri.queryParameters)
      switch WeekAct.read(fields, outlook) {
      case .success(let act): return await page(request, showing: ChangesPage(act, fields, outlook))
      case .failure(let mistake): return await refused(mistake, fields, outlook, request)
      }
    }

    routes.post("/week") { request, _ in
      let fields = WeekAct.Fields(try await Form(request))
      let outlook = try await desk.outlook()
      switch WeekAct.read(fields, outlook) {
      case .success(let act):
        let events = try await record(act.bodies)
        let words = [act.said, act.changes(outlook).said].filter { !$0.isEmpty }.joined(separator: " ")
        return await done(words, to: WeekPage.path(of: act.day, outlook), takingBack: events)
      case .failure(let mistake): return await refused(mistake, fields, outlook, request)
      }
    }
  }

  private func refused(_ mistake: WeekAct.Mistake, _ fields: WeekAct.Fields, _ outlook: Outlook, _ request: Request)
    async -> Response
  {
    let (week, _) = WeekPage.week(of: fields["of"] ?? "", outlook)
    let model = WeekPage(outlook, week, mistake: mistake, typed: fields)
    return await page(request, showing: model, status: .unprocessableContent)
  }
}
