import CoachCore
import TestKit
import Testing

@Suite struct BreakCreditTests {
  private func history(_ breaks: [(String, Int)]) -> RunnerHistory {
    var events = [event(1, at("2026-03-02"), .screeningAnswered(.allNo))]
    for (index, pause) in breaks.enumerated() {
      let record = BreakRecord(.taken, moves: [.movementBreakWalk, .seatedRotationAis], length: 120)
      events.append(event(UInt64(index + 2), at(pause.0, pause.1), .breakEnded(record)))
    }
    return RunnerHistory(events)
  }

  private func turns(_ history: RunnerHistory) -> Int {
    let picture = RunnerPicture(RunnerState(history, asOf: at("2026-03-03", 20)))
    return WeekFacts(picture, before: nil).credit[.thoracicRotation] ?? 0
  }

  @Test func `turning at the desk counts as the day's turning, once a day`() {
    #expect(turns(history([])) == 0)
    #expect(turns(history([("2026-03-02", 10), ("2026-03-02", 15)])) == 1)
    #expect(turns(history([("2026-03-02", 10), ("2026-03-03", 11)])) == 2)
  }

  @Test func `what the desk has covered is not planned again`() throws {
    func planned(_ breaks: [(String, Int)]) throws -> Int {
      let plan = try Outlook(history(breaks), at: at("2026-03-04", 20)).week.get()
      return plan.days.count { $0.session?.blocks.contains { $0.role == .thoracicRotation } ?? false }
    }
    let days = ["2026-03-02", "2026-03-03", "2026-03-04"].map { ($0, 10) }
    #expect(try planned(days) < planned([]))
  }
}
