import CoachCore
import Testing

struct EnduranceRatioTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func result(
    _ kind: TestKind, _ side: Side? = nil, _ value: Double, _ offset: Int = 0, stop: TestStop = .limit
  ) throws -> TestResult {
    try #require(TestResult(kind, side: side, value: value, stop: stop, day: day + offset))
  }

  @Test func `front over back just above one is watched once and flagged on the second test`() throws {
    var results = [try result(.flexor, nil, 150), try result(.sorensen, nil, 146)]
    let first = RatioFinding(.flexorToExtensor, from: results)
    #expect(first.verdict == .watch)
    #expect(abs((first.reading?.value ?? 0) - 1.027) < 0.001)
    results += [try result(.flexor, nil, 150, 6), try result(.sorensen, nil, 146, 6)]
    #expect(RatioFinding(.flexorToExtensor, from: results).verdict == .watch)
    results += [try result(.flexor, nil, 150, 7), try result(.sorensen, nil, 146, 7)]
    #expect(RatioFinding(.flexorToExtensor, from: results).verdict == .flag)
  }

  @Test func `sides that differ by seven per cent are only watched, however often`() throws {
    var results: [TestResult] = []
    for offset in [0, 30, 60] {
      results += [try result(.sideBridge, .right, 72, offset), try result(.sideBridge, .left, 77, offset)]
      let finding = RatioFinding(.rightToLeftSide, from: results)
      #expect(finding.verdict == .watch)
      #expect(abs((finding.reading?.value ?? 0) - 0.935) < 0.001)
    }
  }

  @Test func `a strong side over a short back hold is flagged on the second test`() throws {
    var results = [try result(.sideBridge, .left, 120), try result(.sorensen, nil, 150)]
    #expect(RatioFinding(.leftSideToExtensor, from: results).verdict == .watch)
    results += [try result(.sideBridge, .left, 120, 30), try result(.sorensen, nil, 150, 30)]
    #expect(RatioFinding(.leftSideToExtensor, from: results).verdict == .flag)
  }

  @Test func `sides are flagged only when the same one is weaker twice`() throws {
    var results = [try result(.sideBridge, .right, 60), try result(.sideBridge, .left, 80)]
    results += [try result(.sideBridge, .right, 80, 30), try result(.sideBridge, .left, 60, 30)]
    #expect(RatioFinding(.rightToLeftSide, from: results).verdict == .watch)
    results += [try result(.sideBridge, .right, 82, 60), try result(.sideBridge, .left, 60, 60)]
    #expect(RatioFinding(.rightToLeftSide, from: results).verdict == .flag)
  }

  @Test(arguments: [TestStop.cap, .pain])
  func `a test that was capped or hurt gives no ratio`(stop: TestStop) throws {
    let results = [try result(.flexor, nil, 150), try result(.sorensen, nil, stop == .cap ? 240 : 90, stop: stop)]
    let finding = RatioFinding(.flexorToExtensor, from: results)
    #expect(finding.verdict == .undefined && finding.reading == nil)
  }

  @Test func `a missing test, or the hold on the floor, gives no ratio`() throws {
    let results = [try result(.flexor, nil, 150), try result(.proneHold, nil, 146)]
    for ratio in EnduranceRatio.allCases { #expect(RatioFinding(ratio, from: results).verdict == .undefined) }
  }

  @Test func `two sound results in balance are clear`() throws {
    let results = [try result(.sideBridge, .right, 75), try result(.sideBridge, .left, 77)]
    #expect(RatioFinding(.rightToLeftSide, from: results).verdict == .clear)
  }
}

struct TestChangeTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func series(_ kind: TestKind, _ values: [Double], side: Side? = nil, stop: TestStop = .limit) throws
    -> [TestResult]
  {
    try values.enumerated().map {
      try #require(TestResult(kind, side: side, value: $1, stop: stop, day: day + $0 * 30))
    }
  }

  @Test(arguments: [
    (BackPainGroup.never, 109.0, TestChange.Verdict.insideError), (.never, 148, .better), (.never, 147, .insideError),
    (.past, 149, .better), (.past, 148, .insideError), (.current, 132, .better), (.current, 131, .insideError),
    (.current, 68, .worse),
  ])
  func `a change of the back hold counts only beyond its error`(
    group: BackPainGroup, now: Double, verdict: TestChange.Verdict
  ) throws {
    let change = try #require(TestChange.newest(of: .sorensen, in: try series(.sorensen, [80, 100, now]), group))
    #expect(change.verdict == verdict)
    #expect(change.difference == now - 100)
  }

  @Test func `the first result is for getting used to the test`() throws {
    #expect(TestChange.newest(of: .sorensen, in: try series(.sorensen, [60]), .never) == nil)
    #expect(
      TestChange.newest(of: .sorensen, in: try series(.sorensen, [60, 200]), .never)?.verdict == .familiarisation)
  }

  @Test func `nearer to the floor is better, and inside ten centimetres it is chance`() throws {
    let change = TestChange.newest(of: .fingerToFloor, in: try series(.fingerToFloor, [20, 18, 6]), .never)
    #expect(change?.verdict == .better)
    #expect(
      TestChange.newest(of: .fingerToFloor, in: try series(.fingerToFloor, [20, 18, 12]), .never)?.verdict
        == .insideError)
  }

  @Test func `where the error is unknown only the numbers are shown`() throws {
    #expect(
      TestChange.newest(of: .frontPlank, in: try series(.frontPlank, [30, 40, 90]), .never)?.verdict == .errorUnknown)
  }

  @Test func `an attempt that hurt is not compared`() throws {
    let results = try series(.sorensen, [30, 40, 90], stop: .pain)
    #expect(TestChange.newest(of: .sorensen, in: results, .never)?.verdict == .notComparable)
  }
}
