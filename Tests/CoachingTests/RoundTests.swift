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
    var player = SessionPlayer(SessionTimeline(planned))
    var signals = player.press(.start, at: moment.instant)
    for second in 1...Int(SessionTimeline(planned).length.value + 2) {
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
