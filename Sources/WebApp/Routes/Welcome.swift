import CoachCore
import Coaching
import Hummingbird

extension Site {
  /// The first visit, the safety questions that come again, and a clinician's word.
  ///
  /// Each screen is kept in the journal as soon as it is sent, and answering it again within the hour corrects it: a reload,
  /// the browser's own Back, another device or a crash loses nothing, and a danger sign counts from the moment it is said.
  /// Nothing half-true comes of it, because there is no plan until the last question that one rests on has its answer.
  func welcome(_ routes: Routes) {
    for isFirst in [true, false] {
      let path = isFirst ? "/welcome" : "/welcome/questions"
      routes.get(RouterPath(path)) { request, _ in try await questions(request, isFirst) }
      routes.post(RouterPath(path)) { request, _ in try await answered(request, isFirst) }
    }
    routes.get("/welcome/clinician") { request, _ in
      await page(request, showing: ClinicianPage(try await desk.outlook().picture))
    }
    routes.post("/welcome/clinician") { request, _ in
      let form = try await Form(request)
      let picture = try await desk.outlook().picture
      let sheet = ClinicianSheet(form, picture)
      guard let word = sheet.word else {
        return await page(request, showing: ClinicianPage(picture, sheet), status: .unprocessableContent)
      }
      try await record([.clinicianAttested(word)])
      let after = try await desk.outlook().picture
      let next =
        after.refusal.map { StatusWords.refusal($0, after, .pages) } ?? "The way is open as far as they allowed."
      return await done("Saved. " + next, to: after.due == nil ? "/" : "/welcome/questions")
    }
  }

  private func questions(_ request: Request, _ isFirst: Bool) async throws -> Response {
    let outlook = try await desk.outlook()
    let visit = Visit(outlook.picture, isFirst: isFirst)
    if let wanted = request.uri.queryParameters["group"].flatMap({ ScreeningGroup(slug: String($0)) }),
      visit.round.groups.contains(wanted)
    {
      return await page(request, showing: QuestionsPage(visit, wanted, ScreeningSheet(wanted, of: visit.round)))
    }
    if let group = visit.round.next {
      return await page(request, showing: QuestionsPage(visit, group, ScreeningSheet(group, of: visit.round)))
    }
    if case .seeClinician = visit.picture.refusal { return await page(request, showing: LockedPage(visit)) }
    guard isFirst else { return redirect(to: "/") }
    let wanted = request.uri.queryParameters["step"].map { String($0) }
    if wanted == "ready", visit.picture.state.hasProfile { return await page(request, showing: ReadyPage(outlook)) }
    if let step = wanted.flatMap({ Visit.Step(rawValue: $0) }) { return await show(step, visit, request) }
    if visit.picture.state.hasProfile { return redirect(to: "/") }
    return await show(visit.mapped == nil ? .body : .week, visit, request)
  }

  private func show(_ step: Visit.Step, _ visit: Visit, _ request: Request) async -> Response {
    guard step != .body else {
      return await page(request, showing: BodyPage(visit, SitesForm(visit.mapped?.reports ?? [])))
    }
    return await page(
      request, showing: StepPage(visit, step, ProfileForm(profile(visit.picture)), guess: settings.timeZone))
  }

  private func answered(_ request: Request, _ isFirst: Bool) async throws -> Response {
    let form = try await Form(request)
    let visit = Visit(try await desk.outlook().picture, isFirst: isFirst)
    if isFirst, let step = form["step"].flatMap({ Visit.Step(rawValue: $0) }) {
      return try await answered(step, form, visit, request)
    }
    guard let group = form["group"].flatMap({ ScreeningGroup(slug: $0) }), visit.round.groups.contains(group) else {
      // Answered meanwhile, here or elsewhere.
      return redirect(to: visit.path)
    }
    let sheet = ScreeningSheet(form, group, of: visit.round)
    guard sheet.mistakes.isEmpty else {
      return await page(request, showing: QuestionsPage(visit, group, sheet), status: .unprocessableContent)
    }
    try await record([visit.round.entry(sheet.answers, for: group)])
    if sheet.opensMore { return redirect(to: visit.path + "?group=" + group.slug) }
    let after = Visit(try await desk.outlook().picture, isFirst: isFirst)
    guard after.round.next == nil, after.picture.refusal == nil, !isFirst else { return redirect(to: visit.path) }
    let open = ScreeningWords.open(after.picture.clearance)
    let said = ["Saved.", open?.advice ?? ""] + (open?.lines ?? [])
    return await done(said.filter { !$0.isEmpty }.joined(separator: " "), to: "/")
  }

  private func answered(_ step: Visit.Step, _ form: Form, _ visit: Visit, _ request: Request) async throws -> Response {
    // Before the safety questions are answered nothing else is asked.
    guard visit.round.next == nil, visit.picture.refusal == nil else { return redirect(to: visit.path) }
    if step == .body {
      let sites = form["nothing"] == nil ? SitesForm(form) : SitesForm()
      guard sites.mistake == nil else {
        return await page(request, showing: BodyPage(visit, sites), status: .unprocessableContent)
      }
      let said = EventBody.sitesMapped(sites.reports)
      switch (visit.mapped, sites.reports.isEmpty) {
      case (nil, true): break
      case (nil, false): try await record([said])
      case (let told?, true): try await record([.withdrawn(told.id)])
      case (let told?, false): try await record([.replaced(told.id, said)])
      }
      return redirect(to: "/welcome?step=week")
    }
    let parts: Set<ProfileForm.Part> = step == .week ? [.runs, .minutes, .sessions] : [.kit, .you]
    let new = ProfileForm(form, changing: profile(visit.picture), parts, today: visit.picture.state.today)
    guard new.mistakes.isEmpty else {
      return await page(
        request, showing: StepPage(visit, step, new, guess: settings.timeZone), status: .unprocessableContent)
    }
    let said = EventBody.profileSet(new.profile)
    try await record([visit.told.map { .replaced($0, said) } ?? said])
    return redirect(to: step == .week ? "/welcome?step=kit" : "/welcome?step=ready")
  }
}
