import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// Where the runner stands, what is planned, who they are, and the journal.
  var coachEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/today", summary: "Today's session, and why it is so.", area: "plan",
        answer: .object("Today", ["status", "routines", "done", "suggestions"])
      ) { _ in
        let outlook = try await desk.outlook()
        return try Response.json(TodayJSON(outlook.plan, outlook.picture))
      },
      Endpoint(
        method: .get, path: "/week", summary: "The week: runs, sessions, reasons, and what was left out.", area: "plan",
        answer: .object("Week", ["status", "deload", "days", "leftOut"])
      ) { _ in
        let outlook = try await desk.outlook()
        return try Response.json(WeekJSON(try outlook.planned(), outlook.picture))
      },
      Endpoint(
        method: .get, path: "/sessions",
        summary: "This week's sessions for a player, also one that is offline by then.",
        area: "plan", answer: .object("Sessions", ["day", "none", "sessions", "pain"])
      ) { _ in try Response.json(SessionsAnswer(try await desk.outlook())) },
      Endpoint(
        method: .post, path: "/sessions/done", summary: "One of today's sessions, done without the player.",
        area: "plan",
        body: [
          .needed("which", .word(OfferedSession.Which.allCases.map(\.slug))),
          .needed("exercises", .list(.exercise, 1...40), "What was done of it, as asked."),
          .free("pain", .pain, "The worst pain during it."),
        ], answer: .written
      ) { call in
        let outlook = try await desk.outlook()
        let which = call.text("which").flatMap { OfferedSession.Which(slug: $0) }!
        let done: Set<ExerciseID> = Set(call.texts("exercises").compactMap { ExerciseID(slug: $0) })
        let written: WrittenSession
        do throws(WrittenSession.Obstacle) {
          written = try WrittenSession(which, done: done, pain: call.pain("pain"), outlook)
        } catch {
          throw Problem.notNow(error.sentence)
        }
        let id = try await desk.coach.record(written, at: desk.now())
        return try await self.written([id], [], .created)
      },
      Endpoint(
        method: .post, path: "/missed", summary: "What got in the way of a session of the last two weeks.",
        area: "plan",
        body: .named(.needed("day", .day), .free("reason", .one(of: MissedReason.self))), answer: .written
      ) { call in
        try await write(call) { outlook, _, _ in
          let missed = MissedSession(day: call.day("day")!, reason: call.one("reason"))
          if let obstacle = outlook.picture.state.obstacle(to: missed) { throw Problem.notNow(obstacle.sentence) }
          return ([.sessionMissed(missed)], missed.reason.map { [$0.answer(.pages)] } ?? [])
        }
      },
      Endpoint(
        method: .get, path: "/safety", summary: "When to get help, at once or soon.", area: "runner",
        answer: .list("SafetySection", ["title", "text", "points"])
      ) { _ in try Response.json(SafetyCard().sections.map(SafetySectionJSON.init)) },
      Endpoint(
        method: .get, path: "/journal", summary: "The last things that were recorded, newest last.", area: "journal",
        query: [.free("last", .whole(0...10_000), "How many; 20 without it.")],
        answer: .list("JournalEntry", ["id", "at", "text"])
      ) { call in
        var last = 20
        if case .number(let number) = call.query["last"] { last = Int(number) }
        let outlook = try await desk.outlook()
        let words = EventWords(outlook.picture.state.profile.units, today: outlook.picture.state.today)
        return try Response.json(outlook.history.events.suffix(last).map { JournalEntryJSON($0, words) })
      },
      Endpoint(
        method: .post, path: "/undo",
        summary: "Takes back the last thing that was recorded, with all that belongs to it.",
        area: "journal", answer: .object("Undone", ["takenBack", "status"])
      ) { _ in
        let taken = try await desk.coach.undo(at: desk.now())
        let picture = try await desk.outlook().picture
        let words = EventWords(picture.state.profile.units, today: picture.state.today)
        return try Response.json(
          UndoneJSON(takenBack: taken.isEmpty ? [] : [words.text(together: taken)], status: StatusJSON(picture)))
      },
      Endpoint(
        method: .post, path: "/outbox", summary: "Entries of a player that was away: lines of the journal's own JSON.",
        area: "journal", rawBody: "application/x-ndjson", answer: .object("Outbox", ["position", "refused"])
      ) { call in try await outbox(call.request) },
    ]
  }
}

/// What was taken back, in words; empty where there was nothing left.
struct UndoneJSON: Encodable {
  let takenBack: [String]
  let status: StatusJSON
}

extension Outlook {
  /// The plan of this week, or why there is none.
  func planned() throws -> WeekPlan {
    switch week {
    case .success(let plan): return plan
    case .failure(let refusal):
      throw Problem.notNow(StatusWords.refusal(refusal, picture, .pages).replacing("\n", with: " "))
    }
  }
}
