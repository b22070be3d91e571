import CoachCore
import Coaching
import Hummingbird

extension Site {
  func progress(_ routes: Routes) {
    routes.get("/progress") { request, _ in
      let new = request.uri.queryParameters["new"] == "yes"
      return try await page(request, "progress \(new)") { ProgressPage(ProgressReport($0.picture), new: new) }
    }

    routes.post("/progress") { request, _ in
      let form = try await Form(request)
      let picture = try await desk.outlook().picture
      let report = ProgressReport(picture)
      let new = form["new"] == "yes"
      do {
        let answers = try Outcome.read(form, report, new: new)
        guard !answers.isEmpty else { throw OutcomeMistake("Nothing was answered, and nothing was saved.") }
        try await record(answers.map { .outcomeRecorded(Outcome(day: picture.state.today, $0)) })
        return await done("Saved.", to: "/progress")
      } catch let mistake as OutcomeMistake {
        let model = ProgressPage(report, new: new, form, mistake: mistake.sentence)
        return await page(request, showing: model, status: .unprocessableContent)
      }
    }
  }
}

/// What was answered and cannot be.
struct OutcomeMistake: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

extension Outcome {
  /// The answers of a form; what was left empty is no answer.
  static func read(_ form: Form, _ report: ProgressReport, new: Bool) throws -> [Answer] {
    var answers: [Answer] = []
    if let scores = try activities(form, new ? nil : report.activities?.now.value) {
      answers.append(.activities(scores))
    }
    if let text = form["change"] {
      guard let value = Int(text).flatMap({ GlobalChange($0) }) else {
        throw OutcomeMistake("Compared with the start goes from -5, very much worse, to 5, very much better.")
      }
      answers.append(.change(value))
    }
    if let text = form["roland-morris"] {
      guard let value = Int(text).flatMap({ RolandMorrisTotal($0) }) else {
        throw OutcomeMistake("A Roland–Morris total is a whole number from 0 to 24.")
      }
      answers.append(.rolandMorris(value))
    }
    if let text = form["oswestry"] {
      guard let value = Int(text).flatMap({ OswestryPercent($0) }) else {
        throw OutcomeMistake("An Oswestry result is a percentage from 0 to 100.")
      }
      answers.append(.oswestry(value))
    }
    return answers
  }

  /// Letters of an activity's name [E].
  private static let longestName = 80

  /// The same activities as before, all of them; nil if none has a score.
  private static func activities(_ form: Form, _ known: ActivityScores?) throws -> ActivityScores? {
    let names = known?.all.map { $0.name } ?? (1...3).map { form["activity-\($0)-name"] ?? "" }
    let scores = names.indices.map { form["activity-\($0 + 1)"] }
    if scores.allSatisfy({ $0 == nil }), known != nil || names.allSatisfy({ $0.isEmpty }) { return nil }
    var given: [ActivityScore] = []
    for (name, text) in zip(names, scores) where known != nil || !name.isEmpty || text != nil {
      guard name.count <= longestName else {
        throw OutcomeMistake("Name an activity in a few words: at most 80 letters.")
      }
      guard let number = text.flatMap({ Int($0) }), let score = ActivityScore(name, number) else {
        throw OutcomeMistake(
          known != nil
            ? "Only all of your activities together can be compared: score each from 0 to 10."
            : "Each activity takes a name and a score from 0, unable, to 10, as before.")
      }
      given.append(score)
    }
    guard Set(given.map { $0.name.lowercased() }).count == given.count, let all = ActivityScores(given) else {
      throw OutcomeMistake("Name one to three activities, each once.")
    }
    return all
  }
}
