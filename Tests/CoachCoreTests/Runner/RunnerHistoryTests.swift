import CoachCore
import TestKit
import Testing

struct RunnerHistoryTests {
  private let monday = at("2026-03-02")
  private let tuesday = at("2026-03-03")
  private let wednesday = at("2026-03-04")

  private func state(_ events: [RunnerEvent], asOf moment: LocalMoment? = nil) -> RunnerState {
    RunnerState(RunnerHistory(events), asOf: moment ?? wednesday)
  }

  private func run(_ kilometres: Double, batch: EventID? = nil) -> EventBody {
    .runRecorded(
      RunRecord(
        start: at("2026-03-01", 9), elapsed: 3600, moving: 3500, distance: Metres(kilometres * 1000), batch: batch))
  }

  @Test func `what a runner takes back never happened`() {
    let events = [event(1, monday, .exerciseBanned(.frontPlank)), event(2, tuesday, .withdrawn(.number(1)))]
    #expect(state(events).banned.isEmpty)
    #expect(state(events, asOf: monday).banned.isEmpty, "the whole journal is read with its corrections")
  }

  @Test func `taking back what was taken back brings it again`() {
    let events = [
      event(1, monday, .exerciseBanned(.frontPlank)), event(2, tuesday, .withdrawn(.number(1))),
      event(3, wednesday, .withdrawn(.number(2))),
    ]
    #expect(state(events).banned == [.frontPlank])
  }

  @Test func `a corrected run keeps its place, and the last correction counts`() {
    let events = [
      event(1, monday, run(10)), event(2, tuesday, .replaced(.number(1), run(11))),
      event(3, wednesday, .replaced(.number(1), run(12))),
    ]
    #expect(state(events).runs.map(\.record.distance) == [12_000])
    #expect(state(events).runs.map(\.id) == [.number(1)])
  }

  @Test func `an import that is undone takes all its runs with it and no others`() {
    let events = [
      event(1, monday, run(10, batch: .number(100))), event(2, monday, run(12, batch: .number(100))),
      event(3, monday, run(14)), event(4, tuesday, .batchWithdrawn(.number(100))),
    ]
    #expect(state(events).runs.map(\.record.distance) == [14_000])
  }

  @Test func `what is said of a run in its own instant is heard, whatever its id`() {
    let events = [
      event(9, monday, run(10)), event(1, monday, .runDescribed(run: .number(9), RunDescription(effort: Effort(7)))),
    ]
    #expect(state(events).runs.first?.description.effort == Effort(7))
  }

  @Test func `what is to come is not known yet`() {
    let events = [event(1, tuesday, .exerciseBanned(.frontPlank))]
    #expect(state(events, asOf: monday).banned.isEmpty)
    #expect(state(events, asOf: tuesday).banned == [.frontPlank])
  }

  @Test(arguments: 0..<20)
  func `the order in which events arrive changes nothing`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let events = [
      event(1, monday, run(10, batch: .number(100))), event(2, monday, run(12)),
      event(3, monday, .exerciseBanned(.catCow)),
      event(4, tuesday, .exerciseAllowed(.catCow)), event(5, tuesday, .replaced(.number(2), run(13))),
      event(6, tuesday, .batchWithdrawn(.number(100))),
      event(7, wednesday, .runDescribed(run: .number(2), RunDescription(effort: Effort(7)))),
      event(8, wednesday, .withdrawn(.number(6))),
    ]
    let expected = RunnerHistory(events).events
    #expect(RunnerHistory(events.shuffled(using: &random)).events == expected)
    #expect(state(events).runs.last?.description.effort == Effort(7))
  }
}
