import CoachCore
import Coaching
import Journal
import TestKit
import Testing

/// The made-up runner: always the same, always within the rules, and calm at the end.
struct DemoTests {
  private static let end = at("2026-11-21")
  private static let weeks = 24

  private static func life(_ seed: Int, filedWeeks: Int = 0) -> DemoRunner.Life {
    DemoRunner.life(seed: seed, until: end, weeks: weeks, filedWeeks: filedWeeks)
  }

  @Test func `the same seed lives the same life, file by file; another seed another one`() throws {
    func life(_ seed: Int) -> DemoRunner.Life {
      DemoRunner.life(seed: seed, until: DemoTests.end, weeks: 3, filedWeeks: 1)
    }
    let (one, again, other) = (life(5), life(5), life(6))
    #expect(one.events == again.events)
    #expect(one.files == again.files)
    #expect(!one.files.isEmpty)
    #expect(one.events != other.events)
  }

  @Test(arguments: [1, 2])
  func `a made-up life breaks no rule of the coach, and ends with a calm back`(seed: Int) throws {
    let life = DemoTests.life(seed)
    let history = RunnerHistory(life.events)
    #expect(life.events.map(\.moment.instant) == life.events.map(\.moment.instant).sorted())
    var state = RunnerState(RunnerHistory([]), asOf: DemoTests.end)
    var rest = history.events[...]
    var (trained, ran) = (0, 0)
    for event in history.events {
      switch event.body {
      case .sessionStarted(let start):
        rest = state.advance(to: event.moment, with: rest)
        check(start, RunnerPicture(state))
        trained += 1
      case .runDescribed(let run, _):
        let record = try #require(history.events.first { $0.id == run }.flatMap(\.run))
        let before = RunnerPicture(RunnerState(history, asOf: record.start))
        #expect(before.pain.runs != .none && before.refusal == nil, "ran on \(record.start.day)")
        ran += 1
      default: break
      }
    }
    #expect(trained >= 2 * DemoTests.weeks && ran >= 2 * DemoTests.weeks)
    let picture = RunnerPicture(RunnerState(history, asOf: DemoTests.end))
    #expect(picture.pain.state == .clear)
    #expect(picture.refusal == nil)
    #expect(picture.pain.transitions.contains { $0.to == .reduce }, "the back flared up once")
  }

  /// What was begun may be begun: nothing excluded, nothing loaded or heavy where the rules forbid it.
  private func check(_ start: SessionStart, _ picture: RunnerPicture) {
    let day = start.day
    #expect(picture.refusal == nil, "\(day)")
    #expect(!picture.pain.refusesToday, "\(day)")
    let kinds = (-1...3).flatMap { back in picture.runs(on: day + back).map { (day: day + back, kind: $0.kind) } }
    let rules = RunTiming.rules.filter { rule in kinds.contains { $0.kind == rule.run && $0.day + rule.day == day } }
    let rest = rules.map { $0.keepsOff }.max()
    let state = picture.pain.state ?? .stop
    for prescribed in start.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      #expect(!picture.limits.excluded.contains(exercise.id), "\(day) \(exercise.id.slug)")
      #expect(picture.activeTags.isDisjoint(with: exercise.excludedTags), "\(day) \(exercise.id.slug)")
      guard let role = prescribed.role else { continue }
      if role.isStrength { #expect(state.allowsStrength && rest != .strength, "\(day) \(role.slug)") }
      if role.isHeavy { #expect(state.allowsHeavyRoles && rest == nil, "\(day) \(role.slug)") }
      if rest != nil { #expect(exercise.fatigueCost < 2, "\(day) \(exercise.id.slug)") }
    }
  }

  @Test func `a made-up life also has cards, a swap, pins and a knee that aches for a few days`() {
    let bodies = DemoTests.life(1).events.map(\.body)
    #expect(bodies.contains { if case .cardShown = $0 { true } else { false } })
    #expect(bodies.contains { if case .exerciseSwapped = $0 { true } else { false } })
    #expect(bodies.contains { if case .blockPinned = $0 { true } else { false } })
    #expect(bodies.contains { if case .painLogged(let entry) = $0 { entry.site == .knee } else { false } })
  }

  @Test func `its journal, written out and read back, is the same runner`() throws {
    let life = DemoRunner.life(seed: 3, until: DemoTests.end, weeks: 6, filedWeeks: 0)
    let read = try JSONLines(reading: try JSONLines.text(of: life.events))
    #expect(read.events == life.events)
    let plans = try [life.events, read.events].map { try Outlook(RunnerHistory($0), at: DemoTests.end).week.get() }
    #expect(plans[0] == plans[1])
  }

  @Test func `every run of the last weeks has its file, and the file says what the journal says`() throws {
    let life = DemoRunner.life(seed: 4, until: DemoTests.end, weeks: 3, filedWeeks: 1)
    let runs = life.events.compactMap(\.run).filter { $0.file != nil }
    #expect(runs.compactMap(\.file) == life.files.map { ContentHash(of: $0) })
    #expect(Set(runs.map { $0.start.day >= DemoTests.end.day - 6 }) == [true])
  }
}

extension RunnerEvent {
  fileprivate var run: RunRecord? {
    if case .runRecorded(let run) = body { return run }
    return nil
  }
}

extension Exercise {
  fileprivate var excludedTags: Set<CoachCore.Tag> {
    Set(contraindications.filter { $0.action == .exclude }.map { $0.tag })
  }
}
