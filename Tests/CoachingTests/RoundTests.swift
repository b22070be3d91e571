import CoachCore
import Coaching
import Journal
import RunFiles
import TestKit
import Testing

/// Once round the loop: screened, a run brought in, the plan, a session, pain, and the plan of the next day.
struct RoundTests {
  private let monday = at("2026-03-02", 8)

  private func screened() async throws -> Coach {
    let coach = Coach(InMemoryJournal())
    try await coach.record([.screeningAnswered(.allNo)], at: monday)
    return coach
  }

  private func plan(_ coach: Coach, _ moment: LocalMoment) async throws -> WeekPlan {
    try Outlook(try await coach.history(), at: moment).week.get()
  }

  /// Does the day's session in full, with this pain at its worst.
  private func train(_ coach: Coach, _ moment: LocalMoment, pain: PainScore) async throws {
    let planned = try #require(try await plan(coach, moment).day(moment.day)?.session)
    let start = SessionStart(day: moment.day, slot: planned.slot, exercises: planned.exercises)
    let session = try await coach.record([.sessionStarted(start)], at: moment)[0]
    var player = SessionPlayer(SessionTimeline(planned.exercises))
    var signals = player.press(.start, at: moment.instant)
    for second in 1...Int(SessionTimeline(planned.exercises).length.value + 2) {
      signals += player.tick(moment.instant + Seconds(Double(second)))
    }
    for case .finished(let set) in signals {
      try await coach.record([.setFinished(session: session, set)], at: moment)
    }
    let pain = PainEntry(.during, pain, activity: session)
    try await coach.record([.sessionFinished(session: session, player.end), .painLogged(pain)], at: moment)
  }

  @Test func `nobody trains before the safety questions`() async throws {
    let coach = Coach(InMemoryJournal())
    await #expect(throws: PlanRefusal.screeningNeeded) { try await plan(coach, monday) }
  }

  @Test func `a danger sign leaves no plan, and all No later does not bring it back`() async throws {
    let coach = try await screened()
    try await coach.record([.screeningAnswered(ScreeningAnswers.allNo.saying(.yes, .q9))], at: at("2026-03-03", 8))
    await #expect(throws: PlanRefusal.self) { try await plan(coach, at("2026-03-03", 9)) }
    try await coach.record([.screeningAnswered(.allNo)], at: at("2026-03-04", 8))
    await #expect(throws: PlanRefusal.self) { try await plan(coach, at("2026-03-04", 9)) }
  }

  @Test func `a finished session is done for the day, and a comfortable one keeps the plan`() async throws {
    let coach = try await screened()
    try await train(coach, monday, pain: 1)
    #expect(try await plan(coach, at("2026-03-02", 12)).day(monday.day)?.session == nil)
    try await coach.record([.morningLogged(MorningCheckIn(0))], at: at("2026-03-03", 7))
    let tomorrow = try await plan(coach, at("2026-03-03", 8))
    #expect(tomorrow.state == .clear)
    #expect(tomorrow.days.contains { $0.session != nil })
  }

  @Test func `pain of 5 in a session holds tomorrow's dose, once the morning is in`() async throws {
    let coach = try await screened()
    try await train(coach, monday, pain: 5)
    try await coach.record([.morningLogged(MorningCheckIn(1))], at: at("2026-03-03", 7))
    #expect(try await plan(coach, at("2026-03-03", 8)).state == .hold)
  }

  @Test func `pain of 6 in a session asks the safety questions again, and then leaves out heavy work`() async throws {
    let coach = try await screened()
    try await train(coach, at("2026-03-02", 18), pain: 6)
    await #expect(throws: PlanRefusal.self) { try await plan(coach, at("2026-03-03", 8)) }
    try await coach.record([.screeningAnswered(.allNo)], at: at("2026-03-03", 8))
    let week = try await plan(coach, at("2026-03-03", 9))
    #expect(week.state == .reduce)
    for day in week.days {
      #expect(day.session?.blocks.contains { $0.role.isHeavy } != true)
      #expect(day.session?.blocks.count ?? 0 <= 2)
    }
  }

  @Test func `a long run on Sunday keeps heavy work off Saturday, and says so`() async throws {
    let coach = try await screened()
    try await coach.record([.runPlanned(PlannedRun(day: monday.day + 6, kind: .long))], at: monday)
    let saturday = try #require(try await plan(coach, monday).day(monday.day + 5))
    #expect(saturday.kept.contains { $0.reason == .beforeRun(.long, on: monday.day + 6) })
    #expect(saturday.session?.blocks.contains { $0.role.isHeavy } != true)
  }

  @Test func `the last thing can be taken back, and a retry is never a second entry`() async throws {
    let coach = try await screened()
    try await coach.record([.runPlanned(PlannedRun(day: monday.day + 6, kind: .race))], at: monday)
    _ = try await coach.undo(at: at("2026-03-02", 9))
    let state = RunnerState(try await coach.history(), asOf: at("2026-03-02", 10))
    #expect(state.plannedRuns.isEmpty)
    #expect(state.screenings.count == 1)
  }

