import CoachCore
import Coaching
import TestKit
import Testing

@testable import WebApp

/// What Today says of an exercise that was too painful.
@Suite struct PainfulExerciseTests {
  /// A web app after a session in which the first exercise was ended by pain.
  private func web(after score: PainScore) async throws -> (web: Web, exercise: Exercise) {
    let now = at("2026-03-02")
    let screened = event(1, at("2026-03-01"), .screeningAnswered(.allNo))
    let outlook = Outlook(RunnerHistory([screened]), at: now)
    let session = try #require(outlook.plan?.days.compactMap { $0.session }.first)
    let exercise = Exercise.with(session.blocks[0].exercise)
    let said = event(7, now, .painLogged(PainEntry(.during, score, exercise: exercise.id)))
    let web = try await Web([screened, said], at: now)
    web.later(60)
    return (web, exercise)
  }

  @Test(arguments: [(score: 2, word: "comes back|is planned again"), (score: 4, word: "morning’s score decides")])
  func `an exercise that hurt is told of, with when it comes back and a way to change what was said`(
    score: Int, word: String
  ) async throws {
    let (web, exercise) = try await web(after: PainScore(score)!)
    let page = try await web.get("/").text
    #expect(page.contains("\(exercise.name) hurt today, \(score) of 10"))
    #expect(word.split(separator: "|").contains { page.contains($0) })
    #expect(page.contains("/pain/entry/\(EventID.number(7))"))
    #expect(try await web.get("/pain/entry/\(EventID.number(7))").status == 200)
  }

  @Test func `after three days it is not told of any more`() async throws {
    let (web, exercise) = try await web(after: 2)
    web.later(.days(3))
    #expect(!(try await web.get("/").text.contains("\(exercise.name) hurt")))
  }
}
