import CoachCore
import Coaching

/// Asks how a runner is doing, in their own words; every question may be passed over.
struct OutcomeTalk {
  let report: ProgressReport
  let startsAnew: Bool

  /// As many activities as are asked for; five may be given by hand (domain D).
  private static let activitiesAsked = 3

  /// Each answer is saved before the next question; returns how many there were.
  func ask(_ day: CalendarDay, saving save: (EventBody) async throws -> Void) async throws -> Int {
    var count = 0
    func take(_ answer: Outcome.Answer?) async throws {
      guard let answer else { return }
      try await save(.outcomeRecorded(Outcome(day: day, answer)))
      count += 1
    }
    if let pain = try Prompt().optionalNumber("Back pain now, 0 none to 10 the worst you can imagine?", 0...10) {
      try await save(.painLogged(PainEntry(.now, PainScore(pain)!)))
      count += 1
    }
    try await take(try activities().map { .activities($0) })
    if report.start.map({ day > $0 }) ?? false {
      let question = "Compared with when you started, −5 very much worse to 5 very much better?"
      try await take(try Prompt().optionalNumber(question, -5...5).flatMap { GlobalChange($0) }.map { .change($0) })
    }
    if report.due.contains(.rolandMorris) {
      let question = "If you have filled in a Roland–Morris questionnaire: its total, 0 to 24?"
      let total = try Prompt().optionalNumber(question, 0...24).flatMap { RolandMorrisTotal($0) }
      try await take(total.map { .rolandMorris($0) })
    }
    return count
  }

  private func activities() throws -> ActivityScores? {
    var names = startsAnew ? [] : report.activities?.now.value.all.map { $0.name } ?? []
    if names.isEmpty {
      print(Paper.wrapped("Up to three things that your back makes hard, such as tying shoes or a long drive."))
      while names.count < OutcomeTalk.activitiesAsked {
        let name = try Prompt().line("Number \(names.count + 1)?" + Ink.quiet(" [Enter: no more]"))
        if name.isEmpty { break }
        if !names.contains(name) { names.append(name) }
      }
      if names.isEmpty { return nil }
    }
    print("How well does each go: 0 unable, 10 as before?")
    var scores: [ActivityScore] = []
    for name in names {
      guard let score = try Prompt().optionalNumber(name + "?", 0...10).flatMap({ ActivityScore(name, $0) }) else {
        print("Left out this time: only all of them together can be compared.")
        return nil
      }
      scores.append(score)
    }
    return ActivityScores(scores)
  }
}