  @Test func `what one act wrote is taken back together, and what came before it stays`() async throws {
    let coach = try await screened()
    let record = RunRecord(start: monday, elapsed: 3600, moving: 3600, distance: 10_000)
    let run = try await coach.record([.runRecorded(record)], at: at("2026-03-02", 9))[0]
    let effort = EventBody.runDescribed(run: run, RunDescription(effort: Effort(6)))
    try await coach.record([effort], at: at("2026-03-02", 9), partOf: run)
    let score = try await coach.record([.painLogged(PainEntry(.before, 1))], at: at("2026-03-02", 10))[0]
    let start = SessionStart(day: monday.day, slot: .restDayStrength, exercises: [PlannedSession.breathing])
    let session = try await coach.record([.sessionStarted(start)], at: at("2026-03-02", 10), partOf: score)[0]
    let set = SetRecord(exercise: .diaphragmaticBreathing, set: 0, side: nil, done: 6, asked: 6, hold: 0)
    try await coach.record([.setFinished(session: session, set)], at: at("2026-03-02", 10), partOf: session)

    #expect(try await coach.undo(at: at("2026-03-02", 11)).count == 3)
    var state = RunnerState(try await coach.history(), asOf: at("2026-03-02", 12))
    #expect(state.sessions.isEmpty && state.pains.isEmpty && state.runs.count == 1)
    #expect(try await coach.undo(at: at("2026-03-02", 12)) == [.runRecorded(record), effort])
    state = RunnerState(try await coach.history(), asOf: at("2026-03-02", 13))
    #expect(state.runs.isEmpty && state.screenings.count == 1)
  }

  @Test(arguments: 0..<5)
  func `of one moment the word that was written last counts, also after an export into a half-filled journal`(
    there: Int
  )
    async throws
  {
    let journal = InMemoryJournal()
    for body in [EventBody.exerciseBanned(.catCow), .exerciseAllowed(.catCow), .exerciseBanned(.birdDog)] {
      try await Coach(journal).record([body], at: monday)
    }
    try await Coach(journal).record([.exerciseAllowed(.birdDog), .exerciseBanned(.deadBug)], at: monday)
    let lines = try JSONLines(reading: JSONLines.text(of: await journal.events(of: .owner).events)).events
    let other = InMemoryJournal()
    _ = try await other.take(Array(lines.suffix(there)), for: .owner)
    _ = try await other.take(lines, for: .owner)
    #expect(RunnerState(try await Coach(other).history(), asOf: monday).banned == [.deadBug])
  }

  @Test(arguments: [true, false])
  func `a planned run that was dropped or moved is back where it was after undo, and what came before stays`(
    isMoved: Bool
  ) async throws {
    let coach = try await screened()
    let sunday = monday.day + 6
    try await coach.record([.runPlanned(PlannedRun(day: sunday, kind: .long))], at: monday)
    let wishes = RunnerWishes(try await coach.outlook(at: monday))
    let wish = isMoved ? try wishes.moving(0, from: sunday, to: sunday - 1) : try wishes.dropping(on: sunday)
    try await coach.record(wish, at: at("2026-03-02", 9))
    #expect(try await coach.picture(at: at("2026-03-02", 10)).runs(on: sunday).isEmpty)
    _ = try await coach.undo(at: at("2026-03-02", 10))
    let after = try await coach.picture(at: at("2026-03-02", 11))
    #expect(after.runs(on: sunday).map(\.kind) == [.long] && after.runs(on: sunday - 1).isEmpty)
    #expect(try await coach.undo(at: at("2026-03-02", 12)) == [.runPlanned(PlannedRun(day: sunday, kind: .long))])
  }

  @Test func `a rating that came later is taken back alone`() async throws {
    let coach = try await screened()
    let record = RunRecord(start: monday, elapsed: 3600, moving: 3600, distance: 10_000)
    let run = try await coach.record([.runRecorded(record)], at: monday)[0]
    try await coach.record([.runDescribed(run: run, RunDescription(kind: .hard))], at: at("2026-03-02", 9))
    #expect(try await coach.undo(at: at("2026-03-02", 10)).count == 1)
    #expect(RunnerState(try await coach.history(), asOf: at("2026-03-02", 11)).runs.count == 1)
  }

  @Test(arguments: [0, 1, 3, 5])
  func `everything a week later gives the plan of a week later`(later: Int) async throws {
    let weeks = Seconds.days(7 * later)
    var plans: [[[ExerciseID]]] = []
    for shift in [Seconds.zero, weeks] {
      let coach = Coach(InMemoryJournal())
      let start = LocalMoment(monday.instant + shift, monday.offset)
      try await coach.record([.screeningAnswered(.allNo)], at: start)
      try await coach.record([.runPlanned(PlannedRun(day: start.day + 3, kind: .hard))], at: start)
      plans.append(try await plan(coach, start).days.map { $0.session?.blocks.map(\.exercise) ?? [] })
    }
    #expect(plans[0] == plans[1])
  }
}
