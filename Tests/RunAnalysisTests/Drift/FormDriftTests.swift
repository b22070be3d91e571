import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct FormDriftTests {
  private func report(_ run: SyntheticRun, seed: Int = 1) -> RunReport {
    RunReport(run.run(seed: seed), defaultOffset: .utc)
  }

  private func drift(_ metric: FormMetric, of report: RunReport) throws -> FormDrift {
    try #require(report.drift.first { $0.metric == metric })
  }

  /// Per cent an hour for a change of so many per cent between the middles of the early and the late part.
  private func hourly(_ change: Double, of run: SyntheticRun) -> Double {
    let used = (run.seconds - 480) / 3600
    // The early part has already changed by then.
    return change / (0.65 * used - change / 100 * 0.225 * used)
  }

  @Test(arguments: 0..<6) func `a change lies within its own range, whichever way it was measured`(seed: Int) {
    var run = SyntheticRun()
    run.seconds = 5400
    run.formGrain = 0.12
    let ranges = report(run, seed: seed).drift.compactMap { drift in drift.interval.map { (drift.change, $0) } }
    #expect(!ranges.isEmpty)
    for (change, range) in ranges { #expect(range.low <= change && change <= range.high) }
  }

  @Test(arguments: [(45.0, 0.0), (60, 4), (90, 4)])
  func `contact time that rises by four per cent is measured as four per cent`(minutes: Double, positionNoise: Double)
    throws
  {
    var run = SyntheticRun()
    run.seconds = minutes * 60
    run.positionNoise = positionNoise
    run.formNoise = 0.005
    run.formCorrelation = 0.5
    run.drift = [.contactTime: hourly(4, of: run)]
    let report = report(run)
    let contact = try drift(.contactTime, of: report)
    #expect(abs(contact.change - 4) < 0.5)
    #expect(contact.isClear && contact.quality == .good)
    for other in report.drift where other.metric != .contactTime && other.metric != .balance {
      #expect(abs(other.change) < 1.5 && !other.isClear, "\(other)")
    }
  }

  @Test(arguments: [
    (FormMetric.cadence, RecordChannel.cadence), (.contactTime, .contactTime),
    (.verticalOscillation, .verticalOscillation), (.verticalRatio, .verticalRatio),
  ])
  func `what shrinks is measured as well`(metric: FormMetric, channel: RecordChannel) throws {
    var run = SyntheticRun()
    run.formNoise = 0.01
    run.drift = [channel: hourly(-4, of: run)]
    let found = try drift(metric, of: report(run))
    #expect(abs(found.change + 4) < 0.5)
    #expect(found.isClear)
  }

  @Test(arguments: [0.3, -0.3])
  func `only running faster or slower is no drift`(faster: Double) {
    var run = SyntheticRun()
    run.wander = 0.3
    run.pace = { faster * $0 / 3600 }
    run.formNoise = 0.002
    // Steps grow with speed even inside a bin: theirs is shown by the trend only.
    for found in report(run).drift where found.metric != .balance {
      #expect(found.metric == .stepLength || abs(found.change) < 0.5, "\(found)")
      #expect(!found.isClear)
    }
  }

  @Test func `the trend agrees with the matched change`() throws {
    var run = SyntheticRun()
    run.seconds = 5400
    run.drift = [.contactTime: 4]
    run.formNoise = 0.01
    let found = try drift(.contactTime, of: report(run))
    let trend = try #require(found.trend)
    #expect(abs(trend.perHour - 4) < 0.6)
    #expect(trend.n > 400 && trend.effectiveBlocks > 4)
    #expect(trend.blockLength.value >= 3 * trend.correlationLength.value)
  }

  @Test func `balance drifts in points, away from the middle`() throws {
    var run = SyntheticRun()
    run.leftShare = 51
    run.formNoise = 0.002
    run.drift = [.contactBalance: hourly(2, of: run)]
    let found = try drift(.balance, of: report(run))
    #expect(abs(found.change - 0.02 * 51) < 0.15)
    #expect(found.isClear)
  }

  @Test func `pauses, walking and the warm-up are left out, and counted`() {
    var run = SyntheticRun()
    run.pauses = [1200...1500]
    run.walks = [2000...2120]
    let preparation = report(run).preparation
    #expect(abs(preparation.paused.value - 300) < 4)
    #expect(abs(preparation.warmUp.value - 480) < 2)
    #expect(abs(preparation.slow.value - 120) < 12)
    #expect(abs(preparation.used.value - (3600 - 300 - 480 - 120)) < 25)
    #expect(preparation.levelWindows == preparation.windows)
    #expect(preparation.stepAgreement == 1)
  }

  @Test func `hills are kept out of the drift`() throws {
    var run = SyntheticRun()
    run.seconds = 5400
    run.height = {
      300 + ($0.truncatingRemainder(dividingBy: 2000) < 1000 ? 0 : 0.05 * $0.truncatingRemainder(dividingBy: 1000))
    }
    run.drift = [.contactTime: 4]
    run.formNoise = 0.01
    let report = report(run)
    #expect(report.preparation.levelWindows < report.preparation.windows * 7 / 10)
    #expect(abs(try #require(try drift(.contactTime, of: report).trend).perHour - 4) < 1)
  }

  @Test func `the same file gives the same numbers`() {
    var run = SyntheticRun()
    run.formNoise = 0.02
    run.formCorrelation = 0.8
    #expect(report(run) == report(run))
  }

  @Test func `intervals are drawn only on request`() throws {
    var run = SyntheticRun()
    run.formNoise = 0.01
    let file = run.run()
    let (with, without) = (RunReport(file, defaultOffset: .utc), RunReport(file, defaultOffset: .utc, intervals: false))
    #expect(with.drift.map(\.change) == without.drift.map(\.change))
    #expect(with.drift.allSatisfy { $0.interval != nil } && without.drift.allSatisfy { $0.interval == nil })
    #expect(without.unsaid.contains(Unsaid(.drift(.cadence), .intervalNotDrawn)))
  }

  @Test(arguments: [20.0, 30])
  func `a short run has too little running for an interval`(minutes: Double) {
    var run = SyntheticRun()
    run.seconds = minutes * 60
    run.formNoise = 0.01
    let report = report(run)
    #expect(report.drift.allSatisfy { $0.interval == nil })
    #expect(report.unsaid.contains { $0.part == .drift(.cadence) })
  }

  @Test func `on a treadmill at one speed nothing is left to match, and drift shows all the same`() throws {
    var run = SyntheticRun()
    (run.path, run.height, run.wander) = (nil, nil, 0)
    run.formNoise = 0.01
    run.drift = [.contactTime: hourly(4, of: run)]
    let report = report(run)
    let contact = try drift(.contactTime, of: report)
    #expect(abs(contact.change - 4) < 0.5 && contact.isClear && contact.quality == .fair)
    #expect(report.unsaid.contains(Unsaid(.preparation, .gradeNotKnown)))
  }

  @Test func `a foot pod that disagrees with the speed is not relied on`() throws {
    var file = SyntheticRun().run()
    file[.stepLength] = file[.stepLength].map { $0 * 1.3 }
    let report = RunReport(file, defaultOffset: .utc)
    #expect(report.unsaid.contains(Unsaid(.preparation, .sensorsDisagree(share: 0))))
    #expect(report.drift.allSatisfy { $0.quality == .poor })
  }
}
