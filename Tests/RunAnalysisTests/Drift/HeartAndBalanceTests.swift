import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct HeartAndBalanceTests {
  private func report(_ run: SyntheticRun, seed: Int = 1) -> RunReport {
    RunReport(run.run(seed: seed), defaultOffset: .utc)
  }

  @Test(arguments: [0.0, 5, -3])
  func `a heart that beats faster for the same speed drifts by that much`(hourly: Double) throws {
    var run = SyntheticRun()
    (run.seconds, run.wander, run.formNoise, run.formCorrelation) = (6480, 0.05, 0.004, 0.5)
    run.drift = [.heartRate: hourly]
    let drift = try #require(report(run).heartRateDrift)
    // The middles of the halves lie half of the 100 minutes apart.
    #expect(abs(drift.change - hourly * 50 / 60) < 0.4)
    #expect(drift.quality == .good && drift.n > 500)
    #expect(drift.interval?.excludesZero == (hourly != 0))
  }

  @Test func `climbing in the second half is no drift of the heart`() throws {
    var run = SyntheticRun()
    (run.seconds, run.wander, run.formNoise) = (4800, 0.02, 0.003)
    run.height = { 300 + max(0, $0 - 7000) * 0.01 }
    // Slower by what the slope costs, so that the effort stays.
    let cost = MinettiCost.cost(grade: 0.01) / MinettiCost.cost(grade: 0)
    run.pace = { $0 < 7000 / 3 ? 0 : 3 / cost - 3 }
    var file = run.run()
    file[.heartRate] = file[.heartRate].map { _ in 150 }
    let drift = try #require(RunReport(file, defaultOffset: .utc).heartRateDrift)
    #expect(abs(drift.change) < 1.2)
  }

  @Test func `half an hour is too short for the heart's drift, and no strap says nothing`() {
    var run = SyntheticRun()
    run.seconds = 1500
    let short = report(run)
    #expect(short.heartRateDrift == nil)
    #expect(
      short.unsaid.contains {
        if case .notEnoughRunning(_, needed: 1200) = $0.reason { $0.part == .heartRateDrift } else { false }
      })
    run.channels.remove(.heartRate)
    #expect(report(run).unsaid.contains(Unsaid(.heartRateDrift, .notRecorded)))
  }

  @Test(arguments: [48.0, 50, 51.5])
  func `the imbalance is twice the share less a hundred`(share: Double) throws {
    var run = SyntheticRun()
    (run.leftShare, run.formNoise, run.formCorrelation) = (share, 0.01, 0.5)
    let balance = try #require(report(run).balance)
    #expect(abs(balance.imbalance - (2 * share - 100)) < 0.25)
    #expect(abs(balance.leftShare - share) < 0.13)
    let interval = try #require(balance.interval)
    #expect(interval.low <= balance.imbalance && balance.imbalance <= interval.high)
    #expect(interval.high - interval.low < 1)
  }

  @Test func `hills do not count for balance`() throws {
    var run = SyntheticRun()
    run.height = {
      300 + ($0.truncatingRemainder(dividingBy: 2000) < 1000 ? 0 : 0.06 * ($0.truncatingRemainder(dividingBy: 1000)))
    }
    var file = run.run()
    let heights = file[.altitude]
    file[.contactBalance] = heights.map { $0 > 300.5 ? 54 : 50 }
    #expect(abs(try #require(RunReport(file, defaultOffset: .utc).balance).imbalance) < 0.01)
  }

  @Test func `what a report found is what the journal keeps`() {
    var run = SyntheticRun()
    (run.leftShare, run.formNoise) = (51, 0.005)
    run.drift = [.contactTime: 6]
    let file = run.run()
    let report = report(run)
    #expect(report.findings.drift == report.drift.map(\.finding))
    #expect(report.findings.imbalance == report.balance?.imbalance)
    #expect(report.findings.heartRateDrift == report.heartRateDrift?.change)
    let start = report.record.start.instant
    #expect(RunReading(file, defaultOffset: .utc, intervalsSince: start).findings == report.findings)
    let older = RunReading(file, defaultOffset: .utc, intervalsSince: start + 1).findings
    #expect(older.drift.map(\.change) == report.findings.drift.map(\.change))
    #expect(older.drift.allSatisfy { $0.interval == nil })
  }
}
