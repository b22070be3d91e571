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
    let visit = Visit(try await desk.outlook().picture, isFirst: isFirst)
    if let wanted = request.uri.queryParameters["group"].flatMap({ ScreeningGroup(slug: String($0)) }),
      visit.round.groups.contains(wanted)
    {
      return await page(request, showing: QuestionsPage(visit, wanted, ScreeningSheet(wanted, of: visit.round)))
    }
    if let group = visit.round.next {
      return await page(request, showing: QuestionsPage(visit, group, ScreeningSheet(group, of: visit.round)))
    }
    if case .seeClinician = visit.picture.refusal { return await page(request, showing: LockedPage(visit)) }
    return redirect(to: "/")
  }

  private func answered(_ request: Request, _ isFirst: Bool) async throws -> Response {
    let form = try await Form(request)
    let visit = Visit(try await desk.outlook().picture, isFirst: isFirst)
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
    return await done(
      (["Saved."] + [open?.advice, open?.lines.joined(separator: " ")].compactMap { $0 }).joined(separator: " "),
      to: "/")
  }
}
