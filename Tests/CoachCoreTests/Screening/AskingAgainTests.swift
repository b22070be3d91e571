import CoachCore
import TestKit
import Testing

struct AskingAgainTests {
  static func record() -> ScreeningRecord {
    var record = ScreeningRecord()
    record.answered(.allNo, at: at("2026-03-02"))
    return record
  }

  @Test func `at first everything is asked`() {
    #expect(
      ScreeningRecord().due(at: at("2026-03-02"))
        == ScreeningDue(reasons: [.neverAnswered], questions: ScreeningQuestion.allCases))
    #expect(Self.record().due(at: at("2026-03-02")) == nil)
  }

  @Test(arguments: [("2026-03-29", false), ("2026-03-30", true), ("2026-04-20", true)])
  func `the short form comes back after twenty-eight days`(day: String, isDue: Bool) {
    let due = Self.record().due(at: at(day))
    #expect((due != nil) == isDue)
    if let due {
      #expect(due.reasons == [.every28Days(since: CalendarDay(iso: "2026-03-02")!)])
      #expect(due.questions == ScreeningQuestion.askedAgain.filter { $0 != .q28 })
    }
  }

  @Test func `the short form holds Q1 to Q16, Q18 and Q26 to Q28`() {
    #expect(
      ScreeningQuestion.askedAgain.map(\.slug).joined(separator: " ")
        == "q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 q13 q14 q15 q16 q18 q26 q27 q28")
  }

  @Test(arguments: [
    (AskAgainReason.redDay, 19), (.newSite, 19), (.newLegSymptom, 19), (.fall, 19), (.illness, 19),
    (.peripheralisation, 6), (.gaveWay, 1), (.boneSite, 1),
  ])
  func `what happened opens its questions, until they are answered`(reason: AskAgainReason, count: Int) throws {
    var record = Self.record()
    record.triggered(reason, at: at("2026-03-10"))
    #expect(record.due(at: at("2026-03-09")) == nil)
    let due = try #require(record.due(at: at("2026-03-10")))
    #expect(due.reasons == [.after(reason, at: at("2026-03-10"))])
    #expect(due.questions.count == count)
    record.answered(.allNo, at: at("2026-03-10", 8))
    #expect(record.due(at: at("2026-03-11")) == nil)
  }

  @Test(arguments: [ScreeningAnswers.allNo, .allNo.saying(.yes, .q19).saying(.yes, .q16LowEnergy)])
  func `a round asked to its end holds for twenty-eight days`(first: ScreeningAnswers) throws {
    var record = ScreeningRecord()
    record.answered(first, at: at("2026-03-02"))
    for day in ["2026-03-30", "2026-04-27", "2026-05-25"] {
      let due = try #require(record.due(at: at(day)))
      let flow = record.flow(asking: due.questions, at: at(day))
      var answers = ScreeningAnswers()
      while let (_, prompts) = flow.next(given: answers) {
        for prompt in prompts {
          guard case .item(let item) = prompt else { continue }
          answers[item] = .no
        }
      }
      record.answered(answers, at: at(day))
      #expect(record.due(at: at(day, 8)) == nil)
    }
  }

  @Test func `a round that stops half-way is still due`() throws {
    var record = Self.record()
    record.triggered(.redDay, at: at("2026-03-10"))
    record.answered(ScreeningAnswers(answers: [.q1: .no, .q2: .yes]), at: at("2026-03-10", 8))
    let due = try #require(record.due(at: at("2026-03-10", 9)))
    #expect(due.reasons.contains(.unfinished))
    #expect(due.questions.contains(.q2) && due.questions.contains(.q3) && !due.questions.contains(.q1))
    #expect(record.clearance(at: at("2026-03-10", 9)).level == .emergency)
  }

  @Test func `answers of an earlier round hold where the new one is silent`() {
    var record = ScreeningRecord()
    record.answered(.allNo.saying(.yes, .q19), at: at("2026-03-02"))
    record.answered(ScreeningAnswers(answers: [.q5: .no]), at: at("2026-03-30"))
    #expect(record.clearance(at: at("2026-03-30")).tags == [.history])
    #expect(record.clearance(at: at("2026-03-30")).missing.isEmpty)
  }

  @Test func `a runner's events say what is due`() {
    let state = RunnerState(
      RunnerHistory([
        event(1, at("2026-03-02"), .screeningAnswered(.allNo)),
        event(2, at("2026-03-02", 8), .sitesMapped([SiteReport(site: .knee, side: .left, score: 4)])),
        event(3, at("2026-03-09"), .sitesMapped([SiteReport(site: .knee, side: .left, score: 2)])),
        event(4, at("2026-03-10"), .legSymptomMoved(LegSymptomReport(.catCow, .awayFromSpine))),
        event(5, at("2026-03-11"), .sitesMapped([SiteReport(site: .shin, score: 2)])),
        event(6, at("2026-03-12"), .askedForSafetyQuestions(.fall)),
      ]), asOf: at("2026-03-13"))
    #expect(
      ScreeningRecord(state).due(at: state.asOf)?.reasons == [
        .after(.peripheralisation, at: at("2026-03-10")), .after(.newSite, at: at("2026-03-11")),
        .after(.fall, at: at("2026-03-12")),
      ])
    #expect(TagRecord(state).activeTags(at: state.asOf).map(\.tag) == [.knee])
    #expect(TagRecord(state).exclusions(at: state.asOf).map(\.exercise) == [.catCow])
  }
}
