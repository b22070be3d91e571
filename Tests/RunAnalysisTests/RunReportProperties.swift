import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct RunReportProperties {
  private func odd() -> [(String, SyntheticRun)] {
    func made(_ change: (inout SyntheticRun) -> Void) -> SyntheticRun {
      var run = SyntheticRun()
      run.formNoise = 0.02
      change(&run)
      return run
    }
    return [
      ("three seconds", made { $0.seconds = 3 }), ("one record", made { $0.seconds = 0 }),
      ("standing still", made { $0.pauses = [0...3600] }), ("walking", made { $0.walks = [0...3600] }),
      ("constant speed", made { ($0.wander, $0.formNoise) = (0, 0) }),
      ("spikes", made { $0.spikes = 0.05 }), ("mostly spikes", made { $0.spikes = 0.6 }),
      ("the date line", made { ($0.origin, $0.path) = (SIMD2(-17, 179.99), { SIMD2($0, 0) }) }),
      ("a pole", made { $0.origin = SIMD2(89.999, 0) }),
      ("ten hours at ten a second", made { ($0.seconds, $0.hertz) = (36_000, 10) }),
      ("once in fifteen seconds", made { $0.hertz = 1.0 / 15 }),
      ("no sensors", made { $0.channels = [] }),
    ]
  }

  @Test func `of every odd run the report says what it can, in numbers`() {
    for (name, run) in odd() { expectNumbers(RunReport(run.run(), defaultOffset: .utc), name) }
  }

  @Test func `columns without a value say nothing`() {
    var run = SyntheticRun().run()
    for channel in RecordChannel.allCases where channel != .time {
      run[channel] = [Double](repeating: .nan, count: run.count)
    }
    let report = RunReport(run, defaultOffset: .utc)
    #expect(report.drift.isEmpty && report.preparation.windows == 0)
  }

  @Test(arguments: 0..<60) func `columns of anything never trap`(seed: Int) {
    var random = SeededRandom(seed: seed)
    var run = RecordedRun()
    let count = Int.random(in: 1...1200, using: &random)
    let wild = [Double.nan, .infinity, -.infinity, 0, -1, 1e300, -1e300, 4e9, 1e-300]
    for channel in RecordChannel.allCases {
      run[channel] = (0..<count).map { row in
        if Int.random(in: 0..<10, using: &random) == 0 { return wild.randomElement(using: &random) ?? 0 }
        return channel == .time ? 1_772_000_000 + Double(row) * 5 : Double.random(in: 0...200, using: &random)
      }
    }
    expectNumbers(RunReport(run, defaultOffset: .utc), "seed \(seed)")
  }

  private func expectNumbers(_ report: RunReport, _ name: String) {
    var values = [report.preparation.used.value, report.preparation.paused.value, report.preparation.slow.value]
    for drift in report.drift {
      values += [drift.early, drift.change, drift.interval?.low ?? 0, drift.interval?.high ?? 0]
      values += [drift.trend?.perHour ?? 0, drift.trend?.effectiveBlocks ?? 0]
    }
    #expect(values.allSatisfy { $0.isFinite }, "\(name): \(report)")
    #expect(report.preparation.used.value >= 0 && report.preparation.levelWindows <= report.preparation.windows)
  }
}
