import CoachCore
import TestKit
import Testing

/// A runner's journal of hand-made events, one thousandth of a second apart.
private struct Journal {
  private(set) var events: [RunnerEvent] = []

  mutating func add(_ body: EventBody, _ moment: LocalMoment) -> EventID {
    let id = EventID(high: 7, low: UInt64(events.count))
    events.append(RunnerEvent(id: id, at: moment, body))
    return id
  }

  /// One finished set is a session.
  mutating func train(on day: CalendarDay) {
    let moment = LocalMoment(day, at: .hours(18), .utc)
    let bird = PrescribedExercise(.birdDog, role: .backExtensors, level: .beginner, dose: Dose(1, 4, hold: 6, rest: 0))
    let start = SessionStart(day: day, slot: .restDayStrength, exercises: [bird])
    let session = add(.sessionStarted(start), moment)
    let set = SetRecord(exercise: .birdDog, set: 0, side: .left, done: 4, asked: 4, hold: 6)
    _ = add(.setFinished(session: session, set), moment)
  }

  var history: RunnerHistory { RunnerHistory(events) }
  func picture(_ moment: LocalMoment) -> RunnerPicture { RunnerPicture(RunnerState(history, asOf: moment)) }
}

struct ProgressOfRunnerTests {
  private let monday = at("2026-03-02", 8)

  private func screened() -> Journal {
    var journal = Journal()
    _ = journal.add(.screeningAnswered(.allNo), monday)
    return journal
  }

  @Test(arguments: [(1, 0), (2, 0), (4, 1), (5, 1)])
  func `a week is complete with what was planned but for one free skip`(sessions: Int, kept: Int) {
    var journal = screened()
    for day in 0..<sessions { journal.train(on: monday.day + day) }
    let consistency = Consistency(journal.picture(at("2026-03-10", 8)))
    #expect(consistency.weeks.map { $0.planned } == [5])
    #expect(consistency.keptWeeks == kept)
  }

  @Test func `in minimum mode fewer sessions make a complete week`() {
    var journal = screened()
    _ = journal.add(.modeChosen(ModePeriod(.minimum, from: monday.day, through: monday.day + 6)), monday)
    for day in 0..<3 { journal.train(on: monday.day + day) }
    let week = Consistency(journal.picture(at("2026-03-10", 8))).weeks[0]
    #expect(week.minimum < week.planned)
    #expect(week.isKept)
  }

  @Test func `a week that pain stopped asks for no more than was done`() {
    var journal = screened()
    journal.train(on: monday.day)
    _ = journal.add(.painLogged(PainEntry(.now, 8)), at("2026-03-04", 8))
    let week = Consistency(journal.picture(at("2026-03-10", 8))).weeks[0]
    #expect(week.planned == 1 && week.done == 1)
    #expect(week.isKept)
  }

  @Test func `a week before the first session is no week`() {
    #expect(Consistency(screened().picture(at("2026-03-10", 8))).weeks.isEmpty)
  }

  @Test func `consistency counts the weeks as they were offered`() {
    var journal = screened()
    for day in [0, 2, 7, 9, 16] { journal.train(on: monday.day + day) }
    let picture = journal.picture(at("2026-03-24", 8))
    let finished = picture.offered.weeks.dropLast()
    #expect(finished.count == 3)
    #expect(Consistency(picture).weeks.map(\.planned) == finished.map(\.planned))
  }

  @Test(arguments: [
    ([OutcomeVerdict.tooEarly, .hidden(baseline: 2)], OverallVerdict.tooEarly),
    ([.insideError(change: 1.9, needed: 2), .tooEarly], .noChange),
    ([.better(change: 2, needed: 2), .insideError(change: 0, needed: 1)], .better),
    ([.recovered(change: 3)], .better), ([.worse(change: -2, needed: 2), .insideError(change: 1, needed: 2)], .worse),
    ([.worse(change: -2, needed: 2), .recovered(change: 3)], .mixed), ([], .tooEarly),
  ])
  func `several measures together are better only if none is worse`(verdicts: [OutcomeVerdict], all: OverallVerdict) {
    #expect(OverallVerdict(verdicts) == all)
  }

  @Test(arguments: [(RunKind.hard, 47.0, true), (.race, 1, true), (.hard, 49, false), (.long, 1, false)])
  func `a test keeps 48 hours clear of a race or hard run, before and after`(
    kind: RunKind, hours: Double, isRefused: Bool
  ) {
    for sign in [-1.0, 1] {
      var journal = screened()
      let test = at("2026-03-12", 12)
      let start = LocalMoment(test.instant + .hours(sign * hours), test.offset)
      if sign > 0 {
        _ = journal.add(.runPlanned(PlannedRun(day: start.calendarDay, time: start.timeOfDay, kind: kind)), monday)
      } else {
        let begun = LocalMoment(start.instant - .minutes(40), start.offset)
        let run = RunRecord(start: begun, elapsed: .minutes(40), moving: .minutes(40), distance: 8000)
        let id = journal.add(.runRecorded(run), start)
        _ = journal.add(.runDescribed(run: id, RunDescription(kind: kind)), start)
      }
      let conditions = TestConditions(journal.picture(test), pain: 1)
      let refusals = SelfTest.of(.frontPlank).refusals(conditions)
      #expect(refusals.isEmpty != isRefused, "\(sign * hours) hours: \(refusals)")
    }
  }

  @Test(arguments: [(0, false, true), (3, false, true), (6, false, false), (0, true, false)])
  func `two weeks with less than half done are noticed, but not a holiday`(
    sessions: Int, isAway: Bool, isMissed: Bool
  ) throws {
    var journal = screened()
    for day in 0..<sessions { journal.train(on: monday.day + 2 * day) }
    let away = ModePeriod(.holiday, from: monday.day, through: monday.day + 12)
    if isAway { _ = journal.add(.modeChosen(away), monday) }
    let today = at("2026-03-16", 8)
    let plan = try Outlook(journal.history, at: today).week.get()
    #expect(CardFacts(journal.picture(today), plan).missedSessions == isMissed)
  }

  @Test func `the card of a day is about what the day is about`() throws {
    var journal = screened()
    _ = journal.add(.runPlanned(PlannedRun(day: monday.day + 10, kind: .race)), monday)
    let raceWeek = journal.picture(at("2026-03-09", 8))
    #expect(CardFacts(raceWeek, nil).daysToRace == 3)
    #expect(try #require(raceWeek.card(nil)).events.contains(.raceWeek))
    _ = journal.add(.painLogged(PainEntry(.now, 8)), at("2026-03-09", 9))
    #expect(try #require(journal.picture(at("2026-03-09", 10)).card(nil)).events.contains(.painPause))
  }

  @Test func `a card that was read makes way for another of its kind`() throws {
    var journal = screened()
    let first = try #require(journal.picture(monday).card(nil))
    _ = journal.add(.cardShown(first.id), monday)
    #expect(journal.picture(at("2026-03-02", 20)).card(nil)?.id == first.id)
    #expect(journal.picture(at("2026-03-03", 8)).card(nil)?.id != first.id)
  }
}
