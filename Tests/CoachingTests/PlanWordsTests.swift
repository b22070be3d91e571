import CoachCore
import Coaching
import TestKit
import Testing

@Suite struct PlanWordsTests {
  private static let screened = event(1, at("2026-03-01"), .screeningAnswered(.allNo))

  private func outlook(_ events: [RunnerEvent] = []) -> Outlook {
    Outlook(RunnerHistory([Self.screened] + events), at: at("2026-03-02"))
  }

  @Test func `a session on the day of a run is not called one of a rest day`() throws {
    let plan = try #require(outlook().plan)
    for session in plan.days.compactMap({ $0.session }) where session.slot == .restDayStrength {
      let isStrength = session.blocks.contains { $0.role.isStrength }
      #expect(PlanWords.occasion(session, []) == (isStrength ? "strength" : "mobility") + " on a rest day")
      #expect(PlanWords.occasion(session, [.easy]).hasSuffix(", on the day of a run"))
    }
  }

  @Test func `on the first day no reason speaks of what was done before`() throws {
    let first = outlook()
    let plan = try #require(first.plan)
    let words = PlanWords(plan, first.picture)
    for block in plan.days.compactMap({ $0.session }).flatMap(\.blocks) {
      #expect(!words.why(block).contains("present step"))
      #expect(!words.why(block).contains("block"))
    }
  }

  @Test func `a session that a race takes away says why it went`() throws {
    let before = try #require(outlook().plan)
    let race = try #require(before.days.first { $0.day >= at("2026-03-03").day && $0.session != nil }).day
    let after = outlook([event(2, at("2026-03-02"), .runPlanned(PlannedRun(day: race, kind: .race)))]).plan
    let changes = PlanChanges(from: before, to: after, today: at("2026-03-02").day)
    let gone = changes.all.filter { if case .sessionGoes = $0 { true } else { false } }
    for line in ChangeWords(today: at("2026-03-02").day).lines(changes) where line.contains("no session any more") {
      #expect(line.contains("(") || line.contains(";"))
    }
    #expect(!changes.all.isEmpty)
    #expect(!gone.contains { if case .sessionGoes(_, .noPlan) = $0 { true } else { false } })
  }
}
