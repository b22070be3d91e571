import CoachCore
import RunFiles
import TestKit
import Testing

@Suite struct DuplicateTests {
  private let morning = RunRecord(
    start: at("2026-03-01", 7), elapsed: 3600, moving: 3500, distance: 10_000, file: ContentHash(words: [1, 2, 3, 4]))

  private func other(_ change: (inout RunRecord) -> Void) -> RunRecord {
    var record = morning
    record.file = ContentHash(words: [5, 6, 7, 8])
    change(&record)
    return record
  }

  private func later(_ seconds: Double) -> RunRecord {
    other { $0.start = LocalMoment($0.start.instant + Seconds(seconds), $0.start.offset) }
  }

  @Test(arguments: [
    (0.0, Likeness.same), (60, .same), (-60, .same), (61, .doubtful), (-1700, .doubtful), (3600, .shifted(3600)),
    (3541, .shifted(3600)), (-3659, .shifted(-3600)), (900, .shifted(900)), (50_400, .shifted(50_400)),
    (-50_460, .shifted(-50_400)), (51_300, .different), (3670, .different), (86_400, .different),
  ])
  func `a run that starts this much later, all else equal, is`(seconds: Double, likeness: Likeness) {
    #expect(Likeness(morning, later(seconds)) == likeness)
  }

  @Test(arguments: [
    (3600.0, 3500.0, 10_000.0, Likeness.same), (3780, 3700, 10_000, .same), (3300, 3340, 10_000, .same),
    (3600, 3500, 10_200, .same), (3600, 3500, 9790, .doubtful), (3800, 3800, 10_000, .doubtful),
    (7200, 3500, 10_000, .same), (100, 100, 300, .doubtful),
  ])
  func `a run of the same start that lasted and measured this is`(
    elapsed: Double, moving: Double, metres: Double, likeness: Likeness
  ) {
    let record = other { ($0.elapsed, $0.moving, $0.distance) = (Seconds(elapsed), Seconds(moving), Metres(metres)) }
    #expect(Likeness(morning, record) == likeness)
    #expect(Likeness(record, morning) == likeness)
  }

  @Test(arguments: [(Sport.cycling, Likeness.different), (.other, .doubtful), (.running, .same)])
  func `the same hour of another sport is`(sport: Sport, likeness: Likeness) {
    #expect(Likeness(morning, other { $0.sport = sport }) == likeness)
  }

  @Test func `a run that was typed in for the day, and about as long, is asked about`() {
    let typed = other { ($0.file, $0.start, $0.distance, $0.elapsed) = (nil, at("2026-03-01", 18), 9500, 3500) }
    #expect(Likeness(morning, typed) == .doubtful)
    #expect(Likeness(morning, other { ($0.start, $0.distance) = (at("2026-03-01", 18), 9500) }) == .different)
  }

  /// A run on a winding road, a record a second.
  private func recorded(from start: Double, gps: Bool = true, seed: Int = 1) -> RecordedRun {
    var random = SeededRandom(seed: seed)
    var run = RecordedRun()
    run[.time] = (0..<600).map { start + Double($0) }
    var heart = 120.0
    run[.heartRate] = (0..<600).map { _ in
      heart += Double.random(in: -1...1.2, using: &random)
      return heart.rounded()
    }
    run[.speed] = (0..<600).map { 3 + Double(($0 / 20 + seed * 7) % 5) * 0.3 }
    guard gps else { return run }
    run[.latitude] = (0..<600).map { 47 + Double($0) * 2.7e-5 * (seed.isMultiple(of: 2) ? -1 : 1) }
    run[.longitude] = (0..<600).map { 8 + Double($0 % 100) * 1e-5 }
    return run
  }

  private func moved(_ run: RecordedRun, north degrees: Double) -> RecordedRun {
    var run = run
    run[.latitude] = run[.latitude].map { $0 + degrees }
    return run
  }

  @Test(arguments: [true, false]) func `the same trace an hour later agrees, at the right shift only`(gps: Bool) {
    let (a, b) = (recorded(from: 1e9, gps: gps), recorded(from: 1e9 + 3600, gps: gps))
    #expect(TraceAgreement(a, b, later: 3600) == .agree)
    #expect(TraceAgreement(b, a, later: -3600) == .agree)
    #expect(TraceAgreement(a, b, later: 900) == .unknown)
    #expect(TraceAgreement(a, recorded(from: 1e9 + 3600, gps: gps, seed: 2), later: 3600) == .disagree)
  }

  @Test(arguments: [(0.00025, TraceAgreement.agree), (0.00028, .disagree), (1, .disagree)])
  func `positions agree within thirty metres`(degrees: Double, agreement: TraceAgreement) {
    let run = recorded(from: 1e9)
    #expect(TraceAgreement(run, moved(run, north: degrees), later: .zero) == agreement)
  }

  @Test func `a file that records every eighth second agrees with one that records each`() {
    let whole = recorded(from: 1e9)
    var sparse = RecordedRun()
    for channel in [RecordChannel.time, .latitude, .longitude] {
      sparse[channel] = stride(from: 0, to: 600, by: 8).map { whole[channel][$0] }
    }
    // The road turns back every hundred seconds, so that a straight line between two records may cut a corner.
    #expect(TraceAgreement(whole, sparse, later: .zero) != .unknown)
    #expect(TraceAgreement(sparse, whole, later: .zero) == .agree)
  }

  @Test func `files with nothing in common do not tell`() {
    var (a, b) = (RecordedRun(), RecordedRun())
    a[.time] = (0..<600).map { 1e9 + Double($0) }
    b[.time] = a[.time]
    a[.heartRate] = a[.time].map { _ in 140 }
    b[.speed] = a[.time].map { _ in 3 }
    #expect(TraceAgreement(a, b, later: .zero) == .unknown)
  }

  @Test func `the file with more columns is the richer one, then the one with more rows`() {
    let rich = recorded(from: 1e9)
    var poor = rich
    poor[.heartRate] = []
    #expect(RunRichness(poor) < RunRichness(rich))
    poor[.heartRate] = rich[.heartRate].indices.map { $0 < 100 ? 120 : .nan }
    #expect(RunRichness(poor) < RunRichness(rich))
    #expect(RunRichness(recorded(from: 2e9, seed: 2)) == RunRichness(rich))
  }
}
