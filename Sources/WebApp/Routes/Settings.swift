import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// The profile, other times, exercises liked and left out, and the data itself.
  func settings(_ routes: Routes) {
    routes.get("/settings") { request, _ in
      let picture = try await desk.outlook().picture
      return await page(request, showing: SettingsPage(picture, ProfileForm(profile(picture))))
    }
    routes.post("/settings/profile") { request, _ in
      let form = try await Form(request)
      let picture = try await desk.outlook().picture
      let new = ProfileForm(
        form, changing: profile(picture), Set(ProfileForm.Part.allCases), today: picture.state.today)
      guard new.mistakes.isEmpty else {
        return await page(request, showing: SettingsPage(picture, new), status: .unprocessableContent)
      }
      guard new.profile != picture.state.profile || !picture.state.hasProfile else {
        return await done("Nothing is different from before.", to: "/settings", undo: false)
      }
      try await record([.profileSet(new.profile)])
      return await done("Saved. The plan fits it from now on.", to: "/settings")
    }
    times(routes)
    tastes(routes)
    journal(routes)
  }

  func profile(_ picture: RunnerPicture) -> Profile {
    picture.firstProfile(timeZone: settings.timeZone, settings.units)
  }

  private func times(_ routes: Routes) {
    routes.get("/settings/times") { request, _ in
      await page(request, showing: TimesPage(try await desk.outlook().picture.state))
    }
    routes.post("/settings/times") { request, _ in
      let form = try await Form(request)
      let state = try await desk.outlook().picture.state
      let typed = TimesForm(form, state)
      guard let period = typed.period else {
        return await page(request, showing: TimesPage(state, typed), status: .unprocessableContent)
      }
      try await record([.modeChosen(period)])
      let after = try await desk.outlook().picture
      let lines = [
        ModeChoice.words(period, today: state.today) + ".", period.mode.meaning(.pages),
        ModeChoice.obstacle(period, after),
      ]
      return await done(lines.compactMap { $0 }.joined(separator: " "), to: "/settings/times")
    }
    routes.post("/settings/times/end") { request, _ in
      let form = try await Form(request)
      let state = try await desk.outlook().picture.state
      let id = form["id"].flatMap { EventID(hex: $0) }
      guard let told = state.modes.first(where: { $0.id == id }), told.value.through >= state.today else {
        return await done("That time is over already.", to: "/settings/times", undo: false)
      }
      let written = try await record([ModeChoice.end(told, today: state.today)])
      let text =
        told.value.holds(on: state.today)
        ? "Ended: \(told.value.mode.words). Your usual week holds again." : "Taken out: \(told.value.mode.words)."
      return await done(text, to: "/settings/times", takingBack: written)
    }
  }

  private func tastes(_ routes: Routes) {
    routes.get("/settings/exercises") { request, _ in
      await page(request, showing: TastesPage(try await desk.outlook().picture))
    }
    routes.post("/settings/exercises") { request, _ in
      let form = try await Form(request)
      let id = form["exercise"].flatMap { ExerciseID(slug: $0) }
      let wish = form["wish"].flatMap { TastesPage.Wish(rawValue: $0) }
      let picture = try await desk.outlook().picture
      guard let id, let wish else {
        let page = TastesPage(picture, exercise: id?.slug, mistake: "Pick the exercise, and what about it.")
        return await self.page(request, showing: page, status: .unprocessableContent)
      }
      let back = "/settings/exercises"
      switch wish {
      case .like, .dislike, .neutral:
        let enjoyment: Enjoyment = wish == .like ? .like : wish == .dislike ? .dislike : .neutral
        try await record([.exerciseEnjoyed(id, enjoyment)])
        return await done(TasteWords.noted(id, enjoyment, .pages), to: back)
      case .ban:
        guard !picture.state.banned.contains(id) else {
          return await done(TasteWords.isBanned(id), to: back, undo: false)
        }
        try await record([.exerciseBanned(id)])
        return await done(TasteWords.banned(id, .pages), to: back)
      case .allow:
        guard picture.state.banned.contains(id) else {
          return await done(TasteWords.isNotBanned(id), to: back, undo: false)
        }
        try await record([.exerciseAllowed(id)])
        return await done(TasteWords.allowed(id), to: back)
      }
    }
  }

  /// The most bytes of a journal that are taken in at once.
  private static let journalLimit = 64 << 20

  private func journal(_ routes: Routes) {
    routes.get("/settings/journal") { request, _ in await page(request, showing: try await journalPage()) }

    routes.get("/settings/journal.jsonl") { _, _ in
      let text = try JSONLines.text(of: try await desk.all())
      let headers = Site.download("application/jsonl; charset=utf-8", "strongback-\(desk.now().calendarDay).jsonl")
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: text)))
    }

    routes.post("/settings/journal") { request, _ in
      let upload = try await Upload(request, limit: Site.journalLimit)
      let lines: JSONLines
      do throws(JournalError) {
        lines = try JSONLines(reading: upload.bytes)
      } catch {
        return await page(
          request, showing: try await journalPage(mistake: error.importSentence), status: .unprocessableContent)
      }
      let new: Int
      do throws(JournalError) {
        new = try await desk.add(lines.events)
      } catch .differentEvent {
        let sentence = "An entry of that file is here already, and says something else. Nothing was taken in."
        return await page(request, showing: try await journalPage(mistake: sentence), status: .unprocessableContent)
      }
      return await done(
        "\(new) new entries, \(lines.events.count - new) were there already.", to: "/settings/journal", undo: false)
    }
  }

  private func journalPage(mistake: String? = nil) async throws -> JournalPage {
    let outlook = try await desk.outlook()
    return JournalPage(
      outlook, status: DataStatus.lines(settings, shelf, outlook.picture.state),
      canDelete: settings.erase != nil, mistake: mistake)
  }
}

extension JournalError {
  /// Why a journal could not be read in.
  fileprivate var importSentence: String {
    switch self {
    case .damagedLine(let line, _):
      "Line \(line) of that file cannot be read as an entry of a journal. Nothing was taken in."
    case .newerEvent: "A newer Strongback wrote that file. Nothing was taken in; update Strongback to read it."
    default: "That file cannot be read as a journal. Nothing was taken in."
    }
  }
}
