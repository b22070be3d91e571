import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct SensorFaultTests {
  private func report(_ run: RecordedRun) -> RunReport { RunReport(run, defaultOffset: .utc, intervals: false) }

  /// An hour at a speed that changes by 1 m/s every three minutes.
  private func changing() -> SyntheticRun {
    var made = SyntheticRun()
    made.formNoise = 0.02
    made.pace = { $0.truncatingRemainder(dividingBy: 360) < 180 ? -0.5 : 0.5 }
    return made
  }

  @Test(arguments: [(RecordChannel.cadence, FormMetric.cadence), (.contactTime, .contactTime)])
  func `what a foot pod repeats while the speed changes is left out, and said`(
    channel: RecordChannel, metric: FormMetric
  ) throws {
    var run = changing().run()
    let sound = try #require(report(run).drift.first { $0.metric == metric })
    for row in 2700..<3300 { run[channel][row] = run[channel][2700] }
    let report = report(run)
    #expect(report.preparation.frozenForm == 600)
    #expect(report.unsaid.contains(Unsaid(.preparation, .frozen(600))))
    let change = try #require(report.drift.first { $0.metric == metric }).change
    #expect(abs(change - sound.change) < 1.5, "\(change) \(sound.change)")
  }

  @Test func `an even stride at an even speed is no frozen sensor`() {
    var made = SyntheticRun()
    made.wander = 0
    #expect(report(made.run()).preparation.frozenForm == 0)
  }

  @Test func `a barometer that leaps and stays climbs nothing`() throws {
    var run = SyntheticRun().run()
    for row in 1800..<run.count { run[.altitude][row] += 40 }
    let report = report(run)
    #expect(report.preparation.heightJumps == 1 && report.preparation.heightSpikes == 0)
    #expect(report.unsaid.contains(Unsaid(.preparation, .heightJumps(1))))
    #expect(try #require(report.hills).climb == 0)
  }

  @Test func `three heights of zero are spikes, and neither climb nor descent`() throws {
    var run = SyntheticRun().run()
    for row in 1800..<1803 { run[.altitude][row] = 0 }
    let report = report(run)
    #expect(report.preparation.heightJumps == 0 && report.preparation.heightSpikes == 3)
    let hills = try #require(report.hills)
    #expect(hills.climb == 0 && hills.descent == 0)
  }

  @Test func `a steep hill is no leap`() throws {
    var made = SyntheticRun()
    made.height = { 300 + 0.3 * min($0, 3000) }
    let report = report(made.run())
    #expect(report.preparation.heightJumps == 0 && report.preparation.heightSpikes == 0)
    #expect(abs(try #require(report.hills).climb.value - 900) < 10)
  }

  @Test func `minutes without a height are said`() {
    var run = SyntheticRun().run()
    for row in 1000..<1300 { run[.altitude][row] = .nan }
    #expect(report(run).preparation.heightMissing == 301)
    #expect(report(run).unsaid.contains(Unsaid(.preparation, .heightMissing(301))))
  }

  @Test(arguments: [(20.0, true), (4, false)])
  func `a run that comes back higher than it began has a barometer that drifted`(metres: Double, isSaid: Bool) throws {
    var made = SyntheticRun()
    made.wander = 0
    made.path = SyntheticPath.outAndBack(turnAt: 5400)
    made.height = { 300 + metres * $0 / 10_800 }
    let report = report(made.run())
    let drift = try #require(report.preparation.heightDrift)
    #expect(abs(drift.value - metres) < 0.5)
    #expect(report.unsaid.contains(Unsaid(.hills, .heightDrifted(drift))) == isSaid)
  }

  @Test func `a run that ends elsewhere may end higher`() {
    var made = SyntheticRun()
    made.height = { 300 + 20 * $0 / 10_800 }
    #expect(report(made.run()).preparation.heightDrift == nil)
  }
}
