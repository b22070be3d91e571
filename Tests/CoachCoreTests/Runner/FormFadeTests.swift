import CoachCore
import Testing

struct FormFadeTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func run(_ number: Int, daysAgo: Int, minutes: Double = 60, _ drift: [DriftFinding]) -> KnownRun {
    let start = LocalMoment(day - daysAgo, at: .hours(9), .utc)
    let duration = Seconds.minutes(minutes)
    var run = KnownRun(
      id: EventID(high: 0, low: UInt64(number)), recorded: start,
      record: RunRecord(start: start, elapsed: duration, moving: duration, distance: 10_000))
    run.findings = RunFindings(version: 2)
    run.findings?.drift = drift
    return run
  }

  private func clear(_ metric: FormMetric, _ change: Double) -> DriftFinding {
    DriftFinding(metric, change: change, interval: Interval(low: change - 1, high: change + 1))
  }

  private var tired: [DriftFinding] { [clear(.contactTime, 3.5), clear(.cadence, -2.5)] }
  private var steady: [DriftFinding] { [clear(.contactTime, 1.5)] }

  @Test(arguments: [
    (FormMetric.contactTime, 3.0, FormFlag?.some(.contactTime)), (.contactTime, 2.9, nil), (.contactTime, -5, nil),
    (.cadence, -2.0, .cadence), (.cadence, -1.9, nil), (.cadence, 4, nil), (.verticalOscillation, 4, .bounce),
    (.verticalRatio, 4, .bounce), (.verticalRatio, 3.9, nil), (.stepLength, -9, nil), (.balance, 9, nil),
  ])
  func `a flag is a clear change the way of tiredness, beyond its threshold`(
    metric: FormMetric, change: Double, flag: FormFlag?
  ) { #expect(clear(metric, change).flag == flag) }

  @Test func `what may be chance is no flag, whatever its size`() {
    let wide = DriftFinding(.contactTime, change: 8, interval: Interval(low: -1, high: 17))
    let against = DriftFinding(.contactTime, change: 8, interval: Interval(low: -9, high: -1))
    #expect(wide.flag == nil && against.flag == nil && DriftFinding(.contactTime, change: 8).flag == nil)
  }

  @Test func `form fades late when two of the last three long enough runs show two flags`() throws {
    let runs = [run(1, daysAgo: 9, tired), run(2, daysAgo: 5, steady), run(3, daysAgo: 1, tired)]
    let fade = try #require(FormFade(runs, on: day))
    #expect(fade.runs == [runs[0].id, runs[2].id])
    #expect(fade.flags == [.contactTime, .cadence])
  }

  @Test func `one flag a run, short runs, old runs and runs without sensors do not make it fade`() {
    let one = [clear(.contactTime, 4)]
    #expect(FormFade([run(1, daysAgo: 3, one), run(2, daysAgo: 2, one), run(3, daysAgo: 1, one)], on: day) == nil)
    #expect(FormFade((1...3).map { run($0, daysAgo: $0, minutes: 44, tired) }, on: day) == nil)
    #expect(FormFade((1...3).map { run($0, daysAgo: 60 + $0, tired) }, on: day) == nil)
    let two = [clear(.verticalOscillation, 5), clear(.verticalRatio, 5)]
    #expect(FormFade((1...3).map { run($0, daysAgo: $0, two) }, on: day) == nil)
    let between = [
      run(1, daysAgo: 9, tired), run(2, daysAgo: 5, []), run(3, daysAgo: 3, []), run(4, daysAgo: 1, tired),
    ]
    #expect(FormFade(between, on: day) != nil)
  }

  @Test func `a run two ago is forgotten after three better ones`() {
    var runs = [run(1, daysAgo: 20, tired), run(2, daysAgo: 15, tired)]
    #expect(FormFade(runs, on: day) != nil)
    runs += [run(3, daysAgo: 9, steady), run(4, daysAgo: 5, steady)]
    #expect(FormFade(runs, on: day) == nil)
    #expect(FormFade(runs, on: day - 10) != nil)
  }

  @Test func `the composite is the mean of signed deviations from the runs before`() throws {
    let before = (1...6).map { number in
      let side = number % 2 == 0 ? 1.0 : -1
      return run(number, daysAgo: 20 - number, [clear(.contactTime, side), clear(.cadence, -side)])
    }
    let deviation = (6.0 / 5).squareRoot()
    let now = run(9, daysAgo: 0, [clear(.contactTime, 2 * deviation), clear(.cadence, -deviation), clear(.balance, 7)])
    let composite = try #require(FormComposite(now, among: before + [now]))
    #expect(abs(composite.score - 1.5) < 1e-12)
    #expect(composite.metrics == 2 && composite.runs == 6)
    #expect(FormComposite(now, among: Array(before.prefix(4))) == nil)
  }

  @Test func `only the last twenty runs are compared`() throws {
    let old = (1...10).map { run($0, daysAgo: 90 - $0, [clear(.contactTime, 50)]) }
    let new = (11...30).map { run($0, daysAgo: 60 - $0, [clear(.contactTime, $0 % 2 == 0 ? 1 : -1)]) }
    let now = run(99, daysAgo: 0, [clear(.contactTime, 0)])
    #expect(abs(try #require(FormComposite(now, among: old + new)).score) < 1e-12)
  }
}
