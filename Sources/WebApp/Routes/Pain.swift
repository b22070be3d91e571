import CoachCore
import Coaching
import Hummingbird

extension Site {
  /// Pain now and on waking, how it has been, each entry, the diary, and leg symptoms.
  func pain(_ routes: Routes) {
    routes.get("/pain") { request, _ in
      let range = request.uri.queryParameters["range"].flatMap { PainChart.Range(rawValue: String($0)) } ?? .fourWeeks
      let sheet = request.uri.queryParameters["sheet"].flatMap { Int($0) } ?? 1
      guard sheet == 1 else {
        return await page(request, showing: PainPage(try await desk.outlook(), range, sheet: sheet))
      }
      return try await page(request, "pain-" + range.rawValue) { PainPage($0, range) }
    }

    routes.post("/pain/now") { request, _ in
      let form = try await Form(request)
      let pain = PainForm(form)
      guard let entry = pain.entry() else {
        let page = PainPage(try await desk.outlook(), .fourWeeks, typed: pain)
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      return try await write(.painLogged(entry), "Saved: pain \(PainWords.text(entry)).", to: within(form["back"]))
    }

    routes.post("/pain/morning") { request, _ in
      let form = try await Form(request)
      guard let morning = MorningForm(form).morning else { throw Problem.wrongInput(PainForm.scoreMistake) }
      return try await write(.morningLogged(morning), "Saved: \(PainWords.text(morning)).", to: within(form["back"]))
    }

    painEntries(routes)
    diary(routes)
    leg(routes)
  }

  private func painEntries(_ routes: Routes) {
    routes.get("/pain/entry/:id") { request, context in
      let state = try await desk.outlook().picture.state
      let id = EventID(hex: try context.parameters.require("id"))
      if let told = state.pains.first(where: { $0.id == id }) {
        return await page(request, showing: PainEntryPage(told, PainForm(told.value), today: state.today))
      }
      guard let told = state.mornings.first(where: { $0.id == id }) else { throw Problem.notFound }
      return await page(request, showing: PainEntryPage(told, MorningForm(told.value), today: state.today))
    }

    routes.post("/pain/entry/:id") { request, context in
      let form = try await Form(request)
      let state = try await desk.outlook().picture.state
      let id = EventID(hex: try context.parameters.require("id"))
      if let told = state.pains.first(where: { $0.id == id }) {
        let pain = PainForm(form, correcting: told.value)
        guard let entry = pain.entry(correcting: told.value) else {
          let page = PainEntryPage(told, pain, today: state.today)
          return await self.page(request, showing: page, status: .unprocessableContent)
        }
        return try await write(
          .replaced(told.id, .painLogged(entry)), "Corrected: pain \(PainWords.text(entry)).", to: "/pain")
      }
      guard let told = state.mornings.first(where: { $0.id == id }) else { throw Problem.notFound }
      let typed = MorningForm(form)
      guard let morning = typed.morning else {
        let page = PainEntryPage(told, typed, today: state.today)
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      return try await write(
        .replaced(told.id, .morningLogged(morning)), "Corrected: \(PainWords.text(morning)).", to: "/pain")
    }

    routes.post("/pain/entry/:id/out") { _, context in
      let state = try await desk.outlook().picture.state
      let id = EventID(hex: try context.parameters.require("id"))
      guard let told = (state.pains.map(\.id) + state.mornings.map(\.id)).first(where: { $0 == id }) else {
        throw Problem.notFound
      }
      return try await write(.withdrawn(told), "The entry is taken out.", to: "/pain")
    }
  }

  private func diary(_ routes: Routes) {
    routes.get("/pain/diary") { request, _ in
      await page(request, showing: DiaryPage(try await desk.outlook().picture))
    }
    routes.post("/pain/diary") { request, _ in
      let form = DiaryForm(try await Form(request))
      guard form.mistakes.isEmpty else {
        let page = DiaryPage(try await desk.outlook().picture, form)
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      guard !form.entries.isEmpty else {
        return await done("Nothing was said, so nothing is saved.", to: "/pain/diary", undo: false)
      }
      try await record(form.entries.map { .diaryKept($0) })
      return await done("Saved.", to: "/pain/diary")
    }
  }

  private func leg(_ routes: Routes) {
    routes.get("/pain/leg") { request, _ in await page(request, showing: LegPage(try await desk.outlook().picture)) }
    routes.post("/pain/leg") { request, _ in
      let form = try await Form(request)
      let exercise = form["exercise"].flatMap { ExerciseID(slug: $0) }
      let change = form["change"].flatMap { LegSymptomChange(slug: $0) }
      guard let exercise, let change else {
        var wrong: [String: String] = [:]
        if exercise == nil { wrong["exercise"] = "Please pick the exercise." }
        if change == nil { wrong["change"] = "Please pick one of these." }
        let page = LegPage(
          try await desk.outlook().picture, exercise: exercise?.slug, change: change?.slug, wrong)
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      let name = Exercise.with(exercise).name
      let what = change == .awayFromSpine ? "Saved. \(name) stops for now." : "Saved. \(name) may go on."
      return try await write(.legSymptomMoved(LegSymptomReport(exercise, change)), what, to: "/pain/leg")
    }
  }

  /// Writes one thing down, and says what the pain rules make of it.
  private func write(_ body: EventBody, _ saved: String, to path: String) async throws -> Response {
    let before = try await desk.outlook().picture
    let written = try await record([body])
    let after = try await desk.outlook().picture
    var lines = [saved] + StatusWords.change(from: before, to: after, .pages)
    if lines.count == 1, let state = after.pain.state { lines.append("The pain rules still say \(state.words).") }
    let text = lines.joined(separator: " ").replacing("\n", with: " ")
    return await done(text, to: path, takingBack: written)
  }

  /// A path of this app, or today's page.
  private func within(_ path: String?) -> String { path.flatMap { Request.isWithin($0) ? $0 : nil } ?? "/" }
}
