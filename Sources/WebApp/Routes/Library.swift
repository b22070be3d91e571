import CoachCore
import Coaching
import HTTPTypes
import Hummingbird

extension Site {
  func library(_ routes: Routes) {
    figures(routes)

    routes.get("/library") { request, _ in
      let wanted = LibraryFilter(request.uri.queryParameters)
      if wanted == LibraryFilter() { return try await page(request, "library") { LibraryPage($0, wanted) } }
      return await page(request, showing: LibraryPage(try await desk.outlook(), wanted))
    }

    routes.get("/library/:slug") { request, context in
      let id = try exercise(try context.parameters.require("slug"))
      guard let drawing = Drawing(of: id, request.uri.queryParameters) else { throw Problem.notFound }
      return try await page(request, "library/\(drawing.path)") {
        ExercisePage(drawing, isPaused: drawing.form == .still, $0)
      }
    }

    routes.post("/library/:slug/taste") { request, context in
      let id = try exercise(try context.parameters.require("slug"))
      let form = try await Form(request)
      let back = form.back ?? "/library/\(id.slug)"
      switch form["taste"] {
      case "like": return try await enjoy(id, .like, back)
      case "neutral": return try await enjoy(id, .neutral, back)
      case "dislike": return try await enjoy(id, .dislike, back)
      case "ban": return try await ban(id, back)
      case "allow": return try await allow(id, back)
      default: throw Problem.wrongInput("Say whether you like it, like it less, or leave it out. Nothing was saved.")
      }
    }
  }

  func exercise(_ slug: String) throws -> ExerciseID {
    if let id = ExerciseID(slug: slug) { return id }
    let nearest = Exercise.with(ExerciseID.nearest(to: slug)).name
    throw Problem(
      .notFound, "no-exercise", "There is no exercise of that name.",
      "Did you mean \(nearest)? The library has all 48, and a search.")
  }

  private func enjoy(_ id: ExerciseID, _ enjoyment: Enjoyment, _ back: String) async throws -> Response {
    let events = try await record([.exerciseEnjoyed(id, enjoyment)])
    let still = enjoyment == .like ? try await obstacles(to: id) : ""
    return await done(TasteWords.noted(id, enjoyment, .pages) + still, to: back, takingBack: events)
  }

  private func ban(_ id: ExerciseID, _ back: String) async throws -> Response {
    let before = try await desk.outlook()
    guard !before.picture.state.banned.contains(id) else {
      return await done(TasteWords.isBanned(id), to: back, undo: false)
    }
    let events = try await record([.exerciseBanned(id)])
    let instead = TasteWords.instead(of: id, before: before.plan, after: try await desk.outlook().plan)
    return await done(
      [TasteWords.banned(id, .pages), instead].compactMap { $0 }.joined(separator: " "), to: back, takingBack: events)
  }

  private func allow(_ id: ExerciseID, _ back: String) async throws -> Response {
    guard try await desk.outlook().picture.state.banned.contains(id) else {
      return await done(TasteWords.isNotBanned(id) + (try await obstacles(to: id)), to: back, undo: false)
    }
    let events = try await record([.exerciseAllowed(id)])
    return await done(TasteWords.allowed(id) + (try await obstacles(to: id)), to: back, takingBack: events)
  }

  /// What keeps an exercise out of this week, besides what was just said, after a space.
  private func obstacles(to id: ExerciseID) async throws -> String {
    let picture = try await desk.outlook().picture
    guard picture.refusal == nil else { return "" }
    let words = ObstacleWords(today: picture.state.today, .pages)
    return WeekWishes(picture).obstacles(to: id).map { " " + words.text($0, of: id) }.joined()
  }
}

extension Form {
  /// The page to come back to; nil where the form names none of this app.
  var back: String? { self["back"].flatMap { Request.isWithin($0) ? $0 : nil } }
}
